import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { png } from './rasterizza.ts';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20">
<rect width="30" height="20" fill="#fff"/><circle cx="12" cy="9" r="7" fill="#b35806"/><path d="M2 18 29 3" stroke="#1b4f72"/></svg>`;

/** The chunks of a PNG file, by name, as its reader takes them apart. */
function pezzi(file: Uint8Array): Map<string, Buffer> {
  const b = Buffer.from(file);
  const trovati = new Map<string, Buffer>();
  for (let da = 8; da < b.length;) {
    const lungo = b.readUInt32BE(da);
    trovati.set(b.toString('latin1', da + 4, da + 8), b.subarray(da + 8, da + 8 + lungo));
    da += 12 + lungo;
  }
  return trovati;
}

const sfumato = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20">
<linearGradient id="s"><stop stop-color="#fff"/><stop offset="1" stop-color="#012a4a"/></linearGradient>
<linearGradient id="v" x2="0" y2="1"><stop stop-color="#b35806"/><stop offset="1" stop-color="#fff"/></linearGradient>
<rect width="30" height="10" fill="url(#s)"/><rect y="10" width="30" height="10" fill="url(#v)"/>
<g opacity=".5"><rect width="30" height="20" fill="url(#s)"/><rect width="30" height="20" fill="url(#v)" opacity=".5"/></g></svg>`;

test.each([
  ['few colours, each by its number', svg, true],
  ['more colours than a byte can number', sfumato, false],
])('a picture of %s holds, point by point, what resvg draws', async (_, disegno, pochi) => {
  const disegnato = new Resvg(disegno, { fitTo: { mode: 'zoom', value: 2 } }).render();
  const file = pezzi(await png(disegno, 2));
  const testa = file.get('IHDR')!;
  expect([testa.readUInt32BE(0), testa.readUInt32BE(4)]).toEqual([60, 40]);
  const colori = file.get('PLTE');
  expect(colori !== undefined).toBe(pochi);
  const righe = inflateSync(file.get('IDAT')!);
  const lunga = colori ? 61 : 241;
  const punti = Array.from({ length: 40 }, (_, y) => [
    ...righe.subarray(y * lunga + 1, (y + 1) * lunga),
  ]).flat();
  const letti = colori ? punti.flatMap((n) => [...colori.subarray(n * 3, n * 3 + 3), 255]) : punti;
  expect(Buffer.from(letti).equals(disegnato.pixels)).toBe(true);
});

test('a picture says what it is in its own file, in UTF-8', async () => {
  const file = pezzi(await png(svg, 1, { Title: 'Più di metà è già speso' }));
  expect(file.get('iTXt')?.toString()).toBe('Title\0\0\0it\0\0Più di metà è già speso');
  expect(pezzi(await png(svg, 1)).has('iTXt')).toBe(false);
});

test('a reader of PNG other than ours opens the picture', async () => {
  const file = Buffer.from(await png(svg, 2)).toString('base64');
  const conFoto = svg.replace(
    /<circle.*$/,
    `<image href="data:image/png;base64,${file}" width="30" height="20"/></svg>`,
  );
  const riletto = new Resvg(conFoto, { fitTo: { mode: 'zoom', value: 2 } }).render();
  const disegnato = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 } }).render();
  expect(riletto.pixels.equals(disegnato.pixels)).toBe(true);
});

test('the styles of a drawing ask of a picture only what resvg knows: no functions among selectors', () => {
  const stili = readFileSync('src/styles/drawing.css', 'utf8');
  expect(stili.match(/^[^;{}]*:(?:not|is|where|has)\([^{]*/gm) ?? []).toEqual([]);
  // Such a rule is left out, and a line is filled with black.
  const rosso = (regola: string): number =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><style>${regola} { fill: #f00 }</style><path d="M0 0h9v9h-9z"/></svg>`,
    ).render().pixels[0]!;
  expect([rosso('path'), rosso('path:not(.x)')]).toEqual([255, 0]);
});
