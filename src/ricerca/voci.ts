import type { Sito } from './sito.ts';
import { vociConfronti } from './vociConfronti.ts';
import { vociIndicatori, vociIniziative, vociPiano } from './vociOpere.ts';
import { vociDocumenti, vociPagine, vociTermini } from './vociParole.ts';
import { vociAnni, vociAssi, vociProgrammi } from './vociSoldi.ts';
import { tipiVoce, type Voce } from './voce.ts';

/** Everything that can be found, in the order of equal results: by kind, then by name. Each leads to a page of the site. */
export function voci({ rotte, a, testi }: Sito): Voce[] {
  return [
    ...vociProgrammi(rotte, a, testi),
    ...vociAssi(rotte, a, testi),
    ...vociIniziative(rotte, a, testi),
    ...vociAnni(rotte, a),
    ...vociIndicatori(rotte, a),
    ...vociPiano(rotte, a),
    ...vociDocumenti(rotte, a),
    ...vociTermini(a, testi),
    ...vociPagine(rotte, testi),
    ...vociConfronti(rotte),
  ].sort(
    (x, y) =>
      tipiVoce.indexOf(x.tipo) - tipiVoce.indexOf(y.tipo) ||
      x.titolo.localeCompare(y.titolo, 'it', { numeric: true }),
  );
}
