import {
  almeno,
  alPiu,
  arrotonda,
  esatta,
  inUnita,
  type Osservazione,
  type Rapporto,
} from '../model/index.ts';

/** A value known within bounds; both equal where it is exact. */
export interface Intervallo {
  min: number;
  max: number;
}

/** How a printed value stands to a computed one; null: it does not. */
export type Accordo = 'torna' | 'arrotondamento' | 'troncamento' | null;

/** Step of the last digit that means something, in the reader's unit: 1.000 for `più di 79.000`, 0,1 for `il doppio`. */
export function passo(o: Osservazione): number {
  const stampato = o.precisione ?? 1;
  if (o.unita === 'volte') return Math.min(stampato, 0.1);
  if (o.qualificatore === '' || stampato !== 1 || !o.valore) return stampato;
  const zeri = /0*$/.exec(String(inUnita(o.valore, o.unita)))?.[0].length ?? 0;
  return 10 ** zeri;
}

/**
 * The values that a printed figure may stand for, in its stored unit (cents for EUR). A plain rounded figure may also be
 * a truncated one.
 */
export function intervalloDi(o: Osservazione): Intervallo {
  const v = o.valore ?? 0;
  if (esatta(o)) return { min: v, max: v };
  const p = passo(o) * (o.unita === 'EUR' ? 100 : 1);
  if (almeno.includes(o.qualificatore)) return { min: v, max: v + p };
  if (alPiu.includes(o.qualificatore)) return { min: v - p, max: v };
  return { min: v - p / 2, max: o.qualificatore === 'circa' ? v + p / 2 : v + p };
}

/** A figure to be said by its value where that is the whole value, else as it is printed. */
export function citata(o: Osservazione): { figura: string; esatta: boolean } {
  return { figura: o.id, esatta: esatta(o) };
}

/** The same in the reader's unit (euro). */
export function inUnitaLettore(i: Intervallo, unita: string): Intervallo {
  return { min: inUnita(i.min, unita), max: inUnita(i.max, unita) };
}

/** How many decimals the last meaningful digit has; negative for thousands and millions. */
export function decimaliDi(o: Osservazione): number {
  return -Math.round(Math.log10(passo(o)));
}

/** Compares a printed figure with a computed value, both in the reader's unit. `circa` forgives rounding, not truncation. */
export function confronta(o: Osservazione, calcolato: Intervallo): Accordo {
  const v = inUnita(o.valore ?? Number.NaN, o.unita);
  if (calcolato.min === v && calcolato.max === v) return 'torna';
  if (almeno.includes(o.qualificatore)) return calcolato.max >= v ? 'torna' : null;
  if (alPiu.includes(o.qualificatore)) return calcolato.min <= v ? 'torna' : null;
  const decimali = decimaliDi(o);
  if (arrotonda(calcolato.min, decimali) <= v && v <= arrotonda(calcolato.max, decimali))
    return 'arrotondamento';
  if (tronca(calcolato.min, decimali) <= v && v <= tronca(calcolato.max, decimali))
    return 'troncamento';
  return null;
}

/** `fattore × n / d` within bounds; undefined where the denominator may be zero. */
export function rapporto(n: Intervallo, d: Intervallo, fattore: number): Intervallo | undefined {
  if (d.min <= 0) return undefined;
  return { min: (fattore * n.min) / d.max, max: (fattore * n.max) / d.min };
}

/** A computed ratio, rounded to one decimal more than the printed one. */
export function arrotondato(o: Osservazione, { min, max }: Intervallo): Rapporto {
  const decimali = Math.max(0, decimaliDi(o)) + 1;
  return {
    da: arrotonda(min, decimali),
    a: arrotonda(max, decimali),
    decimali,
    unita: o.unita,
  };
}

/** A number cut (towards zero) to this many decimals, on its shortest decimal text. */
export function tronca(valore: number, decimali: number): number {
  const [mantissa = '0', esponente = '0'] = Math.abs(valore).toExponential().split('e');
  const intero = Math.trunc(Number(`${mantissa}e${Number(esponente) + decimali}`));
  const taglio = Number(`${intero}e${-decimali}`);
  return valore < 0 ? -taglio : taglio;
}

/** How a share said in words (`tutti`, `più della metà`) stands to a printed one; words that set no bound agree with any. */
export function dettaDi(parole: string, percento: number): Accordo {
  const [min, max] = /quasi (?:totalità|tutt)/.test(parole)
    ? [50, 99.99]
    : /tutt[aeio]|totalità|inter[ao]/.test(parole)
      ? [99.5, 100.5]
      : /(?:più|piu|oltre).*metà/.test(parole)
        ? [50.01, 100]
        : /(?:meno|quasi).*metà/.test(parole)
          ? [0, 49.99]
          : /metà/.test(parole)
            ? [49, 51]
            : [0, 100];
  return min <= percento && percento <= max ? 'arrotondamento' : null;
}
