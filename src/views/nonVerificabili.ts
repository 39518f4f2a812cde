import type { Archivio, Osservazione } from '../model/index.ts';
import { parti, type Parte } from './elencoLungo.ts';
import { motivo } from './verifiche.ts';

/** A figure that no check can compute again, and why. */
export interface NonVerificabile {
  figura: Osservazione;
  motivo: string;
}

/** The figures that cannot be checked, in pages: one where the page of all findings holds them. */
export function nonVerificabili(a: Archivio): Parte<NonVerificabile>[] {
  const voci = a.conto.nonVerificabili.flatMap((n) => {
    const figura = a.perId.get(n.osservazione);
    return figura ? [{ figura, motivo: motivo(a, n) }] : [];
  });
  // A line each.
  return parti(voci, () => 1 / 2);
}
