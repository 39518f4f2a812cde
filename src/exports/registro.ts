import { campiDi, tavole, type VoceRegistro } from '../model/index.ts';
import { csv } from './csv.ts';

/** The register of what was published, as it stands in data/. */
export function registroCsv(registro: readonly VoceRegistro[]): string {
  const campi = campiDi(tavole.radice.registro);
  const righe = registro.map((voce) => campi.map(({ campo }) => voce[campo as keyof VoceRegistro]));
  return csv([campi.map(({ nome }) => nome), ...righe], { separatore: ';' });
}
