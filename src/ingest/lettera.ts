/** The letter(s) of a column as a spreadsheet shows it: 0 is A, 26 is AA. */
export function letteraDi(indice: number): string {
  const resto = String.fromCharCode(65 + (indice % 26));
  return indice < 26 ? resto : letteraDi(Math.floor(indice / 26) - 1) + resto;
}
