import { painted, palettes } from '../charts/palette.ts';
import regole from '../styles/drawing.css?raw';
import type { Grafico } from '../views/grafici/tipi.ts';
import { disegna, larghezze } from '../html/disegna.ts';

/** The ramp in plain colours, which a page gives on screen alone. */
const rampa = [1, 2, 3, 4].map((n) => `.chart .stage-${n} { fill: var(--stage-${n}); }`);
const stili = painted([regole, ...rampa].join('\n'), palettes.light)
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ')
  .trim();

/** The wide drawing of a figure as a document that opens by itself: its styles and a white ground inside. */
export function svgAutonomo(grafico: Grafico): string {
  const svg = disegna(grafico, larghezze.largo) ?? '';
  const [apertura = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  return `${apertura}<style>${stili}</style><rect width="100%" height="100%" fill="${palettes.light['--carta']}"/>${svg.slice(apertura.length)}`;
}
