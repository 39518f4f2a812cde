import type { VoceRegistro } from '../model/index.ts';
import { impronta } from './riga.ts';

/** What a line says, before it is chained to the one before. */
export type Riga = Omit<VoceRegistro, 'precedente'>;

/** Chains new lines to a register. */
export function accoda(registro: readonly VoceRegistro[], righe: readonly Riga[]): VoceRegistro[] {
  let prima = registro.at(-1);
  return righe.map((riga) => (prima = { ...riga, precedente: impronta(prima) }));
}

/** Indices of the lines that do not follow the line before them as it is. That the last is as it was, its publication knows. */
export function righeGuaste(registro: readonly VoceRegistro[]): number[] {
  return registro.flatMap((voce, i) => (voce.precedente === impronta(registro[i - 1]) ? [] : [i]));
}

/** What stands published: the last line of every id, without those withdrawn; the lines that close a publication are no part of it. */
export function pubblicato(registro: readonly VoceRegistro[]): Map<string, VoceRegistro> {
  const stato = new Map<string, VoceRegistro>();
  for (const voce of registro)
    if (voce.genere === 'ritiro' || voce.genere === 'spostamento') stato.delete(voce.id);
    else if (voce.genere !== 'pubblicazione') stato.set(voce.id, voce);
  return stato;
}
