import type { TipoCella } from '../model/index.ts';
import type { Lettore } from './lettore.ts';
import { italiano } from './numeri.ts';
import type { Raccolta } from './raccolta.ts';

/** Years after the programme's period in which money is still spent, counted and closed. */
const anniDiChiusura = 5;

/** First and last year that a date of this programme may have; null where the programme has no readable period. */
export function anniDi({ dati }: Raccolta, programma: string): [number, number] | null {
  const trovato = dati.programmi.find((p) => p.id === programma);
  const [, da, a] = /^(\d{4})-(\d{4})$/.exec(trovato?.periodo ?? '') ?? [];
  return da && a && da <= a ? [Number(da), Number(a) + anniDiChiusura] : null;
}

/** The period as a sentence, where the year is outside it; null where it is inside or there is no telling. */
export function fuoriPeriodo(r: Raccolta, programma: string, iso: string): string | null {
  const anni = anniDi(r, programma);
  const anno = Number(iso.slice(0, 4));
  return anni && (anno < anni[0] || anno > anni[1]) ? `${anni[0]} al ${anni[1]}` : null;
}

/** A cell once read, with what is needed to doubt it. */
interface Letta {
  tipo: TipoCella;
  programma: string;
  valore: number | null;
  valoreTesto: string | null;
}

/** Warns of a value that reads well and is hard to believe. */
export function dubbi(l: Lettore, colonna: string, letto: string, letta: Letta): void {
  const { tipo, valore, valoreTesto } = letta;
  if (tipo === 'data' && valoreTesto !== null) {
    const attesi = fuoriPeriodo(l.r, letta.programma, valoreTesto);
    if (attesi) l.guasto('year-outside-period', colonna, { letto, attesi });
  }
  if (valore === null) return;
  if (tipo === 'percentuale' && Math.abs(valore) > 1000) {
    const cifre = String(valore);
    const proposta = Number.isInteger(valore)
      ? `${italiano(`${cifre.slice(0, -2)}.${cifre.slice(-2)}`)}%`
      : undefined;
    l.guasto('percentage-above-1000', colonna, { letto, proposta });
  }
  if (tipo === 'conteggio' && valore < 0) l.guasto('negative-count', colonna, { letto });
  if (tipo === 'euro' && valore < 0) l.guasto('negative-money', colonna, { letto });
}
