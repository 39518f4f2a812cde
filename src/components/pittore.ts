import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';

/** An SVG and how many times its own size it is drawn. */
export interface Disegno {
  svg: string;
  scala: number;
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
export default async function dipingi({ svg, scala }: Disegno): Promise<Uint8Array<ArrayBuffer>> {
  const dipinto = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scala },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Titillium Web' },
  });
  return filePng(dipinto.width, dipinto.height, dipinto.pixels);
}

/** Opaque points, four bytes each, as a PNG file (W3C, Portable Network Graphics, third edition, 5 and 9). */
function filePng(larghezza: number, altezza: number, punti: Buffer): Uint8Array<ArrayBuffer> {
  const riga = larghezza * 4;
  // Each line begins with the kind of its filter: 0, none.
  const righe = Buffer.alloc((riga + 1) * altezza);
  for (let y = 0; y < altezza; y++) punti.copy(righe, y * (riga + 1) + 1, y * riga, (y + 1) * riga);
  const testa = Buffer.alloc(13);
  testa.writeUInt32BE(larghezza, 0);
  testa.writeUInt32BE(altezza, 4);
  // 8 bits a channel; red, green, blue and alpha; the one way of packing and of filtering; not interlaced.
  testa.set([8, 6, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      pezzo('IHDR', testa),
      pezzo('IDAT', deflateSync(righe, { level: 4 })),
      pezzo('IEND', Buffer.alloc(0)),
    ]),
  );
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
