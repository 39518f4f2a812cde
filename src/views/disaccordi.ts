import { alla, elenco } from '../format.ts';
import type { Archivio, Osservazione } from '../model/index.ts';
import type { Storia } from './iniziative.ts';
import { nomeMisura } from './quadri.ts';

/** One thing on which two places do not agree about an initiative, with the figures that show it. */
export interface Disaccordo {
  testo: string;
  figure: Osservazione[];
}

/** Where the documents disagree on an initiative: Asse, status at one date, amount of one measure at one date. */
export function disaccordi(a: Archivio, s: Storia): Disaccordo[] {
  const sue = s.capitoli.flatMap((c) =>
    c.menzioni.filter(({ menzione }) => menzione.iniziativa === s.iniziativa.id),
  );
  const trovati: Disaccordo[] = [];
  const assi = [...Map.groupBy(sue, ({ menzione }) => menzione.asse)];
  if (assi.length > 1)
    trovati.push({
      testo: `I documenti la mettono sotto Assi diversi: ${elenco(
        assi.map(
          ([asse, dove]) =>
            `${asse} (${elenco([...new Set(dove.map(({ menzione: m }) => alla(m.data)))])})`,
        ),
      )}`,
      figure: [],
    });
  for (const { data, menzioni } of s.capitoli) {
    const diQui = menzioni.filter(({ menzione }) => menzione.iniziativa === s.iniziativa.id);
    for (const [dimensione, dette] of Map.groupBy(diQui, ({ menzione }) => menzione.dimensione)) {
      const stati = new Set(dette.map(({ menzione }) => menzione.stato).filter((x) => x !== ''));
      if (stati.size > 1)
        trovati.push({
          testo: `${dimensione ? `Per ${dimensione}, ` : ''}${alla(data)} ha più di uno stato: ${elenco([...stati].map((x) => `«${x}»`))}`,
          figure: [],
        });
    }
    const figure = diQui
      .flatMap((m) => m.figure)
      .filter((o) => o.valore !== null && o.qualificatore === '');
    for (const luoghi of Map.groupBy(figure, (o) => `${o.misura}|${o.dimensione}`).values()) {
      const valori = new Set(luoghi.map((o) => o.valore));
      const [prima] = luoghi;
      if (valori.size > 1 && prima && !stessoArrotondato(luoghi))
        trovati.push({
          testo: `${nomeMisura(a, prima.colonna)}, ${alla(data)}: le cifre non coincidono:`,
          figure: luoghi,
        });
    }
  }
  return trovati;
}

/** True where the coarser figures are the finest one, rounded. */
function stessoArrotondato(luoghi: readonly Osservazione[]): boolean {
  const [fine] = [...luoghi].sort((x, y) => (x.precisione ?? 0) - (y.precisione ?? 0));
  return luoghi.every((o) => {
    const passo = (o.precisione ?? 0) * (o.unita === 'EUR' ? 100 : 1);
    return Math.abs((o.valore ?? 0) - (fine?.valore ?? 0)) * 2 <= passo;
  });
}
