import type { Menzione } from '../../model/index.ts';
import { archivio } from '../site/sito.ts';

const iniziative = archivio.iniziative;
const osservazioni = archivio.osservazioni;
const parole = (testo: string): string[] => testo.match(/\p{L}{5,}/gu) ?? [];
const nomi = iniziative
  .flatMap((i) => [i.nome, ...i.altriNomi])
  .join(' ')
  .toLowerCase();

const asseDi = (m: Menzione): string =>
  iniziative.find((i) => i.programma === m.programma && i.id === m.iniziativa)?.asse ?? '';

/** How often a word stands in the names of initiatives, alone or in a longer word. */
const volte = (parola: string): number => nomi.split(parola.toLowerCase()).length - 1;

/**
 * An initiative that a word of its own tells from the others, and its longest such word: what the tests of the search look for. Of
 * those of two words or more the shortest, as people write.
 */
export const cercata = iniziative
  .flatMap((i) => {
    const sue = parole(i.nome).filter((p) => volte(p) === 1);
    const [parola] = sue.sort((x, y) => y.length - x.length);
    return parola === undefined
      ? []
      : [
          {
            nome: i.nome,
            parola,
            due: i.nome.includes(' '),
            url: `/${i.programma}/iniziative/${i.id}/`,
            programma: i.programma,
          },
        ];
  })
  .sort((x, y) => Number(y.due) - Number(x.due) || x.nome.length - y.nome.length)[0]!;

/** A text with the last but one letter of its longest word left out. */
export function conRefuso(testo: string): string {
  const [lunga = ''] = parole(testo).sort((x, y) => y.length - x.length);
  return testo.replace(lunga, `${lunga.slice(0, -2)}${lunga.slice(-1)}`);
}

/** A programme, as it is called for short. */
export const programma = archivio.programmi.find((p) => p.id === cercata.programma)!;

/** An amount in euro as a document prints it. */
export const importo = osservazioni.find((o) => /^[\d.]+,\d\d €$/.test(o.testo))?.testo ?? '';

/** Number of an act of the Giunta that a document names, if any does. */
export const dgr = osservazioni
  .map((o) => /^DGR n\. (\d+)/.exec(o.testo)?.[1])
  .find((numero) => numero !== undefined);

/** A word of every day for which the names of initiatives have another, if sinonimi.csv tells of one. */
export const sinonimo = archivio.sinonimi.find(
  ({ parola, equivale }) =>
    !/[A-Z]{2}/.test(parola) &&
    volte(parola) === 0 &&
    equivale.some((e) => /^\p{L}{5,}( \p{L}+)*$/u.test(e) && volte(e) > 0),
);

/** An Asse and a state in which a document says that some initiatives are, the fewest, with their pages. */
export const perStato = [
  ...Map.groupBy(
    archivio.menzioni.filter((m) => m.stato !== ''),
    (m) => `${m.programma}/${asseDi(m).toLowerCase()} ${m.stato}`,
  ),
]
  .map(([chiave, menzioni]) => ({
    asse: chiave.slice(0, chiave.indexOf(' ')),
    stato: chiave.slice(chiave.indexOf(' ') + 1),
    iniziative: [...new Set(menzioni.map((m) => `/${m.programma}/iniziative/${m.iniziativa}/`))],
  }))
  .sort((x, y) => x.iniziative.length - y.iniziative.length)[0]!;

/** The largest amount in euro of an initiative, by its address, in cents. */
export function massimo(url: string): number {
  const [, programma = '', , id = ''] = url.split('/');
  return Math.max(
    -1,
    ...osservazioni
      .filter((o) => o.programma === programma && o.soggettoTipo === 'iniziativa')
      .filter((o) => o.soggetto === id && o.unita === 'EUR' && o.valore !== null)
      .map((o) => o.valore ?? -1),
  );
}
