import type { CellaNumerica } from './griglia.ts';
import { mostraData, numeroDiFoglio, type Veste } from './mostra.ts';

/** A cell of an ODS sheet as its XML says it. */
export interface CellaOds {
  tipo: string;
  valore: string | undefined;
  formula: boolean;
  volte: number;
  colonne: number;
  righe: number;
  testi: string[];
}

interface Letta {
  testo: string;
  numero?: CellaNumerica;
  riparazione?: string | undefined;
}

/** The text of a cell, and how its number shows where it holds one. */
export function leggiCellaOds(cella: CellaOds, nome: string): Letta {
  const mostrato = cella.testi.join('\n');
  if (cella.valore === undefined)
    return { testo: mostrato === '' && cella.formula ? '=' : mostrato };
  if (cella.tipo === 'date') {
    const data = new Date(/T/.test(cella.valore) ? `${cella.valore}Z` : cella.valore);
    if (Number.isNaN(data.getTime())) return { testo: mostrato };
    const formato = /\d{1,2}\D+\d{1,2}\D+\d|\d{1,2}\s+\p{L}/u.test(mostrato)
      ? ''
      : /^\d{4}$/.test(mostrato)
        ? 'yyyy'
        : /\p{L}/u.test(mostrato)
          ? 'mmmm yyyy'
          : '';
    return { testo: mostraData(data, formato) };
  }
  if (!['float', 'percentage', 'currency'].includes(cella.tipo)) return { testo: mostrato };
  const valore = Number(cella.valore);
  const veste = vesteMostrata(mostrato, cella.tipo);
  const {
    testo,
    mostrato: pieno,
    riparazione,
  } = numeroDiFoglio(valore, veste, cella.formula, nome);
  return { testo, numero: { mostrato: pieno }, riparazione };
}

/** The dress that a shown number wears: `36,1 Mln €` has the suffix ` Mln €` and one decimal. */
function vesteMostrata(mostrato: string, tipo: string): Veste {
  const [, prefisso = '', cifre = '', suffisso = ''] =
    /^(\D*?)[-−(]?(\d[\d.,\s']*\d|\d)\)?(.*)$/s.exec(mostrato) ?? [];
  const percento = tipo === 'percentage';
  const strano = /[E#]/.test(prefisso + suffisso);
  return {
    prefisso: strano ? '' : prefisso.replace(/[-−(]/g, ''),
    suffisso: strano ? '' : suffisso.replace(percento ? /^\s*%/ : /(?!)/, ''),
    percento,
    decimali: /,(\d+)$/.exec(cifre)?.[1]?.length ?? 0,
  };
}
