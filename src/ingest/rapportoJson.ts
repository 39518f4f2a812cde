import type { Problema } from './problemi.ts';
import { contaProblemi } from './rapporto.ts';
import type { Riparazione } from './raccolta.ts';

/** All problems and repairs as JSON for machines: counts first, then `problemi` and `riparazioni` as they are. */
export function rapportoJson(
  problemi: readonly Problema[],
  ricevuta: readonly Riparazione[] = [],
): string {
  return `${JSON.stringify({ ...contaProblemi(problemi), problemi, riparazioni: ricevuta }, null, 2)}\n`;
}
