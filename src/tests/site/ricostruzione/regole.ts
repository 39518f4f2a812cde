import { cella, cifre, type Riga } from './file.ts';
import { arrotondato, esatto, meno, punti, quota, type Esatto } from './esatti.ts';

/** What each rule makes of its addends, as the page of the method explains it in words. */
const regole: Readonly<Record<string, (addendi: readonly Riga[]) => Esatto>> = {
  rapporto: ([n, d]) => quota(valore(n), valore(d), 1),
  'ogni-cento-euro': ([n, d]) => quota(valore(n), valore(d), 0),
  'quota-del-programma': ([n, d]) => quota(valore(n), valore(d), 1),
  'rapporto-al-target': ([n, d]) => quota(valore(n), valore(d), 1),
  'distanza-dal-target': ([target, v]) => differenza(target, v),
  differenza: ([dopo, prima]) => differenza(dopo, prima),
  'differenza-fra-date': ([dopo, prima]) => differenza(dopo, prima),
  'differenza-fra-assi': ([uno, altro]) => differenza(uno, altro),
  'differenza-in-punti': ([n, d, m, e]) => punti([valore(n), valore(d)], [valore(m), valore(e)], 1),
};

const valore = (r: Riga | undefined): Esatto => esatto(cella(r, 'valore_numero'));

/** Printed percentages are subtracted no more precisely than the less precise of them. */
function differenza(uno: Riga | undefined, altro: Riga | undefined): Esatto {
  const d = meno(valore(uno), valore(altro));
  if (cella(uno, 'unita') !== '%') return d;
  const decimali = (r: Riga | undefined): number => esatto(cella(r, 'precisione') || '1').decimali;
  return arrotondato(d, Math.min(decimali(uno), decimali(altro)));
}

/** A computed figure made again from its addends; undefined where its rule or an addend is not in the files. */
export function rifatta(regola: string, addendi: string): Esatto | undefined {
  const righe = addendi.split(' ').map((id) => cifre.get(id));
  const fa = new Map(Object.entries(regole)).get(regola);
  return righe.every((r) => r !== undefined) ? fa?.(righe) : undefined;
}
