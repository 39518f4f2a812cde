import { narrowWidth, type ChartOptions } from '../charts/datum.ts';
import { draw } from '../charts/kinds.ts';
import { patterns } from '../charts/patterns.ts';
import { data as inParole, dataCorta, euroBreve, numero, testoDi } from '../format.ts';
import { testi } from '../testi/testi.ts';
import { detto } from '../views/grafici/detto.ts';
import type { Grafico } from '../views/grafici/tipi.ts';
import { Markup, markup } from './tag.ts';

/** The widths a figure is drawn at, each shown where its own fits: wide pages, the columns of other sites and tablets, phones. */
export const larghezze = { largo: 720, medio: 560, stretto: narrowWidth } as const;

/** A drawing at its widths, of which a page shows the widest that it has room for. */
export function aOgniLarghezza(disegnata: (width: number) => string | null): Markup {
  return markup`${Object.entries(larghezze).map(
    ([nome, width]) => markup`<div class="${nome}">${new Markup(disegnata(width) ?? '')}</div>`,
  )}`;
}

/** What a drawing says of itself, under it: as lines that flow, which a drawing has not. */
export function piede(righe: readonly string[]): Markup {
  return markup`<p class="piede-disegno">${righe.join(' · ')}</p>`;
}

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

/**
 * The SVG of a figure at a width, named by the sentence that says what it shows; null where it has nothing to draw. `id` keeps two
 * drawings of a page apart; `head` and `foot` are what it says of itself over and under it.
 */
export function disegna(
  g: Grafico,
  width: number,
  { id = g.id, head, foot }: Partial<Pick<ChartOptions, 'id' | 'head' | 'foot'>> = {},
): string | null {
  return (
    g.disegno && draw(g.disegno, { ...opzioni(width, id, testoDi(detto(g)), g.tacche), head, foot })
  );
}

/**
 * The drawing of a figure as its page has it: at every width, or once and narrow behind a fold (`piegato`), where each width would weigh
 * on a page that few open; the figure's own page has them all. One that is part of a built page (`inPagina`) has the patterns of its
 * stages from there: see `conTrattiComuni`.
 */
export function disegnata(g: Grafico, piegato: boolean, inPagina = false): Markup {
  const una = (width: number): string => {
    const svg = senzaDette(disegna(g, width) ?? '');
    return inPagina ? senzaTratti(svg) : svg;
  };
  return piegato ? new Markup(una(larghezze.stretto)) : aOgniLarghezza(una);
}

const comuni = 'tratti';
const suoiTratti = /<defs>\n<pattern [\s\S]*?<\/defs>\n/;
const daSuoi = /url\(#[^)]*-(stage-\d)\)/g;

/** A drawing that has its patterns from its page. */
export const senzaTratti = (svg: string): string =>
  svg.replace(suoiTratti, '').replace(daSuoi, `url(#${comuni}-$1)`);

/** A page with the patterns that its drawings share, where they share some: three widths of many figures would say them each again. */
export function conTrattiComuni(pagina: string): string {
  if (!pagina.includes(`url(#${comuni}-`)) return pagina;
  const tratti = patterns(comuni, [1, 2, 3, 4, 5, 6]).text.replaceAll('\n', '');
  const disegno = `<svg class="chart visually-hidden" width="0" height="0" aria-hidden="true">${tratti}</svg>`;
  return pagina.replace('</main>', () => `${disegno}</main>`);
}

/** A drawing whose marks are named only where it does not write what they stand for: there the page shows it beside the mark. */
function senzaDette(svg: string): string {
  const scritto = svg.replace(/<[^>]*>/g, '').replace(/\n+/g, ' ');
  const diviso = (testo: string): boolean =>
    testo.split(/, |: /).every((parte) => scritto.includes(parte));
  return svg.replace(
    / data-label="([^"]*)" data-text="([^"]*)"/g,
    (detto, nome: string, testo: string) =>
      scritto.includes(testo) || (scritto.includes(nome) && diviso(testo)) ? '' : detto,
  );
}
