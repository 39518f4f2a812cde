import { painted, palettes } from '../charts/palette.ts';
import regole from '../styles/drawing.css?raw';
import { testoDi } from '../format.ts';
import { escape } from '../markup.ts';
import type { Archivio } from '../model/index.ts';
import { piedeDelGrafico } from '../views/grafici/figure.ts';
import type { Grafico } from '../views/grafici/tipi.ts';
import { disegna, larghezze } from '../html/disegna.ts';
import { indirizzi } from '../views/indirizzi.ts';

/** The ramps in plain colours, which a page gives on screen alone. */
const rampe = [1, 2, 3, 4, 5, 6].map((n) => `.chart .stage-${n} { fill: var(--stage-${n}); }`);
const stili = painted([regole, ...rampe].join('\n'), palettes.light)
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ')
  .trim();

/**
 * The wide drawing of a figure as a document that opens by itself: its styles, its name and what it shows for those who do not see it,
 * a white ground. `parole`: what it says over and under itself.
 */
export function svgAutonomo(
  grafico: Grafico,
  parole: { head?: string; foot?: readonly string[] } = {},
): string {
  const svg = disegna(grafico, larghezze.largo, parole) ?? '';
  const [apertura = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  return `${apertura}<title>${escape(testoDi(grafico.titolo))}</title><desc>${escape(mostra(grafico))}</desc><style>${stili}</style><rect width="100%" height="100%" fill="${palettes.light['--carta']}"/>${svg.slice(apertura.length)}`;
}

/** The same with its finding, date, sources and address: the picture that is taken away. */
export function immagine(a: Archivio, grafico: Grafico): string {
  return svgAutonomo(grafico, {
    head: testoDi(grafico.titolo),
    foot: piedeDelGrafico(a, grafico),
  });
}

/** How to read it and the same in words. */
const mostra = ({ leggere, sintesi }: Grafico): string =>
  [leggere, ...sintesi.map((frase) => testoDi(frase))].join(' ');

/** What its picture says of itself in its file: name, what it shows, whence, and where it stands if the site has an address. */
export function detti(a: Archivio, grafico: Grafico): Record<string, string> {
  const [fonte = ''] = piedeDelGrafico(a, grafico);
  return {
    Title: testoDi(grafico.titolo),
    Description: mostra(grafico),
    Source: fonte,
    Author: a.sito.nome,
    ...(a.sito.indirizzo !== '' && { URL: a.sito.indirizzo + indirizzi.breve(grafico.id) }),
  };
}
