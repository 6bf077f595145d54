// Keeps one document for each reader, with a version. It never merges: whoever comes too late is told so (412), and
// the library in the page loads, merges by time and saves again.
import {createServer} from 'node:http';

const LARGEST = 4_000_000;
const PATH = /^\/progress\/([\w-]{1,64})(\/changes)?$/;

/** A server (not listening yet) for `/progress/NAME`; `files` answers everything else. */
export function progressServer(database, files) {
  const listeners = new Map();
  const server = createServer((request, response) => {
    const [, reader, changes] = PATH.exec(request.url.replace(/\?.*/s, '')) ?? [];
    if (reader === undefined) return void files.emit('request', request, response);
    const answer = changes ? listen : request.method === 'PUT' ? save : load;
    Promise.resolve(answer(reader, request, response)).catch(() => end(response, 500));
  });
  server.on('close', () => {
    for (const response of [...listeners.values()].flatMap((all) => [...all])) response.end();
  });
  return server;

  function load(reader, request, response) {
    if (request.method !== 'GET') return end(response, 405);
    const found = database.read(reader);
    if (!found) return end(response, 404);
    const headers = {
      'Content-Type': 'application/json',
      'ETag': `"${found.version}"`,
      'Cache-Control': 'no-store',
    };
    return response.writeHead(200, headers).end(found.record);
  }

  async function save(reader, request, response) {
    const text = await textOf(request);
    if (text === undefined) return end(response, 413);
    if (!isRecord(text)) return end(response, 400);
    const version = Number(/^"(\d+)"$/.exec(request.headers['if-match'] ?? '')?.[1] ?? 0);
    if (!database.write(reader, version, text)) return end(response, 412);
    for (const other of listeners.get(reader) ?? []) other.write(`data: ${version + 1}\n\n`);
    return response.writeHead(204, {ETag: `"${version + 1}"`}).end();
  }

  /** Server-sent events: one for each change. */
  function listen(reader, request, response) {
    const all = listeners.get(reader) ?? new Set();
    listeners.set(reader, all.add(response));
    response.on('close', () => all.delete(response));
    response
      .writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'})
      .flushHeaders();
  }
}

function end(response, status) {
  if (!response.headersSent) response.writeHead(status);
  response.end();
}

/** Undefined when it is too long. */
async function textOf(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= LARGEST) chunks.push(chunk);
  }
  return length > LARGEST ? undefined : Buffer.concat(chunks).toString();
}

function isRecord(text) {
  try {
    return String(JSON.parse(text).format).startsWith('skill-progress/');
  } catch {
    return false;
  }
}
