import type { Archivio } from '../model/index.ts';
import { vociConfronti } from './vociConfronti.ts';
import { vociIndicatori, vociIniziative, vociPiano } from './vociOpere.ts';
import { vociDocumenti, vociPagine, vociTermini } from './vociParole.ts';
import { vociAnni, vociAssi, vociProgrammi } from './vociSoldi.ts';
import { tipiVoce, type Testi, type Voce } from './voce.ts';

/** Everything that can be found, in the order of equal results: by kind, then by name. */
export function voci(a: Archivio, testi: Testi): Voce[] {
  return [
    ...vociProgrammi(a, testi),
    ...vociAssi(a, testi),
    ...vociIniziative(a, testi),
    ...vociAnni(a),
    ...vociIndicatori(a),
    ...vociPiano(a),
    ...vociDocumenti(a),
    ...vociTermini(a, testi),
    ...vociPagine(a, testi),
    ...vociConfronti(a),
  ].sort(
    (x, y) =>
      tipiVoce.indexOf(x.tipo) - tipiVoce.indexOf(y.tipo) ||
      x.titolo.localeCompare(y.titolo, 'it', { numeric: true }),
  );
}
