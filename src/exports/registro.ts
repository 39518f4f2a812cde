import Papa from 'papaparse';
import type { VoceRegistro } from '../model/index.ts';
import { colonneRegistro } from '../registro/catena.ts';

/** The register of what was published, as it stands in data/. */
export function registroCsv(registro: readonly VoceRegistro[]): string {
  const testo = Papa.unparse(
    { fields: [...colonneRegistro], data: [...registro] },
    { delimiter: ';', newline: '\n' },
  );
  return `${testo}\n`;
}
