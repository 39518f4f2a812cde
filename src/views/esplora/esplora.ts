import type { Richiesta } from './richiesta.ts';
import { semplifica, type CifraRiga, type Riga } from './riga.ts';

/** The amount of a row under a request: of the measure asked for, or the one chosen by the rule. */
export function importoMostrato(r: Riga, misura: string): CifraRiga | undefined {
  return misura === '' ? r.importi[0] : r.importi.find((c) => c.misura === misura);
}

/** The rows that a request lets through, in its order. */
export function esplora(righe: readonly Riga[], q: Richiesta): Riga[] {
  const parole = semplifica(q.testo).split(' ').filter(Boolean);
  const passa = (r: Riga): boolean =>
    parole.every((p) => `${semplifica(r.nome)} ${r.parole}`.includes(p)) &&
    (q.programma === '' || r.programma === q.programma) &&
    (q.asse === '' || r.assi.includes(q.asse)) &&
    (q.stato === '' || r.stati.includes(q.stato)) &&
    passaCitata(r, q) &&
    (q.misura === '' || importoMostrato(r, q.misura) !== undefined) &&
    passaImporto(r, q);
  return righe.filter(passa).sort(ordinamento(q));
}

function passaCitata(r: Riga, { citata }: Richiesta): boolean {
  return citata === '' || r.citata === citata || (citata === 'piu' && r.citata === 'estremi');
}

function passaImporto(r: Riga, { importi, misura }: Richiesta): boolean {
  if (importi === '') return true;
  if (importi === 'si' || importi === 'no') return r.importi.length > 0 === (importi === 'si');
  return (importoMostrato(r, misura)?.valore ?? 0) > Number(importi);
}

/** Rows without the value stand last in both directions; equal ones keep the order of the page. */
function ordinamento(q: Richiesta): (x: Riga, y: Riga) => number {
  const valore = (r: Riga): string | number | undefined => {
    switch (q.ordina) {
      case 'asse':
        return r.ordine;
      case 'nome':
        return semplifica(r.nome);
      case 'programma':
        return semplifica(r.programmaNome);
      case 'stato':
        return r.fase ?? undefined;
      case 'data':
        return r.data === '' ? undefined : fine(r.data);
      case 'importo':
        return importoMostrato(r, q.misura)?.valore ?? undefined;
      case 'persone':
        return r.persone?.valore ?? undefined;
    }
  };
  const verso = q.giu ? -1 : 1;
  return (x, y) => {
    const [a, b] = [valore(x), valore(y)];
    if (a === undefined || b === undefined)
      return a === b ? x.ordine - y.ordine : a === undefined ? 1 : -1;
    return a === b ? x.ordine - y.ordine : a < b ? -verso : verso;
  };
}

/** The last day that a date may mean, as text that sorts: `2019-06` → `2019-06-31`. */
function fine(iso: string): string {
  return iso + '-12-31'.slice(iso.length - 4);
}
