import { csv } from '../exports/csv.ts';
import { leggiCsv, separatoreDi } from '../ingest/csv.ts';
import { decodifica, inWindows1252 } from '../ingest/decodifica.ts';
import { codice } from '../ingest/testo.ts';
import { proprio } from '../model/proprio.ts';

type Voce = Readonly<Record<string, string>>;

/**
 * A register that a person keeps, with the rows that it lacks at its end; not a byte of the others changes. `null` where its form
 * is not one that we write. A row of `nostre` takes the place of the one with its key instead, where that says something else.
 */
export function accoda(
  bytes: Uint8Array,
  chiave: string,
  nuove: readonly Voce[],
  nostre: readonly Voce[] = [],
): Uint8Array | null {
  const testo = decodifica(bytes)?.testo;
  if (testo === undefined || bytes[0] === 0xff || bytes[0] === 0xfe) return null;
  const separatore = separatoreDi(testo, new Set([chiave, ...Object.keys(nuove[0] ?? {})]));
  if (separatore !== ';' && separatore !== ',') return null;
  const { righe, linee, guasto } = leggiCsv(bytes);
  const capo = righe.findIndex((riga) => riga.some((c) => codice(c, '_') === chiave));
  if (guasto || !linee || capo < 0) return null;
  const colonne = righe[capo]!.map((c) => codice(c, '_'));
  const aCapo = testo.includes('\r\n') ? '\r\n' : '\n';
  const scritta = (voce: Voce): string =>
    csv([colonne.map((c) => proprio(voce, c) ?? '')], { separatore, aCapo });
  const posto = colonne.indexOf(chiave);
  const linea = testo.split(/(?<=\n)/);
  const inFondo = [...nuove];
  for (const voce of nostre) {
    const i = righe.findIndex((riga, n) => n > capo && riga[posto] === proprio(voce, chiave));
    if (i < 0) inFondo.push(voce);
    else if (colonne.some((c, n) => (righe[i]![n] ?? '').trim() !== (proprio(voce, c) ?? '')))
      linea[linee[i]! - 1] = scritta(voce);
  }
  const prima = linea.join('');
  const dopo =
    prima +
    (inFondo.length > 0 && !prima.endsWith('\n') ? aCapo : '') +
    inFondo.map(scritta).join('');
  if (dopo === testo) return bytes;
  if (!inUtf8(bytes)) return inWindows1252(dopo);
  const conMarca = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return new TextEncoder().encode((conMarca ? '\uFEFF' : '') + dopo);
}

function inUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
