// Runs after `npm run build`.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {URL} from 'node:url';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const {version} = JSON.parse(read('package.json'));

describe('the version', () => {
  it('of the classes is that of the package', () => {
    assert.match(read('src/model/version.ts'), new RegExp(`VERSION: string = '${version}'`));
  });

  it('of the script-tag file is that of the package, in its first line and in its code', () => {
    const file = read('dist/skill-roadmap.js');
    assert.ok(file.startsWith(`/*! skill-roadmap ${version} | `));
    const [, ...code] = file.split('\n');
    assert.match(code.join('\n'), new RegExp(`["'\`]${version.replaceAll('.', '\\.')}["'\`]`));
  });

  it('of the lock file is that of the package', () => {
    const lock = JSON.parse(read('package-lock.json'));
    assert.deepEqual([lock.version, lock.packages[''].version], [version, version]);
  });
});
