/** A cell of a table to download: text, or a number in a reader's unit. An empty text is a missing value. */
export type Cella = string | number;

/** A number without exponent and without separators. */
export function semplice(n: number): string {
  const testo = String(n);
  return testo.includes('e') ? n.toFixed(20).replace(/\.?0+$/, '') : testo;
}

export type Righe = readonly (readonly Cella[])[];

/** How rows are written; machines get a comma and `\n`. */
interface Forma {
  separatore?: ',' | ';';
  aCapo?: '\n' | '\r\n';
}

/** Rows as CSV, each with its line end. */
export function csv(righe: Righe, forma: Forma = {}): string {
  return [...righeCsv(righe, forma)].join('');
}

/** The same line by line. */
export function* righeCsv(
  righe: Righe,
  { separatore = ',', aCapo = '\n' }: Forma = {},
): Generator<string> {
  const scritta = (cella: Cella): string => {
    const testo = typeof cella === 'number' ? semplice(cella) : cella;
    return testo.includes(separatore) || /["\r\n\uFEFF]|^ | $/.test(testo)
      ? `"${testo.replaceAll('"', '""')}"`
      : testo;
  };
  for (const riga of righe) yield riga.map(scritta).join(separatore) + aCapo;
}
