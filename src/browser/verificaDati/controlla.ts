import { dataDaCartella } from '../../model/index.ts';
import { apriFogli, type FileDati } from '../../ingest/ingest.ts';
import { codiceDiUscita } from '../../ingest/rapporto.ts';
import { eRegistro } from '../../pacchetto/registri.ts';
import { intera, unisci } from '../../pacchetto/unisci.ts';
import { esamina, type Esame } from '../../verdetto.ts';
import { rotte, type Rotte } from '../../views/rotte.ts';
import type { Archivio } from '../../model/index.ts';
import type { Base } from './base.ts';
import { correggi, type Corretta } from './correggi.ts';
import { noteDi } from './foglietto.ts';
import { cifreLette, tabelleLette, type CifraLetta, type TabellaLetta } from './pubblicato.ts';

/** What the data would make of the site. */
export interface SitoNuovo {
  a: Archivio;
  rotte: Rotte;
}

/** All that the page shows of a check. */
export interface Controllo {
  esito: Esame<SitoNuovo>;
  /** Whether `npm run pubblica` would accept these data. */
  siPubblica: boolean;
  /** The files that were read, workbooks opened: the chosen ones and the tables of the site beside them. */
  files: FileDati[];
  /** Whether tables of the site were read beside the chosen ones. */
  prestate: boolean;
  /** All known headings, to find the rows of a table. */
  note: Set<string>;
  corrette: Corretta[];
  cifre: CifraLetta[];
  tabelle: TabellaLetta[];
}

/**
 * The verdict of the terminal on the data of the site with these tables among them. A whole data/ folder is judged by itself; the
 * register of the site, where it speaks of the same programmes and the folder has none, is what it changes.
 */
export async function controlla(
  scelti: readonly FileDati[],
  base: Base,
  oggi: string,
): Promise<Controllo> {
  const aperti = await apriFogli(scelti);
  const files = insieme(aperti, base.files);
  const esito = esamina(
    files,
    (a) => ({ a, rotte: rotte(a, { testi: base.testi, file: [] }) }),
    oggi,
  );
  const note = noteDi(esito.dati.misure.map((m) => m.colonna));
  const propri = new Set(scelti.map((f) => f.percorso));
  return {
    siPubblica: esito.sito !== undefined && codiceDiUscita(esito.problemi) === 0,
    esito: {
      ...esito,
      ricevuta: esito.ricevuta.filter((r) => propri.has(r.file)),
      deriva: esito.deriva.filter((d) => propri.has(d.file)),
    },
    files,
    prestate: files.length > aperti.length,
    note,
    corrette: correggi(files, esito.problemi, note),
    cifre: cifreLette(esito.dati, propri, base.pubblicate),
    tabelle: tabelleLette(esito.dati, propri, dataDaCartella),
  };
}

function insieme(scelti: readonly FileDati[], base: readonly FileDati[]): FileDati[] {
  if (!intera(scelti)) return unisci(base, scelti);
  const suo = (f: FileDati): boolean => scelti.some((s) => s.percorso === f.percorso);
  const stessi = base.some((f) => /\/programma\.\w+$/.test(f.percorso) && suo(f));
  const registri = base.filter(eRegistro);
  return [...scelti, ...(stessi ? registri.filter((f) => !suo(f)) : [])];
}
