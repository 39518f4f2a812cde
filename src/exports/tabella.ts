/** A cell of a table to download: text, or a number in a reader's unit. An empty text is a missing value. */
export type Cella = string | number;

/** A table for machines: UTF-8, comma, dot decimals. */
export function tabellaCsv(righe: readonly (readonly Cella[])[]): string {
  return righe.map((r) => `${r.map((c) => fraVirgolette(String(c), ',')).join(',')}\n`).join('');
}

/** The same for Italian Excel: byte-order mark, `;`, decimal comma. A text that would start a formula is defused. */
export function tabellaCsvExcel(righe: readonly (readonly Cella[])[]): string {
  const scritta = (c: Cella): string =>
    typeof c === 'number'
      ? String(c).replace('.', ',')
      : fraVirgolette(/^[=+\-@\t\r]/.test(c) ? `'${c}` : c, ';');
  return `\uFEFF${righe.map((r) => `${r.map(scritta).join(';')}\r\n`).join('')}`;
}

function fraVirgolette(testo: string, delimitatore: string): string {
  return testo.includes(delimitatore) || /["\r\n]|^\s|\s$/.test(testo)
    ? `"${testo.replaceAll('"', '""')}"`
    : testo;
}
