import type { Esito, FileDati } from '../../ingest/ingest.ts';
import type { Archivio } from '../../model/index.ts';
import { esamina } from '../../verdetto.ts';
import { rotte, type Rotte } from '../../views/rotte.ts';

/** The verdict on a whole data/. The pages of words, which tables neither make nor break, are those that are published. */
export function esaminaNelBrowser(files: readonly FileDati[]): Esito {
  const oggi = new Date().toISOString().slice(0, 10);
  return esamina(files, (a) => ({ a, rotte: conLeParole(a) }), oggi);
}

function conLeParole(a: Archivio): Rotte {
  const deiDati = rotte(a, { testi: [], file: [] });
  const testi = a.registro
    .filter((v) => v.genere === 'pagina' && /^\/[^/]+\/$/.test(v.id))
    .map((v) => ({ id: v.id.slice(1, -1), titolo: v.testo, indirizzo: v.id }))
    .filter((v) => !deiDati.a(v.indirizzo) && !a.programma(v.id));
  const unici = new Map(testi.map(({ id, titolo }) => [id, { id, titolo }]));
  return rotte(a, { testi: [...unici.values()], file: [] });
}
