import { istante, type Decisione, type Osservazione } from '../model/index.ts';
import type { DatiVerifica } from './tipi.ts';

/** The dates of which a programme has figures, in order. */
export function dateDi(osservazioni: readonly Osservazione[], programma: string): string[] {
  const date = new Set(osservazioni.filter((o) => o.programma === programma).map((o) => o.data));
  return [...date].sort((a, b) => istante(a) - istante(b));
}

/** The last decision after one date and not after another; none where the programme did not change between them. */
export function decisioneFra(
  dati: Pick<DatiVerifica, 'decisioni'>,
  programma: string,
  prima: string,
  dopo: string,
): Decisione | undefined {
  return dati.decisioni
    .filter((d) => d.programma === programma)
    .filter((d) => istante(d.data) > istante(prima) && istante(d.data) <= istante(dopo))
    .sort((a, b) => istante(b.data) - istante(a.data))[0];
}
