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
  const trovato = archivio.leggi(file, (pezzo) => xml.write(testo.decode(pezzo, { stream: true })));
  if (trovato) xml.write(testo.decode()).close();
  return trovato;
}
