import { SaxesParser } from 'saxes';
import type { Archivio } from './zip.ts';

/** What is told of an XML document as it goes by. */
export interface Ascolto {
  apre: (nome: string, attributi: Readonly<Record<string, string>>) => void;
  chiude?: (nome: string) => void;
  testo?: (testo: string) => void;
}

/** No table is as deep, and no element has as many attributes: beyond, only a file made to fill the memory. */
const [quantiDentro, quantiAttributi] = [200, 1_000];

/** Reads an XML file of an archive piece by piece, never the whole of it; false where it is not there. Throws where it is not sound. */
export function leggiXml(archivio: Archivio, file: string, ascolto: Ascolto): boolean {
  const xml = new SaxesParser();
  const testo = new TextDecoder();
  let [dentro, attributi] = [0, 0];
  const guasto = (): never => {
    throw new Error('il contenuto non è quello di una tabella');
  };
  xml.on('opentagstart', () => {
    attributi = 0;
    if (++dentro > quantiDentro) guasto();
  });
  xml.on('attribute', () => {
    if (++attributi > quantiAttributi) guasto();
  });
  xml.on('opentag', ({ name, attributes }) => ascolto.apre(name, attributes));
  xml.on('closetag', ({ name }) => {
    dentro--;
    ascolto.chiude?.(name);
  });
  if (ascolto.testo) {
    xml.on('text', ascolto.testo);
    xml.on('cdata', ascolto.testo);
  }
  // A sign written by its number may stand across two pieces: its beginning waits for the rest.
  let inizio = '';
  const trovato = archivio.leggi(file, (pezzo) => {
    const letto = inizio + testo.decode(pezzo, { stream: true });
    const fine = letto.search(/&[^;<&\s]{0,12}$/);
    inizio = fine < 0 ? '' : letto.slice(fine);
    xml.write(soloSegni(fine < 0 ? letto : letto.slice(0, fine)));
  });
  if (trovato) xml.write(soloSegni(inizio + testo.decode())).close();
  return trovato;
}

/** Text in which what XML forbids, written as it is or by its number, is U+FFFD: so that its cell is refused, not the whole file. */
function soloSegni(testo: string): string {
  const segni = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
  return testo
    .replace(segni, '\uFFFD')
    .replace(/&#(x[\da-f]+|\d+);/gi, (intero, numero: string) => {
      const codice = Number(numero.replace(/^x/i, '0x'));
      return codice <= 0x10ffff && String.fromCodePoint(codice).search(segni) < 0
        ? intero
        : '\uFFFD';
    });
}
