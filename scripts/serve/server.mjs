// A static file server for development, out of Node's own parts. Nothing is cached, so a reload shows what was built.
import {createReadStream} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join, relative, resolve, sep} from 'node:path';
import {contentType} from './mime.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 8000;
const PORTS_TRIED = 100;

/** A server (not listening yet) of the files under `root`. */
export function fileServer(root) {
  return createServer((request, response) => {
    answer(root, request, response).catch(() =>
      refuse(response, 500, 'The server could not read this file.'),
    );
  });
}

/**
 * Listens on this machine only. With a `port` that one or none; without, the first free one from 8000.
 * Resolves to the server's address, like `http://127.0.0.1:8000`; rejects when no port is to be had.
 */
export async function listen(server, port) {
  const ports = port === undefined ? Array.from({length: PORTS_TRIED}, (_, i) => FIRST_PORT + i) : [port];
  for (const candidate of ports) {
    if (await takes(server, candidate)) return `http://${HOST}:${server.address().port}`;
  }
  throw new Error(`Port ${ports.length > 1 ? `${ports[0]} to ${ports.at(-1)}` : port} is taken.`);
}

function takes(server, port) {
  return new Promise((done, fail) => {
    const failed = (error) => (['EADDRINUSE', 'EACCES'].includes(error.code) ? done(false) : fail(error));
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      done(true);
    });
  });
}

async function answer(root, request, response) {
  if (!['GET', 'HEAD'].includes(request.method))
    return refuse(response, 405, 'Only GET and HEAD are answered.');
  const path = requestedPath(request.url);
  if (path === undefined) return refuse(response, 400, 'This address cannot be read.');
  if (isPrivate(path)) return refuse(response, 403, 'This address is outside of what is served.');
  const folder = path.endsWith('/');
  const file = await fileWithin(root, folder ? `${path}index.html` : path);
  if (file === undefined) return refuse(response, 404, `There is no ${path}`);
  if (file.stats.isDirectory()) return redirect(response, `${path}/`);
  return send(request, response, file);
}

/** The decoded path of a request line, not normalised: what climbs out has to be seen. */
function requestedPath(url) {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/** Climbing out of the folder, hidden files (.git, .env) and what only Windows reads as a path. */
function isPrivate(path) {
  return (
    !path.startsWith('/') || /[\0\\:]/.test(path) || path.split('/').some((part) => part.startsWith('.'))
  );
}

/** The file's real place and state, or undefined when it does not exist or a link leads out of `root`. */
async function fileWithin(root, path) {
  try {
    const home = await realpath(root);
    const file = await realpath(join(resolve(root), path));
    const way = relative(home, file);
    if (way === '..' || way.startsWith(`..${sep}`)) return undefined;
    return {path: file, stats: await stat(file)};
  } catch {
    return undefined;
  }
}

function send(request, response, {path, stats}) {
  response.writeHead(200, {
    'Content-Type': contentType(path),
    'Content-Length': stats.size,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}

function redirect(response, path) {
  // More than one slash at the start would name another host.
  response
    .writeHead(301, {'Location': encodeURI(path.replace(/^\/+/, '/')), 'Cache-Control': 'no-store'})
    .end();
}

function refuse(response, status, message) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store'});
  return response.end(`${message}\n`);
}
