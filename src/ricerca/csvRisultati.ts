import { csvExcel } from '../exports/csv.ts';
import { nomiTipo, type Scheda } from './voce.ts';
import { indirizzo } from '../views/indirizzo.ts';

/** The results as a table for Italian spreadsheets: byte-order mark, `;`, formulas defused. `origine`: that of the site, without a final slash. */
export function csvRisultati(schede: readonly Scheda[], origine: string): string {
  return csvExcel([
    ['tipo', 'titolo', 'dove', 'altri_nomi', 'codici', 'atti', 'importi', 'indirizzo'],
    ...schede.map((s) => [
      nomiTipo[s.k][0],
      s.t,
      s.c,
      s.a.join(' | '),
      s.o.join(' | '),
      s.g.join(' | '),
      s.i.join(' | '),
      `${origine}${indirizzo(s.u)}`,
    ]),
  ]);
}
