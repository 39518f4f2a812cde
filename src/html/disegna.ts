import { narrowWidth, type ChartOptions } from '../charts/datum.ts';
import { draw } from '../charts/kinds.ts';
import { data as inParole, dataCorta, euroBreve, numero, testoDi } from '../format.ts';
import { testi } from '../testi/testi.ts';
import type { Grafico } from '../views/grafici/tipi.ts';

/** The widths a figure is drawn at: wide pages, and phones. */
export const larghezze = { largo: 720, stretto: narrowWidth } as const;

/** Writes a tick of the money axis. */
const tacca = (euro: number): string => euroBreve(Math.round(euro * 100));

/** What every chart is drawn with: a width, the site's words and formats; `id` keeps the drawings of a page apart. */
export function opzioni(
  width: number,
  id: string,
  label: string,
  tacche: Grafico['tacche'] = 'euro',
): ChartOptions {
  return {
    width,
    id: `${id}-${width}`,
    label,
    words: testi.disegni,
    formatDate: inParole,
    formatDateShort: dataCorta,
    formatTick: tacche === 'numero' ? numero : tacca,
  };
}

/** The SVG of a figure at a width; null where it has nothing to draw. `id` keeps two drawings of a page apart. */
export function disegna(
  { disegno, titolo, id: suo, tacche }: Grafico,
  width: number,
  id: string = suo,
): string | null {
  return disegno && draw(disegno, opzioni(width, id, testoDi(titolo), tacche));
}
