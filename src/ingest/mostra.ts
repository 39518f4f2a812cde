import { mesi } from '../model/dataRiferimento.ts';
import type { CellaNumerica } from './griglia.ts';
import { italiano } from './numeri.ts';

/** A number's exact decimal text at the fifteen digits that a spreadsheet keeps, times a power of ten. */
export function decimaleDi(valore: number, potenza = 0): string {
  const [mantissa = '0', esponente = '0'] = valore.toPrecision(15).includes('e')
    ? valore.toPrecision(15).split('e')
    : [valore.toPrecision(15), '0'];
  const segno = mantissa.startsWith('-') ? '-' : '';
  const [intero = '', dopo = ''] = mantissa.replace('-', '').split('.');
  const virgola = intero.length + Number(esponente) + potenza;
  const cifre = (intero + dopo).padEnd(Math.max(virgola, 1), '0');
  const prima = virgola > 0 ? cifre.slice(0, virgola) : '0';
  const seguito = (virgola > 0 ? cifre.slice(virgola) : '0'.repeat(-virgola) + cifre).replace(
    /0+$/,
    '',
  );
  const pieno = `${prima.replace(/^0+(?=\d)/, '')}${seguito ? `.${seguito}` : ''}`;
  return segno && Number(pieno) !== 0 ? `-${pieno}` : pieno;
}

/** What stands around the digits of a number, and how many decimals its format asks for. */
export interface Veste {
  prefisso: string;
  suffisso: string;
  percento: boolean;
  /** Null where the format leaves it to the value (General). */
  decimali: number | null;
  /** How many powers of ten the format leaves out: 6 where it shows millions. */
  scala: number;
  /** Whether the format separates thousands. */
  migliaia: boolean;
}

const spoglia: Veste = {
  prefisso: '',
  suffisso: '',
  percento: false,
  decimali: null,
  scala: 0,
  migliaia: false,
};

/** Reads an Excel number format (`#,##0.00 "€"`, `0.0%`, `#,##0.0,, "Mln €"`) for a positive or a negative number. */
export function vesteDi(formato: string, negativo: boolean): Veste {
  const sezioni = formato.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const sezione = ((negativo && sezioni[1]) || sezioni[0] || '')
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '');
  const veste: Veste = { ...spoglia };
  let dopoLeCifre = false;
  for (const [pezzo, citato, protetto] of sezione.matchAll(
    /"([^"]*)"|\\(.)|_.|\*.|General|Standard|@|E[+-]0+|[#0?][#0?.,]*|./gi,
  )) {
    // A number in a cell of text (`@`) shows as it is.
    if (/^([#0?@]|general|standard)/i.test(pezzo)) {
      dopoLeCifre = true;
      const decimali = /\.([#0?]*)/.exec(pezzo)?.[1]?.replace(/[#?]/g, '').length ?? 0;
      if (!/^[#0?]/.test(pezzo)) continue;
      veste.decimali = decimali;
      // Each comma after the last digit leaves out three figures.
      veste.migliaia = /,[#0?]/.test(pezzo);
      veste.scala = 3 * (/,+$/.exec(pezzo)?.[0].length ?? 0);
    } else if (pezzo === '%') veste.percento = true;
    else if (/^(_|\*|E[+-])/i.test(pezzo)) continue;
    else {
      const testo = citato ?? protetto ?? pezzo;
      if (/^[()+-]$/.test(testo)) continue;
      if (dopoLeCifre) veste.suffisso += testo;
      else veste.prefisso += testo;
    }
  }
  return veste;
}

/** A number as an Italian spreadsheet shows it, but with every decimal it holds: nothing is rounded away. */
export function mostra(valore: number, veste: Veste, arrotonda = false): string {
  let testo = decimaleDi(valore, (veste.percento ? 2 : 0) - veste.scala);
  const decimali = testo.split('.')[1]?.length ?? 0;
  const voluti = veste.decimali ?? 0;
  if (arrotonda && veste.decimali !== null && decimali > voluti)
    testo = Number(testo).toFixed(voluti);
  else if (decimali < voluti)
    testo = `${testo}${decimali === 0 ? '.' : ''}${'0'.repeat(voluti - decimali)}`;
  const cifre = veste.migliaia ? italiano(testo) : testo.replace('.', ',');
  return `${veste.prefisso}${cifre}${veste.percento ? '%' : ''}${veste.suffisso}`.trim();
}

/** A number of a workbook: its text without grouping, how it shows, and the repair where the two differ in digits. */
export function numeroDiFoglio(
  valore: number,
  veste: Veste,
  daFormula: boolean,
  cella: string,
): { testo: string; numero?: CellaNumerica; riparazione?: string } {
  const intera = { ...veste, scala: 0, ...(veste.scala > 0 && { decimali: null }) };
  const testo = mostra(valore, { ...intera, decimali: null, migliaia: false });
  const detto = multiploDi(veste.prefisso + veste.suffisso);
  if (veste.scala > 0 && detto === veste.scala) {
    const mostrato = mostra(valore, spoglia);
    return {
      testo,
      numero: { mostrato, stampato: mostra(valore, { ...veste, migliaia: true }, true) },
    };
  }
  // The format leaves out thousands and writes «Mln»: what is seen is not what is held, and nobody knows which is meant.
  if (veste.scala > 0 && detto > 0) return { testo: '####' };
  const conMigliaia = { ...intera, migliaia: true };
  const tutto = mostra(valore, conMigliaia);
  const visto = mostra(valore, { ...veste, migliaia: true }, true);
  const daMostrare = daFormula && veste.scala === 0;
  const numero = {
    mostrato: mostra(valore, intera, daMostrare),
    stampato: daMostrare ? visto : tutto,
  };
  if (visto === tutto) return { testo, numero };
  return {
    testo,
    numero,
    riparazione: daMostrare
      ? `${cella}: la formula dà «${tutto}»; vale ciò che la cella mostra, «${visto}».`
      : `${cella}: la cella mostra «${visto}» e contiene «${tutto}»: vale il contenuto.`,
  };
}

/** How many powers of ten the words around a number say: 6 for `Mln €`; 0 for none. */
export function multiploDi(parole: string): number {
  const [, mld, mln] = /(mld|miliard)|(mln|milion|meuro|\bm(?![a-z]))/i.exec(parole) ?? [];
  return mld ? 9 : mln ? 6 : /mila|migliai|\bk(?![a-z])/i.test(parole) ? 3 : 0;
}

/** A moment in UTC as gg/mm/aaaa, or less where the format shows less (`dicembre 2022`, `2022`). */
export function mostraData(data: Date, formato: string): string {
  const nudo = formato.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const [a = '', m = '', g = ''] = data.toISOString().slice(0, 10).split('-');
  const ora = data.toISOString().slice(11, 16);
  if (/[hs]/.test(nudo) && !/[dgya]/.test(nudo)) return ora;
  if (nudo !== '' && !/[dg]/.test(nudo)) {
    if (!nudo.includes('m')) return a;
    return `${mesi[data.getUTCMonth()] ?? m} ${a}`;
  }
  return ora === '00:00' ? `${g}/${m}/${a}` : `${g}/${m}/${a} ${ora}`;
}
