import { campiDi, tavole, type VoceRegistro } from '../model/index.ts';
import { righeGuaste } from './catena.ts';
import { scritta, testa } from './riga.ts';

const campi = campiDi(tavole.radice.registro).map(({ campo }) => campo as keyof VoceRegistro);
const generi: readonly string[] = tavole.radice.registro.colonne.genere.valori;

/**
 * The lines of a register's file that is, byte for byte, one that `scritta` writes, each chained to the one before; null for any other. A
 * long register is read in this way alone: what a person may have typed needs the patience of ingest, what a program wrote does not.
 */
export function leggiRighe(scritto: string): VoceRegistro[] | null {
  const [capo, ...righe] = scritto.split('\n');
  if (`${capo}\n` !== testa || righe.pop() !== '') return null;
  const voci = righe.map(voceDi);
  const intere = voci.every(
    (voce, i) => generi.includes(voce.genere) && scritta(voce) === `${righe[i]}\n`,
  );
  return intere && righeGuaste(voci).length === 0 ? voci : null;
}

/** A line without its end, as far as it is one. */
function voceDi(riga: string): VoceRegistro {
  const celle = riga.includes('"') ? traVirgolette(riga) : riga.split(';');
  return Object.fromEntries(campi.map((campo, i) => [campo, celle[i] ?? ''])) as VoceRegistro;
}

const traVirgolette = (riga: string): string[] =>
  [...riga.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;"]*))/g)].map(
    ([, dentro, nuda = '']) => dentro?.replaceAll('""', '"') ?? nuda,
  );
