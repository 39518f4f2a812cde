import { bullet } from '../charts/bullet.ts';
import { narrowWidth } from '../charts/datum.ts';
import { hundredGrid } from '../charts/hundredGrid.ts';
import { moneyStages } from '../charts/moneyStages.ts';
import { peopleSplit } from '../charts/peopleSplit.ts';
import { reprogramming } from '../charts/reprogramming.ts';
import { stagesByRow } from '../charts/stagesByRow.ts';
import { stagesOverTime } from '../charts/stagesOverTime.ts';
import { timeline } from '../charts/timeline.ts';
import { tree } from '../charts/tree.ts';
import { data as inParole, euroBreve } from '../format.ts';
import { testoDi } from '../views/frasi.ts';
import type { Grafico } from '../views/grafici/tipi.ts';

/** The widths a figure is drawn at: wide pages, and phones. */
export const larghezze = { largo: 720, stretto: narrowWidth } as const;

/** Writes a tick of the money axis. */
const tacca = (euro: number): string => euroBreve(Math.round(euro * 100));

/** The SVG of a figure at a width; null where it has nothing to draw. `id` keeps two drawings of a page apart. */
export function disegna(grafico: Grafico, width: number, id: string = grafico.id): string | null {
  const { disegno } = grafico;
  if (disegno === null) return null;
  const options = { width, id: `${id}-${width}`, label: testoDi(grafico.titolo) };
  switch (disegno.tipo) {
    case 'stadi':
      return moneyStages(disegno.dati, options);
    case 'assi':
      return stagesByRow(disegno.dati, options);
    case 'cento':
      return hundredGrid(disegno.dati, options);
    case 'tempo':
      return stagesOverTime(disegno.dati, { ...options, formatDate: inParole, formatTick: tacca });
    case 'riprogrammazione':
      return reprogramming(disegno.dati, options);
    case 'persone':
      return peopleSplit(disegno.dati, options);
    case 'indicatori':
      return bullet(disegno.dati, { ...options, targetWord: 'target', earlierWord: 'prima' });
    case 'storia':
      return timeline(disegno.dati, { ...options, formatDate: inParole });
    case 'albero':
      return tree(disegno.dati, options);
  }
}
