import { proprio } from '../model/proprio.ts';

/** Words that carry no meaning in a search: articles, prepositions, conjunctions, the words of a question. */
export const vuote: ReadonlySet<string> = new Set(
  `a ad al allo alla ai agli alle all anche ancora avere aveva c che chi ci ciascuna ciascuno coi col come con contro cosa
  costa costano costata costate costati costato cui d da dal dallo dalla dai dagli dalle dall dei degli del dell della delle
  dello di dove dopo e ed era erano essere eur euro fa fino fra gia gli ha hanno i il in io l la le lei lo loro lui ma me mi molto n ne
  nei negli nel nell nella nelle nello noi non nostra nostro nr num o ogni od oppure per perche piu poi prima qual quale quali
  quando quant quanta quante quanti quanto quel quella quelle quelli quello quest questa queste questi questo s se sei si sia
  siamo sono sta stata state stati stato su sua sue sugli sui sul sull sulla sulle sullo suo suoi t ti tra tu tutta tutte tutti
  tutto un una uno v ve vi voi y`.split(/\s+/),
);

const irregolari: Readonly<Record<string, string>> = { uomo: 'uomin', uomini: 'uomin' };

/**
 * The part of a word that number and gender leave alone (`nidi` → `nid`, `biblioteche` → `bibliotec`), and nothing more: a
 * stemmer that goes further calls `istanbul` a kind of `istruzione`. Takes a folded word (lower case, no accents).
 */
export function radice(parola: string): string {
  const detta = radici.get(parola) ?? taglia(parola);
  radici.set(parola, detta);
  return detta;
}

/** Asked of the same words again and again, at each key and in each record. */
const radici = new Map<string, string>();

function taglia(parola: string): string {
  const nota = proprio(irregolari, parola);
  if (nota !== undefined) return nota;
  if (parola.length < 4 || /\d/.test(parola)) return parola;
  const senza = parola.replace(/([cg])h[ei]$/, '$1o').replace(/[aeiou]$/, '');
  return senza.length > 3 ? senza.replace(/i$/, '') : senza;
}
