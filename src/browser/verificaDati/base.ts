import { apriFogli, ingest, type FileDati } from '../../ingest/ingest.ts';
import { comePubblicata, type Dati } from '../../model/index.ts';
import { daPacchetto, daZip } from '../../pacchetto/zip.ts';
import type { PaginaDiTesto } from '../../views/rotte/tipi.ts';
import type { Pubblicate } from './pubblicato.ts';

/** What the site lends: its own tables, and what it says of them. */
export interface Base {
  files: readonly FileDati[];
  /** The pages of words, which tables neither make nor break. */
  testi: readonly PaginaDiTesto[];
  /** The paths of the tables that hold less than the office's own. */
  taciute: ReadonlySet<string>;
  pubblicate: Pubblicate;
  dati: Dati;
}

/** Opens what the site lends, as it came. */
export async function apriBase(zip: ArrayBuffer): Promise<Base> {
  const bytes = new Uint8Array(zip);
  const files = await apriFogli(daPacchetto(bytes));
  const accanto = daZip(bytes);
  const lista = (nome: string): unknown =>
    JSON.parse(new TextDecoder().decode(accanto.find((f) => f.percorso === nome)?.bytes) || '[]');
  const { dati } = ingest(files);
  return {
    files,
    testi: lista('pagine.json') as PaginaDiTesto[],
    taciute: new Set(lista('taciute.json') as string[]),
    pubblicate: new Map(dati.osservazioni.map((o) => [o.id, comePubblicata(o)])),
    dati,
  };
}
