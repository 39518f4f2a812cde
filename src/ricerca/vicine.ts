import { paroleDi, type Nome } from './nomi.ts';
import { paroleIntere } from './piega.ts';
import { radice, vuote } from './radice.ts';

/** A name near a query, and the query as it was probably meant. */
export interface Vicina {
  nome: Nome;
  corretta: string;
  punti: number;
}

/** True where one letter added, left out, changed or swapped with its neighbour makes one word of the other. */
export function unaLettera(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  return (
    x.slice(1) === y.slice(1) ||
    x.slice(1) === y ||
    x === y.slice(1) ||
    (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  );
}

/** True for a word that carries no meaning, also with a typo in it where enough other words are there. */
export function senzaPeso(p: string, quante: number): boolean {
  return (
    vuote.has(p) ||
    (p.length < 4 && quante > 3 && [...vuote].some((v) => v.length < 4 && unaLettera(v, p)))
  );
}

/** Names whose words are those of the query but for one letter in a word or two, best first. */
export function vicine(nomi: readonly Nome[], domanda: string, quante = 5): Vicina[] {
  const cercate = paroleIntere(domanda.slice(0, 200)).slice(0, 16);
  const piene = cercate.filter((p) => !senzaPeso(p, cercate.length));
  const intera = cercate.join('');
  if (piene.length === 0) return [];
  const trovate = nomi.flatMap((nome): Vicina[] => {
    const chiamate = paroleDi(nome);
    const migliori = chiamate.flatMap((sue) => {
      if (intera.length > 1 && unaLettera(intera, sue.join('')))
        return [{ nome, corretta: sue.join(' '), punti: 3 }];
      const scelte = piene.map((p) => piuVicina(p, sue));
      if (scelte.some((s) => s === null)) return [];
      const sicure = scelte.flatMap((s) => s ?? []);
      const giuste = sicure.filter((s) => s.esatta).length;
      if (giuste === sicure.length && piene.length === cercate.length) return [];
      return [
        {
          nome,
          corretta: sicure.map((s) => s.parola).join(' '),
          punti: giuste / sicure.length + Math.min(1, piene.length / sue.length),
        },
      ];
    });
    return migliori.sort((x, y) => y.punti - x.punti).slice(0, 1);
  });
  return trovate.sort((x, y) => y.punti - x.punti).slice(0, quante);
}

function piuVicina(
  cercata: string,
  parole: readonly string[],
): { parola: string; esatta: boolean } | null {
  const uguale = parole.find((p) => p === cercata || radice(p) === radice(cercata));
  if (uguale !== undefined) return { parola: cercata, esatta: true };
  const simile =
    cercata.length > 2 ? parole.find((p) => p.length > 2 && unaLettera(p, cercata)) : undefined;
  return simile === undefined ? null : { parola: simile, esatta: false };
}
