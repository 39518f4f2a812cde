/** A cell of a table to download: text, or a number in a reader's unit. An empty text is a missing value. */
export type Cella = string | number;

/** A number without exponent and without separators. */
export function semplice(n: number): string {
  const testo = String(n);
  return testo.includes('e') ? n.toFixed(20).replace(/\.?0+$/, '') : testo;
}

type Righe = readonly (readonly Cella[])[];

/** Rows as CSV, each with its line end. Machines get a comma and `\n`. */
export function csv(
  righe: Righe,
  { separatore = ',', aCapo = '\n' }: { separatore?: ',' | ';'; aCapo?: '\n' | '\r\n' } = {},
): string {
  const scritta = (cella: Cella): string => {
    const testo = typeof cella === 'number' ? semplice(cella) : cella;
    return testo.includes(separatore) || /["\r\n\uFEFF]|^ | $/.test(testo)
      ? `"${testo.replaceAll('"', '""')}"`
      : testo;
  };
  return righe.map((riga) => riga.map(scritta).join(separatore) + aCapo).join('');
}

/** The same as Italian Excel opens it: byte-order mark, `;`, `\r\n`. Cells stay as they are: for tables that come back to us. */
export function csvItaliano(righe: Righe): string {
  return `\uFEFF${csv(righe, { separatore: ';', aCapo: '\r\n' })}`;
}

/** A table to read in Italian Excel: decimal comma, and an apostrophe before a text that would start a formula. */
export function csvExcel(righe: Righe): string {
  const perExcel = (cella: Cella): string => {
    if (typeof cella === 'number') return semplice(cella).replace('.', ',');
    return /^[=+\-@\t\r]/.test(cella.normalize('NFKC')) ? `'${cella}` : cella;
  };
  return csvItaliano(righe.map((riga) => riga.map(perExcel)));
}
