import { arrotondato, esatto, type Esatto } from './esatti.ts';
import { cella, type Riga } from './file.ts';

/** A text with every space alike. */
export const piano = (testo: string): string => testo.replace(/\s+/g, ' ').trim();

/** A number as Italians write it: dots between thousands, a comma before the decimals. */
export function italiano({ intero, decimali }: Esatto): string {
  const cifre = String(intero < 0n ? -intero : intero).padStart(decimali + 1, '0');
  const [prima, dopo] = [
    cifre.slice(0, cifre.length - decimali),
    cifre.slice(cifre.length - decimali),
  ];
  const gruppi = prima.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${intero < 0n ? '−' : ''}${gruppi}${dopo === '' ? '' : `,${dopo}`}`;
}

const senzaZeri = (x: Esatto): Esatto => {
  let { intero, decimali } = x;
  while (decimali > 0 && intero % 10n === 0n) [intero, decimali] = [intero / 10n, decimali - 1];
  return { intero, decimali };
};

const euro = (x: Esatto): string => {
  const pieno = senzaZeri(x);
  return `${italiano(pieno.decimali === 0 ? pieno : arrotondato(x, 2))} €`;
};

/** Amounts rounded for a sentence (`958,7 milioni di euro`) and for a drawing (`958,7 Mln €`). */
function aParole(x: Esatto): string[] {
  const quanti = Number(x.intero < 0n ? -x.intero : x.intero) / 10 ** x.decimali;
  if (quanti < 10_000) return [euro(x), euro(x)];
  const [zeri, una, molti, breve] =
    Math.round(quanti / 1e5) * 1e5 >= 1e12
      ? [9, 'miliardo di euro', 'miliardi di euro', 'Mld €']
      : Math.round(quanti / 100) * 100 >= 1e6
        ? [6, 'milione di euro', 'milioni di euro', 'Mln €']
        : [3, 'mila euro', 'mila euro', 'mila €'];
  const ridotto = { intero: x.intero, decimali: x.decimali + zeri };
  const intero = senzaZeri(ridotto).decimali === 0;
  const tondo = arrotondato(ridotto, intero ? 0 : 1);
  const uno = ['1', '−1', '1,0', '−1,0'].includes(italiano(tondo));
  return [`${italiano(tondo)} ${uno ? una : molti}`, `${italiano(tondo)} ${breve}`];
}

/** The months, in their order. */
export const mesi =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  );

/** A date in words, as precise as it is: `31 dicembre 2022`, `giugno 2019`, `2020`. */
export function data(iso: string): string {
  const [anno = '', mese, giorno] = iso.split('-');
  const delMese = mese === undefined ? [] : [mesi[Number(mese) - 1] ?? ''];
  const delGiorno = giorno === undefined ? [] : [giorno === '01' ? '1°' : String(Number(giorno))];
  return [...delGiorno, ...delMese, anno].join(' ');
}

function numero(r: Riga): string[] {
  const x = esatto(cella(r, 'valore_numero'));
  switch (cella(r, 'unita')) {
    case 'EUR':
      return [euro(x), ...aParole(x)];
    case '%':
      return [`${italiano(senzaZeri(x))} %`];
    case 'euro su 100':
      return [italiano(senzaZeri(x)), `${italiano(senzaZeri(x))} euro`];
    default:
      return [italiano(senzaZeri(x))];
  }
}

/** More than nothing, and nothing with so many decimals. */
const poco = (x: Esatto, decimali: number): boolean => x.intero > 0n && x.decimali > decimali;

function calcolata(r: Riga): string[] {
  const x = esatto(cella(r, 'valore_numero'));
  const piu = cella(r, 'regola').startsWith('differenza') && x.intero > 0n ? '+' : '';
  if (cella(r, 'unita') === '%' && !poco(x, 1)) return [`${italiano(arrotondato(x, 1))} %`];
  if (cella(r, 'unita') === '%') return [`${italiano(x)} %`, 'meno di 0,1 %'];
  if (cella(r, 'unita') === 'euro su 100' && poco(x, 0))
    return [italiano(x), `${italiano(x)} euro`, 'meno di 1'];
  if (cella(r, 'unita') === 'punti percentuali') {
    const scritto = italiano(senzaZeri(x));
    return [`${piu}${scritto} ${['1', '−1'].includes(scritto) ? 'punto' : 'punti'}`];
  }
  return numero(r).map((t) => piu + t);
}

/** Every way in which a page may write a figure: verbatim as printed, in full, rounded for prose or for a drawing, in words. */
export function scritture(r: Riga): string[] {
  if (cella(r, 'derivata') !== 'no') return calcolata(r);
  const proprie =
    cella(r, 'valore_numero') !== ''
      ? numero(r)
      : cella(r, 'unita') === 'data'
        ? [data(cella(r, 'valore'))]
        : [cella(r, 'valore'), cella(r, 'mancante')];
  return [cella(r, 'testo'), ...proprie]
    .filter((t) => t !== '')
    .flatMap((t) => [piano(t), piano(`${cella(r, 'qualificatore')} ${t}`)]);
}
