import { inOrdine, type Assi } from './assi.ts';
import { somma } from './esatti.ts';
import { scritto, type RigaIndicatore } from './indicatori.ts';

/** The headings of data/misure.csv that destinatari-ue.csv needs, and all its headings as it is written. */
export const misurePartecipanti = ['partecipanti_indicatori_comuni'] as const;
export const testaPartecipanti = ['asse', ...misurePartecipanti, 'fonte', 'punto'] as const;

/** Unemployed, inactive, employed: by annex I of Regulation (EU) 1304/2013 they add up to all participants. */
const condizioni = ['CO01', 'CO03', 'CO05'];

/**
 * The rows of destinatari-ue.csv for each year: the participants of each Asse and of the programme, of all investment priorities.
 * Where one of their rows has no value nothing is written: a part would pass for the whole.
 */
export function tabellePartecipanti(
  righe: readonly RigaIndicatore[],
  assi: Assi,
  fonte: string,
): Map<string, Record<string, string>[]> {
  const sue = righe.filter((r) => condizioni.includes(r.codice));
  const perAnno = [...Map.groupBy(sue, (r) => r.anno)].sort(([x], [y]) => inOrdine(x, y));
  return new Map(
    perAnno.map(([anno, dellAnno]) => {
      const perAsse = [...Map.groupBy(dellAnno, (r) => assi.codiceDi(r))];
      const insiemi = perAsse
        .sort(([x], [y]) => inOrdine(x, y))
        .map(([asse, r]) => ({ asse, r, luogo: `Asse ${r[0]!.priorita}` }));
      const tutto = { asse: 'Totale', r: dellAnno, luogo: 'tutto il programma' };
      return [
        anno,
        [...insiemi, tutto].flatMap(({ asse, r, luogo }) => {
          const totale = somma(r.map(({ valore }) => valore));
          if (typeof totale !== 'bigint') return [];
          return {
            asse,
            partecipanti_indicatori_comuni: scritto(totale),
            fonte,
            punto: `Righe dell’anno ${anno}, somma di ${condizioni.slice(0, -1).join(', ')} e ${condizioni.at(-1)}, ${luogo}`,
          };
        }),
      ];
    }),
  );
}
