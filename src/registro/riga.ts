import { csv } from '../format/csv.ts';
import { campiDi, tavole, type VoceRegistro } from '../model/index.ts';
import { sha256 } from './sha256.ts';

const campi = campiDi(tavole.radice.registro);

/** The first line of data/registro.csv: the names of its columns. */
export const testa = csv([campi.map(({ nome }) => nome)], { separatore: ';' });

/**
 * A line of data/registro.csv byte for byte, in UTF-8: cells separated by `;`, in double quotes where they hold `;` or a double quote
 * (then doubled) or begin or end with a space; `\n` at its end and nowhere else. Its SHA-256 is what `sha256sum` says of these bytes.
 */
export function scritta(voce: VoceRegistro): string {
  const celle = campi.map(({ campo }) => voce[campo as keyof VoceRegistro]);
  return csv([celle], { separatore: ';' });
}

/** The SHA-256 of a line with its line end; of the heading where there is no line. */
export function impronta(voce: VoceRegistro | undefined): string {
  return sha256(voce ? scritta(voce) : testa);
}
