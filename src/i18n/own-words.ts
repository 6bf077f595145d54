import type {Messages} from './messages.js';

const TABLES: readonly string[] = ['kinds', 'keyNames'] satisfies readonly (keyof Messages)[];

/**
 * An author's texts over those of a language, also over those that join later; what is no text at all gives way to
 * them. Of a table only what the author names is replaced.
 */
export function withOwnWords(words: Messages, own: Partial<Messages> | undefined): Messages {
  const result = Object.create(words) as Messages;
  for (const [name, message] of Object.entries(own ?? {})) {
    if (TABLES.includes(name) && isTable(message)) overlay(result, words, name as 'kinds', message);
    else if (!TABLES.includes(name) && isText(message)) Object.assign(result, {[name]: message});
  }
  return result;
}

function overlay(result: Messages, words: Messages, name: 'kinds', own: Messages['kinds']): void {
  Object.defineProperty(result, name, {get: () => ({...words[name], ...own}), enumerable: true});
}

function isTable(message: unknown): message is Readonly<Record<string, string>> {
  return message instanceof Object && Object.values(message).every((text) => typeof text === 'string');
}

function isText(message: unknown): boolean {
  const text: unknown = message instanceof Object && 'other' in message ? message.other : message;
  return typeof text === 'string';
}
