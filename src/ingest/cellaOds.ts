import type { CellaNumerica } from './griglia.ts';
import { mostraData, multiploDi, numeroDiFoglio, type Veste } from './mostra.ts';
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
  const veste = vesteMostrata(mostrato, cella.tipo, valore);
  return veste ? numeroDiFoglio(valore, veste, cella.formula, nome) : { testo: '####' };
}

/**
 * The dress that a shown number wears: `36,1 Mln €` has the suffix ` Mln €` and one decimal. Null where it says millions, and they are
 * not those of the number that the cell holds.
 */
function vesteMostrata(mostrato: string, tipo: string, valore: number): Veste | null {
  const [, prefisso = '', cifre = '', suffisso = ''] =
    /^(\D*?)[-−(]?(\d[\d.,\s']*\d|\d)\)?(.*)$/s.exec(mostrato) ?? [];
  const percento = tipo === 'percentage';
  const strano = /[E#]/.test(prefisso + suffisso);
  const parole = {
    prefisso: strano ? '' : prefisso.replace(/[-−(]/g, ''),
    suffisso: strano ? '' : suffisso.replace(percento ? /^\s*%/ : /(?!)/, ''),
    percento,
  };
  const detto = multiploDi(parole.prefisso + parole.suffisso);
  const letture = strano ? [] : lettureDi(cifre, Math.abs(valore) * (percento ? 100 : 1));
  const letta =
    letture.find(({ scala }) => scala === 0) ??
    letture.find(({ scala }) => scala === detto) ??
    letture[0];
  if (!letta && detto > 0) return null;
  return { ...parole, ...(letta ?? { decimali: 0, scala: 0, migliaia: false }) };
}

/**
 * The ways in which shown figures are those of a number: with the signs of Italian or of English, whole or with thousands left out.
 * 332.512.345 shows as `332,5` or as `332.5` where six powers of ten are left out.
 */
function lettureDi(
  cifre: string,
  valore: number,
): Pick<Veste, 'decimali' | 'scala' | 'migliaia'>[] {
  return [
    [/[.\s']/g, ','],
    [/[,\s']/g, '.'],
  ].flatMap(([separatori, virgola]) => {
    const nudo = cifre.replace(separatori as RegExp, '').replace(virgola as string, '.');
    const decimali = nudo.split('.')[1]?.length ?? 0;
    const mezzo = 0.5001 * 10 ** -decimali;
    return [0, 3, 6, 9]
      .filter((scala) => Math.abs(valore / 10 ** scala - Number(nudo)) <= mezzo)
      .map((scala) => ({ decimali, scala, migliaia: nudo.length < cifre.length }));
  });
}
