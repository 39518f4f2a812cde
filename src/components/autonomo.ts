import regole from '../styles/chart.css?raw';
import type { Grafico } from '../views/grafici/tipi.ts';
import { disegna, larghezze } from './disegna.ts';

/** The rules of chart.css that a drawing needs on its own: light colours, no media, variables already resolved. */
function regoleAutonome(css: string): string {
  const senzaCommenti = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const aschermo =
    /@media screen and \(forced-colors: none\) \{((?:[^{}]*\{[^{}]*\})*)\s*\}/.exec(
      senzaCommenti,
    )?.[1] ?? '';
  const piano =
    senzaCommenti.replace(/@(?:media|layer)[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '') + aschermo;
  const variabili = new Map(
    [...piano.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, nome = '', valore = '']) => [
      nome,
      valore,
    ]),
  );
  return piano
    .replace(/--[\w-]+:[^;]+;/g, '')
    .replace(
      /var\((--[\w-]+)(?:,\s*([^()]*(?:\([^()]*\))?[^()]*))?\)/g,
      (_, nome: string, riserva?: string) => variabili.get(nome) ?? riserva ?? 'currentColor',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

const stili = regoleAutonome(regole);

/** The wide drawing of a figure as a document that opens by itself: its styles and a white ground inside. */
export function svgAutonomo(grafico: Grafico): string {
  const svg = disegna(grafico, larghezze.largo) ?? '';
  const [apertura = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  return `${apertura}<style>${stili}</style><rect width="100%" height="100%" fill="#ffffff"/>${svg.slice(apertura.length)}`;
}
