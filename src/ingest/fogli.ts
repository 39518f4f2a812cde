import { daWindows1252, formatoDi } from './decodifica.ts';
import type { Foglio } from './griglia.ts';
import { TroppoGrande } from './limiti.ts';
import { leggiOds } from './ods.ts';
import { leggiXlsx } from './xlsx.ts';
import { leggiXml } from './xml.ts';
import { apriZip } from './zip.ts';

/** Why a workbook does not open. */
export interface GuastoDiCartella {
  tipo: 'unreadable-file' | 'too-large-file' | 'protected-file';
  guasto: string;
}

/** One file of data/, with its path inside data/ and `/` between folders. */
export interface FileDati {
  percorso: string;
  bytes: Uint8Array;
  /** The sheets of a workbook, once opened by `apriFogli`; or why it does not open. */
  fogli?: readonly Foglio[] | GuastoDiCartella;
  /** Why the disk does not give it, where it does not; it may then be a folder. */
  guasto?: { tipo: 'link-outside' | 'link-to-nowhere' | 'locked-file'; altro: string };
}

/**
 * Opens the workbooks (.xlsx, .ods) among the files, so that `ingest` can read their sheets; the others pass as they are. Never
 * throws for what the files hold.
 */
export async function apriFogli(files: readonly FileDati[]): Promise<FileDati[]> {
  return files.map((file) =>
    /\.(xlsx|ods)$/i.test(file.percorso) ? { ...file, fogli: leggiCartella(file) } : file,
  );
}

function leggiCartella({ percorso, bytes }: FileDati): Foglio[] | GuastoDiCartella {
  const formato = formatoDi(bytes);
  const illeggibile = (guasto: string): GuastoDiCartella => ({ tipo: 'unreadable-file', guasto });
  if (eProtetta(bytes)) return { tipo: 'protected-file', guasto: '' };
  if (formato === 'xls') return illeggibile('è una vecchia cartella .xls');
  if (formato !== 'zip') return illeggibile('il contenuto non è quello di una cartella di lavoro');
  try {
    return /\.ods$/i.test(percorso) ? leggiOds(bytes) : leggiXlsx(bytes);
  } catch (errore) {
    return errore instanceof TroppoGrande
      ? { tipo: 'too-large-file', guasto: errore.message }
      : illeggibile('la cartella di lavoro è guasta o incompleta');
  }
}

/** True for a workbook that only a password opens: Excel wraps it in a file of the old form, LibreOffice says so in its manifest. */
function eProtetta(bytes: Uint8Array): boolean {
  const formato = formatoDi(bytes);
  if (formato === 'xls') return daWindows1252(bytes).includes([...'EncryptedPackage'].join('\0'));
  if (formato !== 'zip') return false;
  let cifrato = false;
  try {
    leggiXml(apriZip(bytes), 'META-INF/manifest.xml', {
      apre(nome) {
        cifrato ||= nome.endsWith('encryption-data');
      },
    });
  } catch {
    // A broken archive is told by whoever reads its tables.
  }
  return cifrato;
}
