import type {Roadmap} from '../../model/roadmap.js';

/** The roadmaps of a catalogue, for other elements on the page. */
export interface Catalogue {
  /** Those that are there by now. */
  readonly roadmaps: readonly Roadmap[];
  /** Somebody has a use for them: what is not there yet should be loaded. */
  want(): void;
}

const catalogues = new Set<Catalogue>();
const listeners = new Set<() => void>();

/** Makes a catalogue known to the page. */
export function addCatalogue(catalogue: Catalogue): void {
  catalogues.add(catalogue);
  catalogueChanged();
}

export function removeCatalogue(catalogue: Catalogue): void {
  if (catalogues.delete(catalogue)) catalogueChanged();
}

/** Some catalogue has come or gone, or knows more roadmaps than before. */
export function catalogueChanged(): void {
  for (const listener of listeners) listener();
}

/** Returns a way to stop. */
export function onCatalogues(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Every roadmap that a catalogue on the page has by now, each key once. Asks for the others. */
export function cataloguedRoadmaps(): readonly Roadmap[] {
  const byKey = new Map<string, Roadmap>();
  for (const catalogue of catalogues) {
    catalogue.want();
    for (const roadmap of catalogue.roadmaps) if (!byKey.has(roadmap.key)) byKey.set(roadmap.key, roadmap);
  }
  return [...byKey.values()];
}
