import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Sito } from '../src/model/index.ts';
import { chiavePrivata, firma, pubblicaDi } from '../src/registro/firma.ts';
import type { Firmatario } from '../src/registro/pubblicazioniDopo.ts';
import { leggiVkey } from '../src/registro/chiave.ts';
import { vkey } from '../src/registro/nota.ts';
import { radice } from './percorsi.ts';

/** The name of the variable that says in which file the private key is. */
const variabile = 'FONDI_CHIAVE';

/**
 * Who signs the register of this site, by the key that FONDI_CHIAVE names; null where the settings know no key and none is given.
 * Throws, in words for a terminal, where they do not agree, or the key is where it could be published.
 */
export function firmatario({ chiaveRegistro, indirizzo }: Sito): Firmatario | null {
  const file = process.env[variabile];
  if (!file && chiaveRegistro === '') return null;
  if (!file)
    throw new Error(
      `In sito.csv è scritto con quale chiave si firma il registro: metti in ${variabile} il percorso del file di quella privata.`,
    );
  const dentro = relative(radice, resolve(file));
  if (!dentro.startsWith('..') && !isAbsolute(dentro))
    throw new Error(`${variabile}: «${file}» è nella cartella del sito. Sposta la chiave fuori.`);
  const privata = chiavePrivata(leggi(file));
  const nome = leggiVkey(chiaveRegistro)?.nome ?? indirizzo.replace('https://', '') + '/registro';
  const sua = vkey(pubblicaDi(nome, privata));
  if (chiaveRegistro === '' && indirizzo === '')
    throw new Error(
      'Per firmare il registro serve «indirizzo» in sito.csv: la firma porta quel nome.',
    );
  if (chiaveRegistro === '')
    throw new Error(
      `Per firmare il registro scrivi in sito.csv la riga «chiave_registro;${sua}», e di’ questa chiave anche fuori dal sito.`,
    );
  if (sua !== chiaveRegistro)
    throw new Error(
      `La chiave di ${variabile} non è quella di sito.csv: la sua riga sarebbe «chiave_registro;${sua}».`,
    );
  return { nome, firma: (testo) => firma(testo, nome, privata) };
}

function leggi(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${variabile}: «${file}» non si legge.`);
  }
}
