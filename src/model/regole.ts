import type { Derivata, Osservazione } from './osservazione.ts';
import { segno } from './segno.ts';
import { ancora } from './sigle.ts';

/** The rules that make a figure of other figures; the method page explains each by this name. */
export const regole = [
  'rapporto',
  'ogni-cento-euro',
  'quota-del-programma',
  'differenza',
  'differenza-fra-date',
  'differenza-fra-assi',
  'differenza-in-punti',
  'rapporto-al-target',
  'distanza-dal-target',
] as const;
export type Regola = (typeof regole)[number];

/** What a computed figure is about, as its id writes it. */
type Di = Pick<
  Osservazione,
  'programma' | 'data' | 'asse' | 'soggettoTipo' | 'soggetto' | 'dimensione'
>;

/**
 * A figure computed by a rule, with an id made of what it says and, at its end, a mark of the figures it comes from, `da`, in the
 * formula's order: where another printing comes to stand for one of them, what comes of it is another figure, and no id changes value.
 * `inId` is told where the id must hold more than the figure does: both dates, whatever stands between them.
 */
export function derivata(
  regola: Regola,
  di: Di,
  misura: string,
  valore: number,
  unita: string,
  da: readonly Pick<Osservazione, 'id'>[],
  inId: { regola: Regola; dimensione: string } = { regola, dimensione: di.dimensione },
): Derivata {
  const parti = [
    inId.regola,
    di.programma,
    di.data,
    `${di.soggettoTipo}-${di.soggetto}`,
    misura,
    inId.dimensione,
  ];
  return {
    id: `derivata.${ancora(parti.filter((p) => p !== '').join('.'), { punti: true })}.${segno(da.map(({ id }) => id).join(' '))}`,
    programma: di.programma,
    data: di.data,
    asse: di.asse,
    soggettoTipo: di.soggettoTipo,
    soggetto: di.soggetto,
    misura,
    dimensione: di.dimensione,
    valore,
    unita,
    regola,
    da: da.map((o) => o.id),
  };
}
