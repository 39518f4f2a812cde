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

/**
 * A difference between two dates that calcolate.csv does not list, because other dates stand between and it is drawn when it is asked
 * for: the figure of its last date is that of a listed one, and the other end is the row that stands for the same quantity then.
 */
export function nonElencata(id: string): Riga | undefined {
  const [, capo = '', allora = ''] = /^(.*[.-]dal-)([\d-]+)\.[0-9a-f]{8}$/.exec(id) ?? [];
  const sorella = capo === '' ? undefined : conCapo(capo);
  if (!sorella) return undefined;
  const addendi = cella(sorella, 'addendi').split(' ');
  const dopo = addendi.slice(0, addendi.length / 2);
  const prima = dopo.flatMap((d) => alla(cifre.get(d), allora) ?? []);
  const tutti = [...dopo, ...prima].join(' ');
  const x = rifatta(cella(sorella, 'regola'), tutti);
  if (!x || prima.length < dopo.length) return undefined;
  const valore_numero = scritto(x);
  return { ...sorella, id, addendi: tutti, valore_numero, valore: valore_numero };
}

const capi = new Map(
  [...cifre.values()].flatMap((r) => {
    const [, capo] = /^(derivata\..*[.-]dal-)[\d-]+\.[0-9a-f]{8}$/.exec(cella(r, 'id')) ?? [];
    return capo === undefined ? [] : [[capo, r] as const];
  }),
);
const conCapo = (capo: string): Riga | undefined => capi.get(capo);

const chiave = (r: Riga, data: string): string =>
  [
    cella(r, 'programma'),
    data,
    cella(r, 'soggetto_tipo'),
    cella(r, 'soggetto'),
    cella(r, 'misura'),
    cella(r, 'dimensione'),
  ].join('|');
const principali = new Map(
  [...cifre.values()]
    .filter((r) => cella(r, 'derivata') === 'no' && cella(r, 'principale') === 'sì')
    .map((r) => [chiave(r, cella(r, 'data_riferimento')), cella(r, 'id')]),
);
const alla = (r: Riga | undefined, data: string): string | undefined =>
  r && principali.get(chiave(r, data));

const scritto = ({ intero, decimali }: Esatto): string => {
  const cifre = String(intero < 0n ? -intero : intero).padStart(decimali + 1, '0');
  const posto = cifre.length - decimali;
  return `${intero < 0n ? '-' : ''}${cifre.slice(0, posto)}${decimali > 0 ? `.${cifre.slice(posto)}` : ''}`;
};
