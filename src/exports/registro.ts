import type { VoceRegistro } from '../model/index.ts';
import { colonneRegistro } from '../registro/catena.ts';
import { csv } from './csv.ts';

/** The register of what was published, as it stands in data/. */
export function registroCsv(registro: readonly VoceRegistro[]): string {
  const righe = registro.map((voce) => colonneRegistro.map((colonna) => voce[colonna]));
  return csv([colonneRegistro, ...righe], { separatore: ';' });
}
