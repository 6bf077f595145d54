/** A class of this library, which knows its version. */
export type Versioned = CustomElementConstructor & {readonly version: string};

let hasWarned = false;

/**
 * Registers an element once: the first stays. The same version again is silent; another version warns, once, for the
 * page then shows what the first one can do. A failure is told to the page as an error and stops nobody else's
 * registration.
 */
export function register(name: string, element: Versioned): void {
  const present = customElements.get(name) as Partial<Versioned> | undefined;
  if (present) {
    warn(name, element.version, present.version);
    return;
  }
  try {
    customElements.define(name, element);
  } catch (error) {
    reportError(error);
  }
}

function warn(name: string, version: string, first: string | undefined): void {
  if (hasWarned || first === version) return;
  hasWarned = true;
  console.warn(
    `<${name}> is registered already (${first ?? 'not by skill-roadmap'}); ${version} is not used.`,
  );
}
