import { massimo } from '../model/aritmetica.ts';
import { paroleDi, type Nome } from './nomi.ts';
import { paroleIntere as parole } from './piega.ts';
import { radice, vuote } from './radice.ts';
import { iniziCercati, prendi, type Leggi } from './scaffale.ts';

const quanti = 7;

/** Names to offer while a reader types: those of which every word written begins one; failing that, names one letter away. */
export async function proposte(leggi: Leggi, scritto: string): Promise<Nome[]> {
  const cercate = parole(scritto.slice(0, 100)).filter(
    (p, i, tutte) => i === tutte.length - 1 || !vuote.has(p),
  );
  if (cercate.join('').length < 2) return [];
  const { nomi, parole: sinonimi } = await prendi(leggi, iniziCercati(cercate));
  const trovate = suggerisci(nomi, sinonimi, cercate);
  if (trovate.length > 0) return trovate;
  const { viciniA } = await import('./viciniA.ts');
  return (await viciniA(leggi, scritto, quanti)).map((v) => v.nome);
}

/** The names of which each of these words, or what the documents write for it, begins a word, best first. */
function suggerisci(
  nomi: readonly Nome[],
  sinonimi: readonly (readonly [string, string])[],
  cercate: readonly string[],
): Nome[] {
  const perParola = cercate.map((c) => [
    c,
    ...(c.length > 3
      ? sinonimi
          .filter(([p]) => parole(p).length === 1 && radice(parole(p)[0] ?? '') === radice(c))
          .map(([, equivale]) => parole(equivale).filter((p) => !vuote.has(p))[0] ?? c)
      : []),
  ]);
  const punteggi = nomi.flatMap((nome) => {
    const voti = paroleDi(nome).map((sue, i) => voto(sue, perParola) * (i === 0 ? 1 : 0.9));
    const migliore = massimo(voti);
    return migliore > 0 ? [{ nome, migliore }] : [];
  });
  return punteggi
    .sort((x, y) => y.migliore - x.migliore)
    .slice(0, quanti)
    .map((s) => s.nome);
}

/** How well a name answers: 0 where a word of the query begins none of its words. */
function voto(nome: readonly string[], cercate: readonly (readonly string[])[]): number {
  let somma = 0;
  for (const modi of cercate) {
    const parziali = modi.map((m, k) => {
      const posto = nome.findIndex(
        (p) => p.startsWith(m) || (m.length > 3 && radice(p) === radice(m)),
      );
      return posto < 0 ? 0 : (k === 0 ? 1 : 0.6) + (posto === 0 ? 0.5 : 0);
    });
    const meglio = massimo(parziali);
    if (meglio === 0) return 0;
    somma += meglio;
  }
  return somma / cercate.length + cercate.length / Math.max(nome.length, 1) / 2;
}
