import type { Sinonimo } from '../model/index.ts';
import { tokenDi } from './normalizza.ts';

/** A row of data/sinonimi.csv, ready to be met in texts. */
export interface Regola {
  parola: string;
  equivale: string;
  /** Tokens of what the documents write. */
  se: string[];
  /** Tokens that a reader may write instead. */
  anche: string[];
}

/** An acronym stands for its expansion and the expansion for it; an everyday word only leads to the official one. */
export function regoleDi(sinonimi: readonly Sinonimo[]): Regola[] {
  return sinonimi.flatMap(({ parola, equivale }) =>
    equivale.flatMap((ufficiale) => {
      const regola = (di: string, a: string): Regola => ({
        parola: di,
        equivale: a,
        se: tokenDi(a),
        anche: tokenDi(di),
      });
      const sigla = (parola.match(/\p{Lu}/gu)?.length ?? 0) > 1 && !parola.includes(' ');
      return sigla
        ? [regola(parola, ufficiale), regola(ufficiale, parola)]
        : [regola(parola, ufficiale)];
    }),
  );
}

/** The rules that a sequence of tokens meets: all of `se` one after the other. */
export function regoleIn(token: readonly string[], regole: readonly Regola[]): Regola[] {
  return regole.filter((r) => contiene(token, r.se) && !contiene(token, r.anche));
}

/** True where the tokens `cercati` stand one after the other somewhere in `token`. */
export function contiene(token: readonly string[], cercati: readonly string[]): boolean {
  return cercati.length > 0 && token.some((_, i) => cercati.every((c, k) => token[i + k] === c));
}
