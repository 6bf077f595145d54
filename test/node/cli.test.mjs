// The command, as a shell runs it. Runs after `npm run build`.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'lib/cli/main.js');
const SAMPLE = join(ROOT, 'demo/web-backend-developer.json');
const SOURCE = join(ROOT, 'demo/source/web-backend-developer.md');
const folder = mkdtempSync(join(tmpdir(), 'skill-roadmap-'));
after(() => rmSync(folder, {recursive: true}));

function run(args, input = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return {status, stdout, stderr};
}

function file(name, text) {
  writeFileSync(join(folder, name), text);
  return name;
}

const FAULTY = '{\n  "title": "R",\n  "children": [\n    {"title": "a", "url": "javascript:x"}\n  ]\n}\n';

describe('skill-roadmap validate', () => {
  it('says that a file is well', () => {
    const {status, stdout, stderr} = run(['validate', SAMPLE]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /“Web Backend Developer”, 303 skills, no problems\n$/);
  });

  it('says what is wrong, with line and column, in JSON and in Markdown', () => {
    const {stdout} = run([
      'validate',
      file('a.json', FAULTY),
      file('b.md', '# R\n\n- [A](javascript:x)\n- B\n'),
    ]);
    assert.match(stdout, /^a\.json:4:27: warning: children\[0\]\.url: javascript: links are not allowed/m);
    assert.match(stdout, /^b\.md:3: warning: javascript: links are not allowed/m);
  });

  it('fails on errors, and on warnings when it is strict', () => {
    assert.equal(run(['validate', file('a.json', FAULTY)]).status, 0);
    assert.equal(run(['validate', '--strict', 'a.json']).status, 1);
    const {status, stdout} = run(['validate', file('broken.json', '{"title": "R",\n "children": [}')]);
    assert.equal(status, 1);
    assert.match(stdout, /^broken\.json:2:15: error: this is not valid JSON/);
  });

  it('speaks JSON to programs, and reads standard input', () => {
    const {stdout} = run(['validate', '--json', '-'], FAULTY);
    const [{file: name, valid, title, problems}] = JSON.parse(stdout);
    assert.deepEqual(
      [name, valid, title, problems[0].code, problems[0].line],
      ['-', true, 'R', 'unsafe-link', 4],
    );
  });

  it('counts one thing as one', () => {
    const {stdout} = run(['validate', file('one.md', '# R\n\n- [x] A\n')]);
    assert.match(stdout, /^one\.md: info: ticked boxes can be imported as progress: 1$/m);
    assert.match(stdout, /“R”, 1 skill, no problems\n$/);
  });

  it('paints nothing where no terminal reads it', () => {
    assert.ok(!run(['validate', SOURCE]).stdout.includes('\u001b'));
  });
});

describe('skill-roadmap convert', () => {
  it('writes Markdown that it reads back to the same roadmap', () => {
    const markdown = run(['convert', SAMPLE, '--to', 'md']).stdout;
    const back = run(['convert', '-', '--to', 'json'], markdown).stdout;
    assert.deepEqual(JSON.parse(back), JSON.parse(readFileSync(SAMPLE, 'utf8')));
  });

  it('makes a roadmap of a table, of an outline and of a stranger’s list', () => {
    const table = file('skills.csv', 'id,parent,title\n1,,Bread\n2,1,Dough\n');
    assert.deepEqual(JSON.parse(run(['convert', table, '--to', 'json']).stdout).children[0].title, 'Dough');
    const list = '# Awesome bread\n\n* [Flour](https://e.org) - what it is\n\t* Rye\n\n1. Oven\n';
    const {children} = JSON.parse(run(['convert', '-', '--to', 'json', '--from', 'md'], list).stdout);
    assert.deepEqual(
      children.map(({title}) => title),
      ['Flour', 'Oven'],
    );
  });

  it('draws a picture of both layouts, with progress when it is given', () => {
    const {status, stderr} = run(['convert', SAMPLE, '-o', 'road.svg']);
    assert.deepEqual([status, stderr], [0, '']);
    const record = {format: 'skill-progress/1', skills: {}};
    const key = 'infinite.education/view/web_backend_developer#json';
    record.skills[key] = {status: 'done', at: '2026-11-22T07:00:00.000Z'};
    const progress = file('progress.json', JSON.stringify(record));
    const tree = run(['convert', SAMPLE, '--to', 'svg', '--layout', 'tree', '--progress', progress]).stdout;
    const road = readFileSync(join(folder, 'road.svg'), 'utf8');
    assert.match(road, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.doesNotMatch(road, /f-done|<script/);
    assert.match(tree, /f-done-tint/);
  });

  it('makes one page that asks nothing of the network', () => {
    const html = run(['convert', SAMPLE, '--to', 'html']).stdout;
    const {imports} = JSON.parse(/<script type="importmap">(.*)<\/script>/.exec(html)[1]);
    assert.ok(Object.values(imports).every((address) => address.startsWith('data:text/javascript;')));
    assert.doesNotMatch(html.replace(/<script type="importmap">.*<\/script>/, ''), /\bsrc=|<link/);
    assert.match(html, /<ul>\s*<li data-id="internet-organization"/);
  });

  it('says in one line what it cannot do', () => {
    for (const [args, message] of [
      [['convert', SAMPLE, '--to', 'png'], /^skill-roadmap: a PNG needs a browser: .*\n$/],
      [['convert', SAMPLE], /^skill-roadmap: into which format\? .*\n$/],
      [
        ['convert', 'nowhere.json', '--to', 'md'],
        /^skill-roadmap: nowhere\.json cannot be read: no such file.*\n$/,
      ],
      [
        ['convert', SAMPLE, '--to', 'svg', '--layout', 'round'],
        /^skill-roadmap: --layout is road or tree, not “round”\n$/,
      ],
      [['validate', '--nonsense'], /^skill-roadmap: Unknown option '--nonsense'.*\n$/],
      [['frobnicate'], /^skill-roadmap: there is no command “frobnicate”; see skill-roadmap --help\n$/],
    ]) {
      const {status, stdout, stderr} = run(args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, message);
    }
  });
});

describe('skill-roadmap init and badge', () => {
  it('begin a roadmap without problems, and overwrite none', () => {
    assert.equal(run(['init']).status, 0);
    for (const name of ['roadmap.md', 'roadmap.json']) {
      if (name.endsWith('json')) run(['init', name]);
      assert.match(run(['validate', '--strict', name]).stdout, /no problems/);
    }
    assert.match(run(['init']).stderr, /roadmap\.md is there already; --force replaces it/);
    assert.equal(run(['init', '--force']).status, 0);
  });

  it('make a badge of how many skills there are', () => {
    assert.match(run(['badge', SAMPLE]).stdout, /aria-label="Web Backend Developer: 303 skills"/);
    assert.match(run(['badge', SAMPLE, '--label', '<b>']).stdout, />&lt;b&gt;<\/text>/);
  });
});

describe('skill-roadmap --help', () => {
  it('says what there is, and more of each command', () => {
    assert.match(run(['--help']).stdout, /validate FILE/);
    assert.deepEqual(run([]), run(['--help']));
    for (const command of ['validate', 'convert', 'init', 'badge']) {
      assert.match(
        run([command, '--help']).stdout,
        new RegExp(`^skill-roadmap ${command}.*\n[^]*\n  skill-roadmap ${command}`),
      );
    }
  });
});
