/**
 * A `ProgressStore` that keeps the record on a server: GET and PUT of one document, guarded by its ETag. What fails
 * rejects; the library keeps the tick, loads again, merges by time and saves again. Put it behind `offlineFirst`, so
 * that ticks made without a network survive the visit.
 */
export function httpStore(url) {
  let tag;

  async function load() {
    const answer = await fetch(url, {cache: 'no-store'});
    if (!answer.ok && answer.status !== 404) throw new Error(`The server answers ${answer.status}.`);
    tag = answer.headers.get('etag');
    return answer.ok ? answer.json() : null;
  }

  async function save(record) {
    const condition = tag ? {'If-Match': tag} : {'If-None-Match': '*'};
    const headers = {'Content-Type': 'application/json', ...condition};
    const answer = await fetch(url, {method: 'PUT', headers, body: JSON.stringify(record)});
    if (!answer.ok) throw new Error(`The server answers ${answer.status}.`);
    tag = answer.headers.get('etag');
  }

  /** Another device has saved: what it saved is loaded. */
  function subscribe(listener) {
    if (!globalThis.EventSource) return () => undefined;
    const changes = new EventSource(`${url}/changes`);
    changes.onmessage = () => load().then(listener, () => undefined);
    return () => changes.close();
  }

  return {load, save, subscribe};
}
