import { valore } from '../../format.ts';
import type { Archivio } from '../../model/index.ts';
import type { Motivi } from '../rilievi.ts';
import { cosa, figura, inCifre } from './parole.ts';

/** Why a ratio cannot be verified. */
export const motivi: Motivi = {
  'rapporti.senza-base': (x, a) =>
    `${chi(x, a)}: il documento non riporta la base su cui è misurata.`,
  'rapporti.senza-parti': (x, a) => `${chi(x, a)}: mancano le cifre da cui ricalcolarla.`,
  'al-target.senza-target': (x, a) => `${chi(x, a)}: il documento non riporta il target.`,
  'al-target.senza-valore': (x, a) => `${senzaValore(x, a)}.`,
  'al-target.implicito': (x, a) => {
    const target = figura(a, x.target);
    return `${senzaValore(x, a)}; sul target di ${inCifre(target)} sarebbe ${valore(x.implicito, target.unita)}.`;
  },
};

function chi(x: { figura: string }, a: Archivio): string {
  return cosa(a, figura(a, x.figura));
}

function senzaValore(x: { figura: string }, a: Archivio): string {
  return `${chi(x, a)}: il documento non riporta il valore`;
}
