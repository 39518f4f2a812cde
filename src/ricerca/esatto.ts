import type { Domanda, Termine } from './domanda.ts';
import { tokenDi } from './normalizza.ts';
import { tokenImporto } from './numeri.ts';
import { contiene } from './sinonimi.ts';
import type { Scheda } from './voce.ts';

/** Why a record answers a term. */
export const motivi = [
  'titolo',
  'altroNome',
  'codice',
  'atto',
  'importo',
  'sinonimo',
  'testo',
] as const;
export type Motivo = (typeof motivi)[number];

/** One reason, with the words that show it. */
export interface Ragione {
  motivo: Motivo;
  /** The words it was found in. */
  brano: string;
  /** For an everyday word: what the documents write for it. */
  sinonimo?: { parola: string; equivale: string };
}

/** True where every phrase, range and number of an act stands in one place of the record as it was written. */
export function verificata(scheda: Scheda, domanda: Domanda): boolean {
  return domanda.termini.every((t) => t.token.length === 1 || ragione(scheda, t) !== null);
}

/** The reasons why a record answers, one a term, each once; a term without one is no match. */
export function ragioni(scheda: Scheda, domanda: Domanda): Ragione[] {
  const tutte = domanda.termini.flatMap((t) => ragione(scheda, t) ?? []);
  return tutte.filter(
    (r, i) => tutte.findIndex((x) => x.motivo === r.motivo && x.brano === r.brano) === i,
  );
}

function ragione(s: Scheda, termine: Termine): Ragione | null {
  const luoghi: [Motivo, readonly string[]][] = [
    ['titolo', [s.t]],
    ['altroNome', s.a],
    ['codice', s.o],
    ['atto', s.g],
    ['importo', s.i],
  ];
  for (const [motivo, testi] of luoghi)
    for (const brano of testi)
      if (contiene(motivo === 'importo' ? tokenDiCifra(brano) : tokenDi(brano), termine.token))
        return { motivo, brano };
  for (const [parola, equivale] of s.s)
    if (contiene(tokenDi(parola), termine.token))
      return {
        motivo: 'sinonimo',
        brano: branoCon(s, tokenDi(equivale)),
        sinonimo: { parola, equivale },
      };
  for (const brano of [s.x, s.c, s.k])
    if (contiene(tokenDi(brano), termine.token)) return { motivo: 'testo', brano };
  return null;
}

const branoCon = (s: Scheda, token: readonly string[]): string =>
  [s.t, ...s.a, ...s.o, s.x].find((b) => contiene(tokenDi(b), token)) ?? s.t;

/** The tokens of a printed figure, with those of the amount it stands for. */
export function tokenDiCifra(testo: string): string[] {
  return tokenDi(testo).flatMap((t) => {
    const [, intero = '', decimali = ''] = /^(\d{4,})(?:x(\d\d))?$/.exec(t) ?? [];
    return intero === '' ? [t] : [t, ...tokenImporto(Number(intero) * 100 + Number(decimali || 0))];
  });
}
