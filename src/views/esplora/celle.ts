import { importoMostrato } from './esplora.ts';
import type { Richiesta } from './richiesta.ts';
import type { Riga } from './riga.ts';

/** The columns of the file of initiatives, in order. */
export const intestazioni: readonly string[] = [
  'programma',
  'iniziativa',
  'asse',
  'stato',
  'stato_parte',
  'stato_data',
  'ultima_data',
  'importo_euro',
  'importo_misura',
  'importo_parte',
  'importo_qualificatore',
  'importo_stampato',
  'importo_data',
  'importo_fonte',
  'importo_punto',
  'persone',
  'persone_misura',
  'persone_qualificatore',
  'persone_stampato',
  'persone_data',
  'persone_fonte',
  'persone_punto',
  'url',
];

/** The rows as cells of a file: the amounts are the ones that the request shows. `radice` goes before every address. */
export function celle(righe: readonly Riga[], q: Richiesta, radice: string): (string | number)[][] {
  return righe.map((r) => {
    const importo = importoMostrato(r, q.misura);
    const persone = r.persone;
    return [
      r.programmaNome,
      r.nome,
      r.asse,
      r.stati.join(' e '),
      r.statoParte,
      r.statoData,
      r.data,
      importo?.valore ?? '',
      importo?.nome ?? '',
      importo?.dimensione ?? '',
      importo?.qualificatore ?? '',
      importo?.testo ?? '',
      importo?.data ?? '',
      importo?.fonte ?? '',
      importo?.punto ?? '',
      persone?.valore ?? '',
      persone?.nome ?? '',
      persone?.qualificatore ?? '',
      persone?.testo ?? '',
      persone?.data ?? '',
      persone?.fonte ?? '',
      persone?.punto ?? '',
      radice + r.href,
    ];
  });
}
