import type {ProgressKeeper} from '../progress/keeper.js';

type Message = 'notKept' | 'setAside';

const told = new WeakMap<ProgressKeeper, Set<Message>>();

/** What the reader should know of where progress is kept; undefined while all is well. */
export function storageMessage({persistent, fault}: ProgressKeeper): Message | undefined {
  if (!persistent) return 'notKept';
  return fault === 'unreadable' || fault === 'newer' ? 'setAside' : undefined;
}

/** Whether this was said before, by any element that shares the progress; from now on it was. */
export function wasTold(keeper: ProgressKeeper, message: Message): boolean {
  const messages = told.get(keeper) ?? new Set();
  told.set(keeper, messages);
  return messages.size === messages.add(message).size;
}
