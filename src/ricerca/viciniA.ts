import type { Nome } from './nomi.ts';
import { paroleIntere } from './piega.ts';
import { radice } from './radice.ts';
import { inizi, prendi, type Leggi } from './scaffale.ts';
import { senzaPeso, unaLettera, vicine, type Vicina } from './vicine.ts';

/** The short words of the names, and the ends of the others, each with a file of the words that have it. */
export interface Parole {
  brevi: string;
  capi: string;
}

export const fileDelleParole = 'parole';

/** Of a word so long, a slip of one letter leaves the first two letters or the last two. */
export const lungaAbbastanza = (parola: string): boolean => parola.length > 4;
export const inizialeDi = (parola: string): string => `-${parola.slice(0, 2)}`;
export const finaleDi = (parola: string): string => `--${parola.slice(-2)}`;

/** No word has more ways to be meant. */
const modi = 6;

/** The names whose words are those of the query but for one letter in a word or two, best first. */
export async function viciniA(leggi: Leggi, domanda: string, quanti?: number): Promise<Vicina[]> {
  return vicine(await possibili(leggi, domanda), domanda, quanti);
}

/** The names that a query with a slip in a word or two may have meant, in no order. */
export async function possibili(leggi: Leggi, domanda: string): Promise<Nome[]> {
  const cercate = paroleIntere(domanda.slice(0, 200)).slice(0, 16);
  const piene = cercate.filter((p) => !senzaPeso(p, cercate.length));
  const { brevi, capi } = await leggi<Parole>(fileDelleParole);
  const ci = new Set(capi.split(' '));
  const intese = await Promise.all(
    piene.map(async (parola) => {
      const file = [inizialeDi(parola), finaleDi(parola)].filter((capo) => ci.has(capo));
      const lette = await Promise.all(file.map((capo) => leggi<string>(`parole${capo}`)));
      const note = new Set([brevi, ...lette].flatMap((scritte) => scritte.split(' ')));
      if (note.has(parola) || parola.length < 3 || /^\d+$/.test(parola)) return [parola];
      const simili = [...note].filter((nota) => nota.length > 2 && unaLettera(nota, parola));
      return simili.length > 0 ? simili.slice(0, modi) : [parola];
    }),
  );
  const dove = [
    cercate.join(' '),
    cercate.join(''),
    ...inizi(intese.map(([prima = '']) => prima)),
    ...intese.flatMap((sue) => sue.map(radice)),
  ];
  return (
    await prendi(
      leggi,
      [...new Set(dove)].filter((inizio) => inizio.length > 1),
    )
  ).nomi;
}
