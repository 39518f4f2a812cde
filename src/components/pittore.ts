import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';

/** An SVG, how many times its own size it is drawn, and what its picture says of itself, by the keywords of PNG. */
export interface Disegno {
  svg: string;
  scala: number;
  detti: Record<string, string>;
}

const richiedi = createRequire(import.meta.url);
const pesi = [
  '400Regular/TitilliumWeb_400Regular',
  '600SemiBold/TitilliumWeb_600SemiBold',
  '700Bold/TitilliumWeb_700Bold',
];
const fontFiles = pesi.map((p) => richiedi.resolve(`@expo-google-fonts/titillium-web/${p}.ttf`));

/**
 * Draws one picture; the whole work of a thread. Without waiting, resvg would keep the memory of every picture until the thread is
 * short of its own; and its PNG writer takes four times as long as this one.
 */
export default async function dipingi({
  svg,
  scala,
  detti,
}: Disegno): Promise<Uint8Array<ArrayBuffer>> {
  const dipinto = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scala },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Titillium Web' },
  });
  return filePng(dipinto.width, dipinto.height, dipinto.pixels, detti);
}

/** Opaque points, four bytes each, as a PNG file (W3C, Portable Network Graphics, third edition, 5, 9 and 11.3.3). */
function filePng(
  larghezza: number,
  altezza: number,
  punti: Buffer,
  detti: Disegno['detti'],
): Uint8Array<ArrayBuffer> {
  const indici = perIndici(larghezza, altezza, punti);
  const testa = Buffer.alloc(13);
  testa.writeUInt32BE(larghezza, 0);
  testa.writeUInt32BE(altezza, 4);
  // 8 bits; colours by their number, or red, green, blue and alpha; the one way of packing and of filtering; not interlaced.
  testa.set([8, indici ? 3 : 6, 0, 0, 0], 8);
  const righe = indici?.righe ?? perEsteso(larghezza, altezza, punti);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      pezzo('IHDR', testa),
      // A keyword, not pressed, in Italian, and the text in UTF-8.
      ...Object.entries(detti).map(([nome, testo]) =>
        pezzo('iTXt', Buffer.from(`${nome}\0\0\0it\0\0${testo}`)),
      ),
      ...(indici ? [pezzo('PLTE', indici.colori)] : []),
      pezzo('IDAT', deflateSync(righe, { level: 4 })),
      pezzo('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The points line by line, each line after the kind of its filter: 0, none. */
function perEsteso(larghezza: number, altezza: number, punti: Buffer): Buffer {
  const riga = larghezza * 4;
  const righe = Buffer.alloc((riga + 1) * altezza);
  for (let y = 0; y < altezza; y++) punti.copy(righe, y * (riga + 1) + 1, y * riga, (y + 1) * riga);
  return righe;
}

/**
 * The same with a byte a point, the number of its colour: half the file, in less time. Undefined where there are more than 256
 * colours.
 */
function perIndici(
  larghezza: number,
  altezza: number,
  punti: Buffer,
): { colori: Buffer; righe: Buffer } | undefined {
  const colori = new Uint32Array(
    punti.buffer.slice(punti.byteOffset, punti.byteOffset + punti.byteLength),
  );
  const numeri = new Map<number, number>();
  const riga = larghezza + 1;
  const righe = Buffer.alloc(riga * altezza);
  let [ultimo, numero] = [-1, 0];
  for (let y = 0; y < altezza; y++) {
    const qui = y * larghezza;
    const sopra = qui - larghezza;
    if (y > 0 && punti.compare(punti, sopra * 4, qui * 4, qui * 4, (qui + larghezza) * 4) === 0) {
      righe.copyWithin(y * riga, (y - 1) * riga, y * riga);
      continue;
    }
    for (let x = 0; x < larghezza; x++) {
      const colore = colori[qui + x] ?? 0;
      if (colore !== ultimo) {
        ultimo = colore;
        numero = numeri.get(colore) ?? numeri.size;
        if (numero > 255) return undefined;
        numeri.set(colore, numero);
      }
      righe[y * riga + 1 + x] = numero;
    }
  }
  const rgb = [...numeri.keys()].flatMap((c) => [c & 255, (c >> 8) & 255, (c >> 16) & 255]);
  return { colori: Buffer.from(rgb), righe };
}

/** A chunk: how long it is, its name, what it holds, and the sum that proves the last two. */
function pezzo(nome: string, corpo: Buffer): Buffer {
  const lunghezza = Buffer.alloc(4);
  lunghezza.writeUInt32BE(corpo.length);
  const detto = Buffer.concat([Buffer.from(nome, 'latin1'), corpo]);
  const somma = Buffer.alloc(4);
  somma.writeUInt32BE(crc32(detto));
  return Buffer.concat([lunghezza, detto, somma]);
}
