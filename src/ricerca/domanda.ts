import { pezzi, type Pezzo } from './normalizza.ts';

/** One condition of a query: tokens that must stand together (one token but for phrases and ranges). */
export interface Termine {
  /** As the reader wrote it. */
  scritto: string;
  token: string[];
}

/** What a query asks for. */
export interface Domanda {
  scritta: string;
  termini: Termine[];
  /** True where the query was so long that only its beginning was read. */
  tagliata: boolean;
}

const massimoLettere = 300;
const massimoTermini = 12;

/** Reads a query: quoted phrases, ranges (`2014-2020`, `6280/2022`), numbers, words. Never throws. */
export function leggiDomanda(testo: string): Domanda {
  const scritta = testo.trim();
  const letta = scritta.slice(0, massimoLettere);
  const termini: Termine[] = [];
  const visti = new Set<string>();
  const metti = (termine: Termine): void => {
    const chiave = termine.token.join(' ');
    if (chiave === '' || visti.has(chiave)) return;
    visti.add(chiave);
    termini.push(termine);
  };
  const frase = /["“”«»]([^"“”«»]+)["“”«»]/g;
  for (const [, dentro = ''] of letta.matchAll(frase))
    metti({ scritto: dentro.trim(), token: pezzi(dentro).map((p) => p.token) });
  const resto = letta.replace(frase, ' ');
  const suoi = pezzi(resto, 'domanda');
  const usati = suoi.length > 0 || termini.length > 0 ? suoi : pezzi(resto, 'domanda', true);
  for (const gruppo of uniti(usati))
    metti({
      scritto: resto.slice(gruppo[0]?.da, gruppo.at(-1)?.a).trim(),
      token: gruppo.map((p) => p.token),
    });
  return {
    scritta,
    termini: termini.slice(0, massimoTermini),
    tagliata: scritta.length > massimoLettere || termini.length > massimoTermini,
  };
}

/** Pieces tied by a sign stay together: a range of years or the number of an act is one condition. */
function uniti(pezzi: readonly Pezzo[]): Pezzo[][] {
  const gruppi: Pezzo[][] = [];
  for (const p of pezzi) {
    const ultimo = gruppi.at(-1);
    const numeri = /^\d+$/.test(p.token) && /^\d+$/.test(ultimo?.at(-1)?.token ?? '');
    if (p.unito && ultimo && numeri) ultimo.push(p);
    else gruppi.push([p]);
  }
  return gruppi;
}
