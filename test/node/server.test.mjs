import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileServer, listen} from '../../scripts/serve/server.mjs';

describe('the demo server', () => {
  let folder, server, address;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'server-'));
    const root = join(folder, 'site');
    mkdirSync(join(root, 'demo'), {recursive: true});
    mkdirSync(join(root, '.git'));
    writeFileSync(join(folder, 'secret.txt'), 'SECRET');
    writeFileSync(join(root, '.git', 'config'), 'SECRET');
    writeFileSync(join(root, 'demo', 'index.html'), '<h1>Demo</h1>');
    writeFileSync(join(root, 'roadmap ü.json'), '{}');
    symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
    server = fileServer(root);
    address = await listen(server, 0);
  });

  after(() => {
    server.close();
    rmSync(folder, {recursive: true});
  });

  /** The path goes out as written: fetch would tidy it up first. */
  function get(path, method = 'GET') {
    return new Promise((done, fail) => {
      const {hostname, port} = new URL(address);
      request({hostname, port, path, method, agent: false}, async (response) => {
        const chunks = await response.toArray();
        done({
          status: response.statusCode,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        });
      })
        .on('error', fail)
        .end();
    });
  }

  it('answers on this machine only', () => assert.equal(server.address().address, '127.0.0.1'));

  it('serves a page as HTML that is never cached', async () => {
    const {status, headers, text} = await get('/demo/index.html?a=1');
    assert.equal(status, 200);
    assert.equal(text, '<h1>Demo</h1>');
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-store');
  });

  it('finds names with spaces and letters of any script', async () => {
    const {status, headers} = await get(encodeURI('/roadmap ü.json'));
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'application/json; charset=utf-8');
  });

  it('shows the index of a folder, and leads there from its name', async () => {
    assert.equal((await get('/demo/')).text, '<h1>Demo</h1>');
    const {status, headers} = await get('/demo');
    assert.equal(status, 301);
    assert.equal(headers.location, '/demo/');
  });

  it('answers HEAD with the length and no body', async () => {
    const {status, headers, text} = await get('/demo/index.html', 'HEAD');
    assert.deepEqual([status, headers['content-length'], text], [200, '13', '']);
  });

  it('says that a file is not there', async () => assert.equal((await get('/nothing.js')).status, 404));

  it('takes no other methods', async () => assert.equal((await get('/demo/index.html', 'POST')).status, 405));

  for (const path of [
    '/../secret.txt',
    '/demo/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/.git/config',
    '/demo/index.html%00.txt',
    '/%',
    'secret.txt',
  ]) {
    it(`refuses ${path}`, async () => {
      const {status, text} = await get(path);
      assert.ok(status >= 400 && status < 500, `status ${status}`);
      assert.doesNotMatch(text, /SECRET/);
    });
  }

  it('says that a port is taken', async () => {
    const second = fileServer(folder);
    await assert.rejects(listen(second, server.address().port), /^Error: Port \d+ is taken\.$/);
  });

  it('takes the next port when the first is taken', async () => {
    const [first, second] = [fileServer(folder), fileServer(folder)];
    const ports = [await listen(first), await listen(second)].map((url) => Number(new URL(url).port));
    first.close();
    second.close();
    assert.ok(ports[0] >= 8000 && ports[1] > ports[0], ports.join());
  });
});
