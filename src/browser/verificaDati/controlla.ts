import { dataDaCartella } from '../../model/index.ts';
import { apriFogli, ingest, type Esito, type FileDati } from '../../ingest/ingest.ts';
import { codiceDiUscita } from '../../ingest/rapporto.ts';
import { correggi, type Corretta } from './correggi.ts';
import { noteDi } from './foglietto.ts';
import {
  cifreLette,
  tabelleLette,
  type CifraLetta,
  type Pubblicate,
  type TabellaLetta,
} from './pubblicato.ts';

/** All that the page shows of a check. */
export interface Controllo {
  esito: Esito;
  /** Whether `npm run pubblica` would accept these data; null where they are a part only, and nobody can say. */
  siPubblica: boolean | null;
  /** The files that were read, workbooks opened: the chosen ones and the registers of the site beside them. */
  files: FileDati[];
  /** Registers taken from the site because none was chosen. */
  dalSito: string[];
  /** All known headings, to find the rows of a table. */
  note: Set<string>;
  corrette: Corretta[];
  cifre: CifraLetta[];
  tabelle: TabellaLetta[];
}

const senzaCoda = (percorso: string): string => percorso.replace(/\.[^./]+$/, '');

/**
 * The same reading as the build's, in the browser. Registers of the site stand in for those that were not chosen; a whole data/
 * folder, which brings its own catalogue and programme, needs none of them, and where it has all that the site has, its register too
 * (`conRegistro`: the site has one), it is given the verdict of the terminal.
 */
export async function controlla(
  scelti: readonly FileDati[],
  anagrafiche: readonly FileDati[],
  pubblicate: Pubblicate,
  conRegistro = false,
): Promise<Controllo> {
  const nomi = new Set(scelti.map((f) => senzaCoda(f.percorso)));
  const intera = nomi.has('misure') && [...nomi].some((n) => n.endsWith('/programma'));
  // The order of the places of a document speaks of all its rows, which single tables do not have.
  const prestate = intera
    ? []
    : anagrafiche.filter(
        ({ percorso }) => !nomi.has(senzaCoda(percorso)) && !/\/luoghi\.\w+$/.test(percorso),
      );
  const files = await apriFogli([...scelti, ...prestate]);
  const tutta =
    intera &&
    anagrafiche.every((f) => nomi.has(senzaCoda(f.percorso))) &&
    (!conRegistro || nomi.has('registro'));
  const esito = tutta ? await esaminati(files) : ingest(files);
  const note = noteDi(esito.dati.misure.map((m) => m.colonna));
  const propri = new Set(scelti.map((f) => f.percorso));
  return {
    siPubblica: tutta ? codiceDiUscita(esito.problemi) === 0 : null,
    esito: { ...esito, ricevuta: esito.ricevuta.filter((r) => propri.has(r.file)) },
    files,
    dalSito: prestate.map((f) => f.percorso),
    note,
    corrette: correggi(files, esito.problemi, note),
    cifre: cifreLette(esito.dati, propri, pubblicate),
    tabelle: tabelleLette(esito.dati, propri, dataDaCartella),
  };
}

/** The verdict of the terminal. Fetched when a whole folder asks for it: most files that are checked are one table. */
async function esaminati(files: readonly FileDati[]): Promise<Esito> {
  const { esaminaNelBrowser } = await import('./esaminaNelBrowser.ts');
  return esaminaNelBrowser(files);
}
