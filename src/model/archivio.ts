import { detti, type Detti } from './archivio/detti.ts';
import { figure, type Figure } from './archivio/figure.ts';
import { nomi, type Nomi } from './archivio/nomi.ts';
import type { Dati } from './dati.ts';
import type { Derivata } from './osservazione.ts';
import type { Esiti } from './verifica.ts';

export type { Luogo } from './archivio/figure.ts';
export type { Soggetto } from './archivio/indici.ts';

/**
 * Everything that the site knows, each index built once, at its first use. Lists keep the order of data/; a look-up never
 * scans all figures, and what is not there is undefined or an empty list, never a throw.
 */
export interface Archivio extends Dati, Nomi, Figure, Detti {}

/** What the checks say before they have run. */
export const nessunEsito: Esiti = {
  verifiche: [],
  senzaRilievi: [],
  conto: {
    figure: 0,
    figureVerificate: 0,
    confronti: 0,
    concordi: 0,
    trovate: 0,
    nonVerificabili: [],
    regole: [],
  },
  riconciliazione: { righe: [], soloAdAltreDate: [] },
};

/** The archive of these data; without findings for the checks themselves, which make them. */
export function crea(dati: Dati, derivate: Derivata[] = [], esiti: Esiti = nessunEsito): Archivio {
  const conNome = nomi(dati);
  const conCifra = figure(dati, derivate, conNome);
  return insieme(dati, conNome, conCifra, detti(dati, esiti, conNome, conCifra));
}

/** The parts as one object; what a part makes at its first use (a getter) stays so. */
function insieme(...parti: [Dati, Nomi, Figure, Detti]): Archivio {
  return Object.defineProperties(
    {} as Archivio,
    Object.assign({}, ...parti.map((parte) => Object.getOwnPropertyDescriptors(parte))),
  );
}
