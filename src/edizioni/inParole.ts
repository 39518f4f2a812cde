import { testi } from '../testi/testi.ts';
import type { Deriva } from './confronta.ts';

const { parti, frasi } = testi.edizioni;

/** How many things of a kind are named; of more, only how many. */
const nominate = 10;

/** Whether two editions differ in anything that is told. */
export const dice = (d: Deriva): boolean => differenze(d).length > 0;

/** What two editions do not have in common, a line a thing under the heading of its kind; one sentence where nothing differs. */
export function inParole(d: Deriva): string[] {
  const diverse = differenze(d);
  return [
    ...(d.indietro ? [frasi.scambiate] : []),
    ...(diverse.length > 0 ? diverse : [frasi.stesse]),
    ...parte(
      parti.grafie,
      d.grafie.map((g) => frasi.grafia(g.colonna, g.modi, g.giaPrima)),
    ),
    ...parte(
      parti.dueDate,
      d.dueDate.map((x) => {
        const giorni = x.giorni.map((g) => ({ testo: g.giorno, righe: g.righe }));
        return frasi.dueDate(x.colonna, x.periodo, giorni, x.giaPrima);
      }),
    ),
  ];
}

function differenze(d: Deriva): string[] {
  const { perse, nuove } = d.righe;
  const quantePerse = perse.reduce((n, p) => n + p.righe, 0);
  return [
    ...parte(parti.colonne, [
      ...d.rinominate.map((r) => frasi.rinominata(r.da, r.a)),
      ...d.perse.map(frasi.persa),
      ...d.nuove.map(frasi.nuova),
    ]),
    ...parte(
      parti.riscritti,
      d.riscritti.map((r) => frasi.riscritto(r.colonna, r.da, r.a, r.righe, r.inParte)),
    ),
    ...parte(parti.righe, [
      ...(quantePerse > 0
        ? [
            frasi.perse(quantePerse),
            ...perse.map((p) => (p.intero ? frasi.tutteQuelle(p.quale, p.righe) : p.quale)),
          ]
        : []),
      ...(nuove > 0 ? [frasi.nuove(nuove)] : []),
    ]),
    ...parte(
      `${parti.rivisti}: ${d.rivisti.length}.`,
      d.rivisti.map((r) => frasi.rivisto(r.colonna, r.riga, r.da, r.a)),
    ),
    ...(d.rivisti.length > 1 ? [`  ${frasi.perche}`] : []),
    ...parte(
      parti.testi,
      d.testi.map((t) => frasi.testo(t.colonna, t.celle, t.da, t.a)),
    ),
  ];
}

function parte(titolo: string, righe: readonly string[]): string[] {
  if (righe.length === 0) return [];
  const altre = righe.length - nominate;
  return [
    titolo.includes(':') ? titolo : `${titolo}:`,
    ...righe.slice(0, nominate).map((r) => `  ${r}`),
    ...(altre > 0 ? [`  ${frasi.altre(altre)}`] : []),
  ];
}
