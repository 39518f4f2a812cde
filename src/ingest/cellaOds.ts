import type { CellaNumerica } from './griglia.ts';
import { mostraData, numeroDiFoglio, type Veste } from './mostra.ts';
import { guastoDiFoglio } from './numeri.ts';

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
  // Older programs write 0 as the value of a cell in error.
  if (guastoDiFoglio(mostrato.trim()) === 'spreadsheet-error') return { testo: mostrato };
  const valore = Number(cella.valore);
  return numeroDiFoglio(valore, vesteMostrata(mostrato, cella.tipo, valore), cella.formula, nome);
}

/** The dress that a shown number wears: `36,1 Mln €` has the suffix ` Mln €` and one decimal. */
function vesteMostrata(mostrato: string, tipo: string, valore: number): Veste {
  const [, prefisso = '', cifre = '', suffisso = ''] =
    /^(\D*?)[-−(]?(\d[\d.,\s']*\d|\d)\)?(.*)$/s.exec(mostrato) ?? [];
  const percento = tipo === 'percentage';
  const strano = /[E#]/.test(prefisso + suffisso);
  const decimali = /,(\d+)$/.exec(cifre)?.[1]?.length ?? 0;
  return {
    prefisso: strano ? '' : prefisso.replace(/[-−(]/g, ''),
    suffisso: strano ? '' : suffisso.replace(percento ? /^\s*%/ : /(?!)/, ''),
    percento,
    decimali,
    migliaia: /\d[.\s']\d{3}/.test(cifre),
    scala: strano || percento ? 0 : scalaDi(cifre, decimali, Math.abs(valore)),
  };
}

/** How many powers of ten a shown number leaves out of the one that its cell holds: 6 where 332.512.345 shows as `332,5`. */
function scalaDi(cifre: string, decimali: number, valore: number): number {
  const visto = Number(cifre.replace(/[.\s']/g, '').replace(',', '.'));
  const mezzo = 0.5001 * 10 ** -decimali;
  return [0, 3, 6, 9].find((scala) => Math.abs(valore / 10 ** scala - visto) <= mezzo) ?? 0;
}
