import Papa from 'papaparse';
import { tavole, type VoceRegistro } from '../model/index.ts';

/** The register of what was published, as it stands in data/. */
export function registroCsv(registro: readonly VoceRegistro[]): string {
  const testo = Papa.unparse(
    { fields: Object.keys(tavole.radice.registro.colonne), data: [...registro] },
    { delimiter: ';', newline: '\n' },
  );
  return `${testo}\n`;
}
