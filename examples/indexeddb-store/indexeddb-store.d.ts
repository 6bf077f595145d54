/** A `ProgressStore` in IndexedDB. */
export function indexedDbStore(name: string, merge: (stored: unknown, mine: object) => object): object;
