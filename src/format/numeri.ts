import { arrotonda } from '../model/aritmetica.ts';

/** Between a number and its unit. */
export const spazioUnito = '\u00a0';

const spazioStretto = '\u202f';

/** A number with Italian separators: dot for thousands, comma for decimals, U+2212 for minus. */
export function numero(n: number, decimali?: number): string {
  const tondo = decimali === undefined ? n : arrotonda(n, decimali);
  const [intero = '0', dopo = ''] = Math.abs(tondo)
    .toFixed(decimali ?? Math.min(20, decimaliDi(tondo)))
    .split('.');
  const gruppi = intero.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${tondo < 0 ? '−' : ''}${gruppi}${dopo ? `,${dopo}` : ''}`;
}

function decimaliDi(n: number): number {
  return (String(n).split('e')[0]?.split('.')[1] ?? '').length;
}

/** Exact euro: cents only where there are any, or always with `centesimi`. */
export function euro(cents: number, centesimi = cents % 100 !== 0): string {
  return `${numero(cents / 100, centesimi ? 2 : 0)}${spazioUnito}€`;
}

/**
 * Euro in words for prose: `958,7 milioni di euro`, `880 mila euro`, `1.600 milioni di euro`, thousands of millions only from a
 * thousand of them (`1.000 miliardi di euro`); rounded half up, the decimal left out only where nothing was rounded away.
 */
export function milioni(cents: number): string {
  const assoluto = Math.abs(cents);
  // What rounds to a thousand of the smaller unit is one of the larger.
  const arriva = (a: number, passo: number): boolean => Math.round(assoluto / passo) * passo >= a;
  const [divisore, una, molti] = arriva(1e14, 1e7)
    ? [1e11, 'miliardo di euro', 'miliardi di euro']
    : arriva(1e8, 1e4)
      ? [1e8, 'milione di euro', 'milioni di euro']
      : [1e5, 'mila euro', 'mila euro'];
  if (assoluto < 1e6) return euro(cents);
  const valore = arrotonda(cents / divisore, 1);
  const testo = numero(valore, cents % divisore === 0 ? 0 : 1);
  return `${testo}${spazioUnito}${Math.abs(valore) === 1 ? una : molti}`;
}

/** Euro for chart labels: `958,7 Mln €`, `880 mila €`, `1.000 Mld €`. */
export function euroBreve(cents: number): string {
  return milioni(cents)
    .replace('miliardi di euro', 'Mld €')
    .replace('miliardo di euro', 'Mld €')
    .replace('milioni di euro', 'Mln €')
    .replace('milione di euro', 'Mln €')
    .replace('mila euro', 'mila €');
}

/** True of what is not zero and less than the least that so many decimals tell. */
export const poco = (n: number, decimali: number): boolean =>
  n !== 0 && Math.abs(n) < 10 ** -decimali;

/** A number rounded for reading; what would be read as zero and is not, is less than the least that is told: `meno di 0,1`. */
export function alMeno(n: number, decimali: number): string {
  if (!poco(n, decimali)) return numero(n, decimali);
  return n > 0 ? `meno di ${numero(10 ** -decimali, decimali)}` : numero(n);
}

/** `91,0 %` with a narrow no-break space; `meno di 0,1 %` of a share that rounds to zero. */
export function percentuale(n: number, decimali?: number): string {
  return `${decimali === undefined ? numero(n) : alMeno(n, decimali)}${spazioStretto}%`;
}

/** A value in full, by its unit. */
export function valore(n: number, unita: string): string {
  if (unita === 'EUR') return euro(n);
  if (unita === '%') return percentuale(n);
  return numero(n);
}

/** One or many: `1 iniziativa`, `12 iniziative`. */
export function quante(n: number, una: string, molte: string): string {
  return `${numero(n)} ${n === 1 ? una : molte}`;
}
