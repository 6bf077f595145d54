import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {installedCandidates} from '../../scripts/browser/installed.mjs';
import {isRecent} from '../../scripts/setup/node-version.mjs';
import {isInstalled} from '../../scripts/setup/project.mjs';

const ENSURE = fileURLToPath(new URL('../../scripts/browser/ensure-browser.mjs', import.meta.url));

describe('the Node version', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0']) {
    it(`${version} is recent enough`, () => assert.ok(isRecent(version)));
  }
  for (const version of ['12.22.0', '18.20.0', '20.18.9']) {
    it(`${version} is too old`, () => assert.ok(!isRecent(version)));
  }
});

describe('npm start -- --help', () => {
  it('says what can be asked for, and starts nothing', () => {
    const start = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
    const {status, stdout, stderr} = spawnSync(process.execPath, [start, '--help', '--no-open'], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
    assert.match(stdout, /^npm start -- \[options\]\n/);
    for (const option of ['--no-open', '--watch', 'PORT=']) assert.ok(stdout.includes(option), option);
    assert.doesNotMatch(stdout, /http:/);
  });
});

describe('the installed tools', () => {
  let root;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'project-'));
    writeFileSync(join(root, 'package-lock.json'), '{}');
  });
  afterEach(() => rmSync(root, {recursive: true}));

  function install(secondsAfterLock) {
    const record = join(root, 'node_modules', '.package-lock.json');
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(record, '{}');
    const time = Date.now() / 1000 + secondsAfterLock;
    utimesSync(record, time, time);
  }

  it('are missing in a fresh clone', () => assert.ok(!isInstalled(root)));

  it('are missing when an install broke off', () => {
    mkdirSync(join(root, 'node_modules'));
    assert.ok(!isInstalled(root));
  });

  it('are there after an install', () => {
    install(10);
    assert.ok(isInstalled(root));
  });

  it('are out of date when the lock file has changed since', () => {
    install(-10);
    assert.ok(!isInstalled(root));
  });
});

describe('the browser for the tests', () => {
  it('is looked for in every folder of the PATH', () => {
    const found = installedCandidates({platform: 'linux', env: {PATH: ['/a', '/b'].join(':')}});
    assert.ok(found.includes('/a/google-chrome') && found.includes('/b/chromium'), found.join());
  });

  it('is looked for among the applications of a Mac', () => {
    const found = installedCandidates({platform: 'darwin', env: {PATH: ''}});
    assert.ok(found.includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'));
  });

  it('is one that starts, or the reason is given', () => {
    const env = {...process.env, CHROME_PATH: '/nowhere/chrome'};
    const {status, stderr} = spawnSync(process.execPath, [ENSURE], {env, encoding: 'utf8'});
    assert.equal(status, 1);
    assert.match(stderr, /CHROME_PATH=\/nowhere\/chrome does not start/);
  });
});

describe('the tests in other engines', () => {
  const SCRIPT = fileURLToPath(new URL('../../scripts/test-engines.mjs', import.meta.url));
  const ask = (browsers, env = {}) =>
    spawnSync(process.execPath, [SCRIPT], {env: {BROWSERS: browsers, PATH: '', ...env}, encoding: 'utf8'});

  it('tell in one line what to install, and nothing else', () => {
    const {status, stderr, stdout} = ask('webkit');
    assert.equal(status, 1);
    assert.match(stderr, /^WebKit lacks .*apt-get install .*xvfb openbox xsettingsd.*\n$/);
    assert.equal(stdout, '');
  });

  it('tell of a Firefox that is too old', {skip: process.platform === 'win32'}, () => {
    const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
    const path = join(folder, 'firefox');
    writeFileSync(path, '#!/bin/sh\necho Mozilla Firefox 140.12.0esr\n', {mode: 0o755});
    const {status, stderr} = ask('firefox', {FIREFOX_PATH: path});
    rmSync(folder, {recursive: true});
    assert.equal(status, 1);
    assert.match(stderr, /^Firefox 140\.12\.0 cannot be driven .*153 or later.*\n$/);
  });

  it('tell which engines there are', () => {
    assert.match(ask('opera').stderr, /“opera” is no engine: choose of chromium, firefox, webkit/);
  });
});
