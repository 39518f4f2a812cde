import type { VoceRegistro } from '../model/index.ts';
import { scritta, testa } from '../registro/riga.ts';

/** The register of what was published, byte for byte as it stands in data/. */
export function registroCsv(registro: readonly VoceRegistro[]): string {
  return testa + registro.map(scritta).join('');
}
