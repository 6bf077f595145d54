const TABLE = 'progress';

/**
 * A `ProgressStore` in IndexedDB, which has more room than `localStorage` and works in workers, too. Each save reads
 * and merges in one transaction, so that tabs never undo each other; a BroadcastChannel tells them of it.
 *
 * @param {string} name Of the database and the channel.
 * @param {(stored: unknown, mine: object) => object} merge Both records in one.
 */
export function indexedDbStore(name, merge) {
  let opened;

  const open = () => {
    opened ??= openDatabase(name, () => (opened = undefined));
    // After a failure the next call tries again.
    opened.catch(() => (opened = undefined));
    return opened;
  };

  /** Resolves once the transaction has kept everything; `act` gets the table and gives a request. */
  async function transact(mode, act) {
    const transaction = (await open()).transaction(TABLE, mode);
    const request = act(transaction.objectStore(TABLE));
    await new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onerror = transaction.onabort = () => fail(transaction.error);
    });
    return request.result;
  }

  return {
    load: () => transact('readonly', (table) => table.get('record')),

    async save(mine) {
      let all = mine;
      await transact('readwrite', (table) => {
        const request = table.get('record');
        request.onsuccess = () => {
          all = request.result ? merge(request.result, mine) : mine;
          table.put(plain(all), 'record');
        };
        return request;
      });
      const channel = new BroadcastChannel(name);
      channel.postMessage(plain(all));
      channel.close();
      return all;
    },

    subscribe(listener) {
      const channel = new BroadcastChannel(name);
      channel.onmessage = ({data}) => listener(data);
      return () => channel.close();
    },
  };
}

function openDatabase(name, lost) {
  return new Promise((done, fail) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = lost;
      // Another tab wants to delete or upgrade it.
      database.onversionchange = () => {
        database.close();
        lost();
      };
      done(database);
    };
  });
}

const plain = (record) => JSON.parse(JSON.stringify(record));
