import type { VoceRegistro } from '../model/index.ts';
import { sha256 } from './sha256.ts';

/** A line before its hash. */
export type Riga = Omit<VoceRegistro, 'impronta'>;

/** What the first line is chained to. */
export const capo = '-';

/** The hash of a line after the hash `prima`: 32 hexadecimal digits, enough against any slip and any patience. */
export function impronta(prima: string, riga: Riga): string {
  const { data, genere, id, valore, unita, testo } = riga;
  return sha256(JSON.stringify([prima, data, genere, id, valore, unita, testo])).slice(0, 32);
}

/** Chains new lines to a register. */
export function accoda(registro: readonly VoceRegistro[], righe: readonly Riga[]): VoceRegistro[] {
  let prima = registro.at(-1)?.impronta ?? capo;
  return righe.map((riga) => ({ ...riga, impronta: (prima = impronta(prima, riga)) }));
}

/** Indices of the lines that are not what was published, or that no longer stand where they stood. */
export function righeGuaste(registro: readonly VoceRegistro[]): number[] {
  return registro.flatMap((voce, i) =>
    voce.impronta === impronta(registro[i - 1]?.impronta ?? capo, voce) ? [] : [i],
  );
}

/** What stands published: the last line of every id, without those withdrawn. */
export function pubblicato(registro: readonly VoceRegistro[]): Map<string, VoceRegistro> {
  const stato = new Map<string, VoceRegistro>();
  for (const voce of registro)
    if (voce.genere === 'ritiro') stato.delete(voce.id);
    else stato.set(voce.id, voce);
  return stato;
}
