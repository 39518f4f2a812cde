import { palettes } from '../charts/palette.ts';
import { wrap } from '../charts/text.ts';
import { svg } from '../charts/svg.ts';

/** What the picture shown with a shared link says. */
export interface Condivisione {
  /** The drawing, with its own width and height. */
  disegno: string;
  titolo: string;
  /** Site, programme, date. */
  piede: string;
}

const [larghezza, altezza, margine] = [1200, 630, 56];
const accento = '#004d99';
const colori = palettes.light;

/** A picture of 1200 × 630 px: the finding in words, the real drawing, source and date. */
export function immagineCondivisa({ disegno, titolo, piede }: Condivisione): string {
  // Nobody spaces out the letters of a picture: it needs less room than a drawing leaves.
  const righe = wrap(titolo, (larghezza - 2 * margine) * 1.1, 2, 40);
  const alto = margine + righe.length * 52 + 24;
  const [w = 720, h = 400] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(disegno)?.slice(1).map(Number) ?? [];
  const scala = Math.min((larghezza - 2 * margine) / w, (altezza - alto - 84) / h);
  const incastrato = disegno
    .replace(/^<svg/, `<svg x="${margine}" y="${alto}" data-incastrato=""`)
    .replace(/ width="[\d.]+"/, ` width="${(w * scala).toFixed(1)}"`)
    .replace(/ height="[\d.]+"/, ` height="${(h * scala).toFixed(1)}"`);
  const cornice = svg`<svg xmlns="http://www.w3.org/2000/svg" width="${larghezza}" height="${altezza}" viewBox="0 0 ${larghezza} ${altezza}" font-family="Titillium Web">
<rect width="100%" height="100%" fill="${colori['--carta']}"/>
<rect width="100%" height="12" fill="${accento}"/>
${righe.map((riga, i) => svg`<text x="${margine}" y="${margine + 36 + i * 52}" font-size="42" font-weight="700" fill="${colori['--inchiostro']}">${riga}</text>`)}
<text x="${margine}" y="${altezza - 30}" font-size="24" fill="${colori['--testo-quieto']}">${piede}</text>
</svg>`;
  return String(cornice).replace(/<\/svg>\s*$/, `${incastrato}</svg>`);
}
