import type {Draft} from './draft.js';

/** Whose a name is: `undefined` nobody's, `null` claimed by several skills. */
export type Owner = Draft | null | undefined;

/**
 * Who claims which name, places apart. Fifty thousand skills ask, so an id is looked up without being joined to the
 * roadmap's key, and a place only when some claimed name ends in its last step.
 */
export class Claims {
  readonly #keys: readonly string[];
  readonly #ids = new Map<string, Draft | null>();
  readonly #names = new Map<string, Draft | null>();
  readonly #endings = new Set<string>();
  #hashed = false;
  /** Some skills have the same id. */
  #shared = false;

  /** `keys`: the names of the roadmap; `key#id` is a name of the skill with the id, under each of them. */
  constructor(keys: readonly string[]) {
    this.#keys = keys;
  }

  /** False when another skill has the id, too. All ids are claimed before any other name. */
  claimId(id: string, draft: Draft): boolean {
    const free = !this.#ids.has(id);
    this.#shared ||= !free;
    this.#ids.set(id, free ? draft : null);
    if (id.includes('/')) this.#addEnding(id);
    return free;
  }

  /** False when another skill has the name, too. */
  claim(name: string, draft: Draft): boolean {
    const owner = this.ownerOf(name);
    const free = owner === undefined || owner === draft;
    this.#names.set(name, free ? draft : null);
    this.#hashed ||= name.includes('#');
    this.#addEnding(name);
    return free;
  }

  ownerOf(name: string): Owner {
    const owner = this.#names.get(name);
    return owner === undefined ? this.#ownerUnderKeys(name) : owner;
  }

  /** Whether a skill goes by the id that it has. */
  ownsId(key: string, id: string, draft: Draft): boolean {
    return (!this.#hashed && !this.#shared) || this.ownerOfId(key, id) === draft;
  }

  /** Of `key#id`. */
  ownerOfId(key: string, id: string): Owner {
    return this.#hashed ? this.ownerOf(`${key}#${id}`) : this.#ids.get(id);
  }

  /** Of `above/step`. */
  ownerOfPlace(place: string, step: string): Owner {
    return this.#endings.has(step) ? this.ownerOf(place) : undefined;
  }

  #ownerUnderKeys(name: string): Owner {
    const key = this.#ids.size > 0 && this.#keys.find((each) => name.startsWith(`${each}#`));
    return key ? this.#ids.get(name.slice(key.length + 1)) : undefined;
  }

  #addEnding(name: string): void {
    const slash = name.lastIndexOf('/');
    if (!name.includes('#', slash)) this.#endings.add(name.slice(slash + 1));
  }
}
