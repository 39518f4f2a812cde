import type { Archivio } from '../model/index.ts';

/** The addresses of what is told about some figures: a finding by its id, the correction of a figure by the id of the figure. */
export type Vie = ReadonlyMap<string, string>;

const dette = new WeakMap<Archivio, Vie>();

/** Says where things stand of an archive that holds only some of those of its programmes, and cannot know in which page each is. */
export function diciDoveStanno(a: Archivio, vie: Vie): void {
  dette.set(a, vie);
}

/** Where it was said to stand; undefined for an archive that holds all. */
export function dettoDove(a: Archivio, id: string): string | undefined {
  return dette.get(a)?.get(id);
}
