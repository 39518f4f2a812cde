import { narrowWidth } from '../charts/datum.ts';
import { draw, type Drawing } from '../charts/kinds.ts';
import { data as inParole, euroBreve, testoDi } from '../format.ts';
import { testi } from '../testi/testi.ts';
import type { Grafico } from '../views/grafici/tipi.ts';

/** The widths a figure is drawn at: wide pages, and phones. */
export const larghezze = { largo: 720, stretto: narrowWidth } as const;

/** Writes a tick of the money axis. */
const tacca = (euro: number): string => euroBreve(Math.round(euro * 100));

/** The SVG of a drawing at a width, with the site's words and formats; null where it has nothing to draw. */
export function svgDi(
  disegno: Drawing,
  { width, id, label }: { width: number; id: string; label: string },
): string | null {
  return draw(disegno, {
    width,
    id: `${id}-${width}`,
    label,
    words: testi.disegni,
    formatDate: inParole,
    formatTick: tacca,
  });
}

/** The SVG of a figure at a width; null where it has nothing to draw. `id` keeps two drawings of a page apart. */
export function disegna(
  { disegno, titolo, id: suo }: Grafico,
  width: number,
  id: string = suo,
): string | null {
  return disegno && svgDi(disegno, { width, id, label: testoDi(titolo) });
}
