import type { Archivio } from '../model/index.ts';

const posto = Symbol.for('fondi-in-chiaro.esportati');

/**
 * What was made of each archive, by the name of what makes it. It stands on the process and not in a module: the pages tell the size of
 * a file and the integration writes it, in one process, but Vite bundles each with its own copy of this module.
 */
const processo = globalThis as { [posto]?: WeakMap<Archivio, Map<string, unknown>> };

/** The same function, run once an archive in the whole build. Its name is its own: no two functions have one. */
export function unaVolta<T>(nome: string, fa: (a: Archivio) => T): (a: Archivio) => T {
  return (a) => {
    const tutti = processo[posto] ?? new WeakMap<Archivio, Map<string, unknown>>();
    processo[posto] = tutti;
    const suoi = tutti.get(a) ?? new Map<string, unknown>();
    tutti.set(a, suoi);
    if (!suoi.has(nome)) suoi.set(nome, fa(a));
    return suoi.get(nome) as T;
  };
}
