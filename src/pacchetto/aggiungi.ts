import { csvItaliano } from '../exports/csv.ts';
import { accoda } from '../importa/accoda.ts';
import type { FileDati } from '../ingest/ingest.ts';
import { leggiCsv } from '../ingest/csv.ts';
import { riscrivi } from '../ingest/riscrivi.ts';
import { registroDi, type Risposta } from '../ingest/risposta.ts';
import { proprio } from '../model/proprio.ts';

/**
 * The register with the row at its end, or new where the programme had none; not a byte of the other rows changes, unless the file is
 * of a form in which we do not write: then it is made anew.
 */
export function aggiungi(files: readonly FileDati[], risposta: Risposta): FileDati {
  const { registro, voce: cellePerNome } = risposta;
  const voce = Object.fromEntries(
    Object.entries(cellePerNome).map(([nome, cella]) => [nome, cella ?? '']),
  );
  const { tavola, nudo } = registroDi(risposta);
  const colonne = Object.keys(tavola.colonne);
  const celle = colonne.map((c) => proprio(voce, c) ?? '');
  const gia = files.find((f) => f.percorso.replace(/\.\w+$/, '') === nudo);
  if (!gia)
    return {
      percorso: `${nudo}.csv`,
      bytes: new TextEncoder().encode(csvItaliano([colonne, celle])),
    };
  const note = new Set(colonne);
  const scritta = (f: FileDati): Uint8Array | null => accoda(f.bytes, colonne[0] ?? '', [voce]);
  const prima = /\.csv$/i.test(gia.percorso) ? scritta(gia) : null;
  if (prima) return { percorso: gia.percorso, bytes: prima };
  const [nuova = gia] = riscrivi(gia, [], [registro], note);
  const { righe } = leggiCsv(nuova.bytes, note);
  const bytes = scritta(nuova) ?? new TextEncoder().encode(csvItaliano([...righe, celle]));
  return { percorso: `${nudo}.csv`, bytes };
}
