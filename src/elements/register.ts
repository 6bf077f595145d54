/** A class of this library, which knows its version. */
export type Versioned = CustomElementConstructor & {readonly version: string};

/**
 * Registers an element once: the first stays. The same version again is silent; another version warns, for the page
 * then shows what the first one can do.
 */
export function register(name: string, element: Versioned): void {
  const present = customElements.get(name) as Partial<Versioned> | undefined;
  if (!present) customElements.define(name, element);
  else if (present.version !== element.version) {
    const first = present.version ?? 'another library';
    console.warn(
      `<${name}> is registered by ${first} already; version ${element.version} is not used for it.`,
    );
  }
}
