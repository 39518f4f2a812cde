import type { TipoCella } from '../model/index.ts';
import type { Lettore } from './lettore.ts';
import { italiano } from './numeri.ts';
import { perCodice } from './raccolta.ts';

/**
 * The sum of a column over the programme's Assi, as a total row would print it: what to propose where the printed total cannot
 * be read. Undefined unless every Asse has its own plain figure in the same table and place. Never published.
 */
export function sommaDelleParti(
  l: Lettore,
  punto: string,
  colonna: string,
  tipo: TipoCella,
): string | undefined {
  if (tipo !== 'euro' && tipo !== 'conteggio') return undefined;
  const { file } = l.tabella;
  const parti = l.r.dati.osservazioni.filter(
    (o) =>
      o.cella.file === file &&
      o.colonna === colonna &&
      o.punto === punto &&
      o.soggettoTipo === 'asse' &&
      o.qualificatore === '',
  );
  const noti = [...perCodice(l.r, 'assi', l.cartella.programma).keys()];
  const valori = noti.map((asse) => parti.filter((o) => o.asse === asse));
  if (noti.length < 2 || valori.some((v) => v.length !== 1 || v[0]?.valore == null))
    return undefined;
  const somma = valori.reduce((n, v) => n + BigInt(Math.round(v[0]?.valore ?? 0)), 0n).toString();
  if (tipo === 'conteggio') return italiano(somma);
  const cifre = somma.padStart(3, '0');
  return `${italiano(`${cifre.slice(0, -2)}.${cifre.slice(-2)}`)} €`;
}
