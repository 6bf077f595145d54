// The package as npm would publish it. Runs after `npm run build`.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const {exports: entries, sideEffects, unpkg, jsdelivr, files} = JSON.parse(read('package.json'));

function read(file) {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Runs code as a module of its own in plain Node, where it can import the package by its name. */
function runInNode(code) {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {cwd: ROOT, encoding: 'utf8'});
}

describe('the package', () => {
  const targets = Object.values(entries).flatMap((entry) =>
    typeof entry === 'string' ? entry : Object.values(entry),
  );

  for (const target of targets.filter((each) => !each.includes('*'))) {
    it(`has the file ${target} that its exports name`, () => assert.ok(existsSync(join(ROOT, target))));
  }

  it('publishes every file that its exports name', () => {
    const published = [...files.map((file) => `./${file}`), './package.json'];
    const missing = targets.filter(
      (target) => !published.some((file) => `${target}/`.startsWith(`${file}/`)),
    );
    assert.deepEqual(missing, []);
  });

  it('gives the script-tag file to content delivery networks', () => {
    for (const file of [unpkg, jsdelivr]) assert.ok(existsSync(join(ROOT, file)), file);
  });

  it('keeps bundlers from dropping modules that register elements or are imported for what they do', () => {
    const needed = ['lib/define.js', 'dist/skill-roadmap.js', ...importedForEffect()];
    const patterns = sideEffects.map(asPattern);
    const dropped = needed.filter((file) => !patterns.some((pattern) => pattern.test(file)));
    assert.deepEqual(dropped, []);
  });

  for (const name of ['skill-roadmap', 'skill-roadmap/model', 'skill-roadmap/progress']) {
    it(`lets plain Node import ${name}, which says and registers nothing`, () => {
      // In Node, Lit brings a registry of its own.
      const {status, stdout, stderr} = runInNode(`
        const {length} = Object.keys(await import('${name}'));
        const tags = ['skill-roadmap', 'skill-card', 'skill-progress', 'skill-paths'];
        const registered = tags.filter((tag) => globalThis.customElements?.get(tag));
        if (length === 0 || registered.length > 0) throw new Error(length + registered.join());`);
      assert.deepEqual([status, stdout, stderr], [0, '', '']);
    });
  }

  it('lets bundlers and plain Node import one language', () => {
    const {status, stderr} = runInNode(`
      const {de} = await import('skill-roadmap/languages/de');
      if (de.done !== 'Erledigt') throw new Error(de.done);`);
    assert.deepEqual([status, stderr], [0, '']);
  });

  for (const name of ['define', 'skill-roadmap', 'skill-card', 'skill-progress', 'skill-paths']) {
    it(`lets a server import skill-roadmap/${name}`, () => {
      const {status, stderr} = runInNode(`await import('skill-roadmap/${name}')`);
      assert.deepEqual([status, stderr], [0, '']);
    });
  }

  it('has a source map for every script of dist, and tells of that of the first file', () => {
    assert.match(read('dist/skill-roadmap.js'), /\n\/\/# sourceMappingURL=skill-roadmap\.js\.map\n$/);
    for (const file of scripts()) {
      const map = JSON.parse(read(`${file}.map`));
      assert.ok(
        map.sources.every((source) => /^(\.\.\/)+(src|scripts|node_modules)\//.test(source)),
        'paths of one machine',
      );
      assert.equal(map.sourcesContent.length, map.sources.length);
    }
  });

  it('loads the parts of dist from beside the script-tag file, and nothing from packages', () => {
    for (const file of scripts()) {
      for (const [, specifier] of read(file).matchAll(/(?:from|import\()\s*["']([^"']+)["']/g)) {
        assert.ok(existsSync(join(ROOT, file, '..', specifier)), `${file} imports ${specifier}`);
      }
    }
  });

  it('ships Lit without its development checks', () => {
    assert.doesNotMatch(read('dist/skill-roadmap.js'), /dev-mode|Lit is in dev mode/);
  });
});

function scripts() {
  const files = readdirSync(join(ROOT, 'dist'), {recursive: true}).map(
    (file) => `dist/${file.replaceAll('\\', '/')}`,
  );
  return files.filter((file) => file.endsWith('.js'));
}

/** Modules of lib/ that another imports without taking anything from them. */
function importedForEffect() {
  const files = readdirSync(join(ROOT, 'lib'), {recursive: true}).filter((file) => file.endsWith('.js'));
  return files.flatMap((file) => {
    const imports = [...read(join('lib', file)).matchAll(/^import '(\.[^']+)';/gm)];
    return imports.map(([, specifier]) => join('lib', file, '..', specifier).replaceAll('\\', '/'));
  });
}

function asPattern(glob) {
  const source = glob.replace('./', '').replaceAll('.', '\\.').replaceAll('*', '[^/]*');
  return new RegExp(`^${source}$`);
}
