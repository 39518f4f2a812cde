import { join } from 'node:path';
import { leggiDati } from '../src/ingest/leggiDati.ts';
import { datiDelPezzo, sueTavole } from '../src/pezzi.ts';
import type { Scheda } from './pezzo.ts';

/** A piece as it was found. */
export interface Trovato extends Scheda {
  cartella: string;
}

/** Throws, in words for a terminal, where these pieces make no whole site of this kit: the first reason. */
export function controllaPezzi(pezzi: readonly Trovato[], kit: string): void {
  for (const { cartella, kit: suo } of pezzi)
    if (suo !== kit)
      throw new Error(
        `Il pezzo «${cartella}» è di un’altra versione del kit: codice, testi o pacchetti non sono quelli di questa cartella. Costruiscilo di nuovo qui, o unisci con il kit che l’ha fatto.`,
      );
  const dove = new Map<string, string>();
  for (const { cartella, programmi } of pezzi)
    for (const id of programmi) {
      const altro = dove.get(id);
      if (altro !== undefined)
        throw new Error(
          `«${id}» è in due pezzi, «${altro}» e «${cartella}»: togline uno dal comando.`,
        );
      dove.set(id, cartella);
    }
  const mancano = [...new Set(pezzi.flatMap((p) => p.tutti))].filter((id) => !dove.has(id)).sort();
  if (mancano.length > 0)
    throw new Error(
      `Manca il pezzo di ${mancano.map((id) => `«${id}»`).join(', ')}: npm run build -- --programmi ${mancano.join(',')}`,
    );
  controllaComuni(pezzi);
}

/** Throws where a table that all share is not the same in each. */
function controllaComuni([primo, ...altri]: readonly Trovato[]): void {
  if (!primo) throw new Error('Non c’è nessun pezzo da unire: npm run build -- --programmi …');
  const comuni = (cartella: string): Map<string, Uint8Array> =>
    new Map(
      leggiDati(join(cartella, datiDelPezzo), undefined, sueTavole([])).map((f) => [
        f.percorso,
        f.bytes,
      ]),
    );
  const sue = comuni(primo.cartella);
  for (const { cartella } of altri) {
    const loro = comuni(cartella);
    for (const nome of new Set([...sue.keys(), ...loro.keys()])) {
      const [uno, altro] = [sue.get(nome), loro.get(nome)];
      if (!uno || !altro || Buffer.compare(uno, altro) !== 0)
        throw new Error(
          `data/${nome} non è la stessa nei pezzi «${primo.cartella}» e «${cartella}»: le tabelle fuori dalle cartelle dei programmi valgono per tutto il sito. Costruisci di nuovo il pezzo rimasto indietro.`,
        );
    }
  }
}
