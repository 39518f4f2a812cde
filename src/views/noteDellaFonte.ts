import type { Archivio, Nota } from '../model/index.ts';
import { parti, type Parte } from './elencoLungo.ts';

/** Our notes on a document, how a text was read first, in pages: one where the page of the document holds them. */
export function noteDellaFonte(a: Archivio, fonte: string): Parte<Nota>[] {
  const note = a.noteDelDocumento(fonte);
  const letture = note.filter((n) => n.tipo === 'lettura');
  return parti([...letture, ...note.filter((n) => n.tipo !== 'lettura')]);
}
