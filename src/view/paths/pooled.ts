/**
 * Works on items in their order, at most so many at a time. After `signal` is aborted no further item is begun.
 * `work` deals with its own failures.
 */
export async function pooled<Item>(
  items: Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const takeTurns = async (): Promise<void> => {
    for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({length: most}, takeTurns));
}
