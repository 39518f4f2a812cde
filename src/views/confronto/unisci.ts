import { crea, nessunDato, nessunEsito, type Archivio } from '../../model/index.ts';
import { diciDoveStanno } from '../doveStanno.ts';
import type { Fetta } from './fetta.ts';

/** The archive of some slices, to be read by the same views as the whole one. */
export function unisci(prima: Fetta, ...altre: Fetta[]): Archivio {
  const fette = [prima, ...altre];
  const tutte = <K extends Exclude<keyof Fetta, 'sito' | 'parti'>>(nome: K): Fetta[K] => {
    const voci = fette.flatMap((f): readonly Fetta[K][number][] => f[nome]);
    return [...new Map(voci.map((v) => [JSON.stringify(v), v])).values()] as Fetta[K];
  };
  const inFila = <T>(conPosto: readonly [number, T][]): T[] =>
    conPosto.toSorted(([x], [y]) => x - y).map(([, cosa]) => cosa);
  const a = crea(
    {
      ...nessunDato(),
      sito: prima.sito,
      misure: tutte('misure'),
      programmi: tutte('programmi'),
      assi: tutte('assi'),
      azioni: tutte('azioni'),
      indicatori: inFila(tutte('indicatori')),
      iniziative: inFila(tutte('iniziative')),
      fonti: tutte('fonti'),
      menzioni: tutte('menzioni'),
      note: tutte('note'),
      rettifiche: tutte('rettifiche'),
      osservazioni: tutte('osservazioni'),
    },
    tutte('derivate'),
    {
      ...nessunEsito,
      verifiche: tutte('verifiche').toSorted((x, y) => (x.id < y.id ? -1 : 1)),
    },
  );
  diciDoveStanno(a, new Map(tutte('vie')));
  return a;
}
