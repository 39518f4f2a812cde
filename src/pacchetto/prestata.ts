import { daIgnorare } from '../ingest/daIgnorare.ts';
import { leggiCsv } from '../ingest/csv.ts';
import type { FileDati } from '../ingest/ingest.ts';
import { letteraDi, type Griglia } from '../ingest/griglia.ts';
import { datoPersonale } from '../ingest/personali.ts';
import { riscrivi, type Menda } from '../ingest/riscrivi.ts';
import { nomiA } from '../ingest/sorgenti.ts';
import { codice } from '../ingest/testo.ts';
import { intestazioni, type Dati, type Osservazione } from '../model/index.ts';

/** What stands in the place of a contact that the site does not publish. */
const taciuto = '[…]';
/** How far down a table its headings may be. */
const quanteRighe = 12;

/** Tables as they are lent, and the paths of those that hold less than the office's own: written back, they would cancel the rest. */
export interface Prestito {
  files: FileDati[];
  taciute: string[];
}

/**
 * The tables of data/ as the site may lend them to whoever prepares a date: what it does not show of small groups is not shown here
 * either, and of the acknowledgements, the one table that may name a person, no contact. Workbooks must have been opened.
 */
export function prestata(
  files: readonly FileDati[],
  { osservazioni, misure }: Pick<Dati, 'osservazioni' | 'misure'>,
): Prestito {
  const note = new Set([...intestazioni, ...misure.map((m) => m.colonna)]);
  const riservate = Map.groupBy(
    osservazioni.filter((o) => o.mancante === 'riservato'),
    (o) => o.cella.file,
  );
  const prestate = files
    .filter((f) => !daIgnorare(f.percorso))
    .flatMap((file) => {
      const sue = riservate.get(file.percorso) ?? [];
      const nomi = nomiA(file.percorso.split('/').length);
      const muta = /\/avvisi\.\w+$/.test(file.percorso);
      const suoi =
        sue.length > 0 || muta ? riscrivi(file, mendeDi(file, sue, note), nomi, note) : [file];
      return suoi.map((suo) => {
        const senza = muta ? senzaRecapiti(suo) : null;
        return { ...(senza ?? suo), taciuta: sue.length > 0 || senza !== null };
      });
    });
  return {
    files: prestate.map(({ percorso, bytes }) => ({ percorso, bytes })),
    taciute: prestate.filter((f) => f.taciuta).map((f) => f.percorso),
  };
}

/** What hides these figures, and on their rows the printed outcome: that a target of four is reached says how many they are. */
function mendeDi(
  file: FileDati,
  riservate: readonly Osservazione[],
  note: ReadonlySet<string>,
): Menda[] {
  const fogli: readonly { nome?: string; griglia: Griglia }[] =
    file.fogli && !('guasto' in file.fogli)
      ? file.fogli
      : [{ griglia: leggiCsv(file.bytes, note) }];
  return fogli.flatMap(({ nome: foglio, griglia }) => {
    const teste = griglia.righe.slice(0, quanteRighe);
    const colonneDette = (intestazione: string): string[] =>
      teste.flatMap((riga) =>
        riga.flatMap((c, i) => (codice(c, '_') === intestazione ? [letteraDi(i)] : [])),
      );
    return riservate.flatMap(({ cella, colonna, testo }) =>
      // A figure does not say which sheet it stands in: the one that has its heading over it.
      foglio !== undefined && !colonneDette(colonna).includes(cella.colonna)
        ? []
        : [
            { foglio, riga: cella.riga, colonna: cella.colonna, testo },
            ...colonneDette('esito_stampato').map((c) => ({
              foglio,
              riga: cella.riga,
              colonna: c,
              testo: '',
            })),
          ],
    );
  });
}

/** The table without its contacts; null where it names none. */
function senzaRecapiti({ percorso, bytes }: FileDati): FileDati | null {
  const testo = new TextDecoder().decode(bytes);
  const pezzi = testo
    .split(/(?<=[;\r\n])/)
    .map((cella) =>
      datoPersonale(cella, false) === undefined ? cella : cella.replace(/[^;\r\n]+/, taciuto),
    );
  const tolti = pezzi.join('');
  return tolti === testo ? null : { percorso, bytes: new TextEncoder().encode(tolti) };
}
