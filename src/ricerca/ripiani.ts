import { paroleDi, rigaDi, type Nome } from './nomi.ts';
import { paroleIntere } from './piega.ts';
import { radice, vuote } from './radice.ts';
import { fileDelRipiano, inizi, type Ripiano } from './scaffale.ts';
import type { Regola } from './sinonimi.ts';
import { fileDelleParole, finaleDi, inizialeDi, lungaAbbastanza, type Parole } from './viciniA.ts';

/** A name at one of its beginnings, with what it is worth to whoever writes that. */
interface Posto {
  inizio: string;
  n: number;
  punti: number;
}

/** How many names a shelf holds before the longer beginnings get their own; and how many of them it then keeps. */
const capienza = 48;
const migliori = 24;
/** A beginning goes no further: names so alike stay together. */
const massimo = 60;

/** The files that the suggestions are read from, by name: shelves of names, and the words in them by how they begin and end. */
export function ripiani(
  nomi: readonly Nome[],
  regole: readonly Regola[],
): Map<string, Ripiano | Parole | string> {
  const file = new Map<string, Ripiano | Parole | string>();
  const diOgniGiorno = regole.flatMap(({ parola, equivale }) => {
    const [sua, altra] = paroleIntere(parola);
    const detta = paroleIntere(equivale).find((p) => !vuote.has(p));
    return sua === undefined || altra !== undefined || detta === undefined
      ? []
      : [{ inizio: radice(sua), detta, coppia: [parola, equivale] as [string, string] }];
  });
  const riempi = (chiave: string, posti: readonly Posto[]): void => {
    const quali = [...new Set(posti.toSorted((x, y) => y.punti - x.punti).map(({ n }) => n))];
    const troppi = chiave === '' || (quali.length > capienza && chiave.length < massimo);
    const lettere = chiave === '' ? 2 : chiave.length + 1;
    const avanti = troppi
      ? [...Map.groupBy(posti, ({ inizio }) => inizio.slice(0, lettere))]
          .filter(([oltre]) => oltre.length > chiave.length)
          .map(([, suoi]) => [comune(suoi), suoi] as const)
      : [];
    const tenuti = chiave === '' ? [] : quali.slice(0, troppi ? migliori : capienza);
    file.set(fileDelRipiano(chiave), {
      nomi: tenuti.sort((x, y) => x - y).map((n) => rigaDi(nomi[n]!)),
      parole: diOgniGiorno
        .filter(
          ({ inizio }) =>
            chiave !== '' && (inizio.startsWith(chiave) || chiave.startsWith(`${inizio} `)),
        )
        .map(({ coppia }) => coppia),
      oltre: avanti.map(([oltre]) => oltre),
    });
    for (const [oltre, suoi] of avanti) riempi(oltre, suoi);
  };
  riempi(
    '',
    nomi.flatMap((nome, n) => postiDi(nome, n, diOgniGiorno)),
  );
  for (const [nome, parole] of parolePerFile(nomi)) file.set(nome, parole);
  return file;
}

/** Where a name is looked for: at each word of what it is called, and at the everyday words that stand for one of them. */
function postiDi(
  nome: Nome,
  n: number,
  diOgniGiorno: readonly { inizio: string; detta: string }[],
): Posto[] {
  const chiamate = paroleDi(nome);
  const tutte = [...new Set(chiamate.flat())];
  const radici = new Set(tutte.map(radice));
  return [
    ...chiamate.flatMap((sue, i) =>
      inizi(sue).map((inizio, k) => ({
        inizio,
        n,
        punti: ((k === 0 ? 1.5 : 1) + 0.5 / sue.length) * (i === 0 ? 1 : 0.9),
      })),
    ),
    ...diOgniGiorno
      .filter(({ detta }) => radici.has(radice(detta)) || tutte.some((p) => p.startsWith(detta)))
      .map(({ inizio }) => ({ inizio, n, punti: 0.6 })),
  ];
}

/** The longest beginning that all of these share. */
function comune(posti: readonly Posto[]): string {
  const [primo = ''] = posti.map(({ inizio }) => inizio);
  let fine = Math.min(primo.length, massimo);
  for (const { inizio } of posti) while (!inizio.startsWith(primo.slice(0, fine))) fine--;
  return primo.slice(0, fine);
}

/** Every word of the names that is no number, by its first two letters and by its last two: a slip of one letter leaves one of the two as it is. */
function parolePerFile(nomi: readonly Nome[]): Map<string, Parole | string> {
  const tutte = [...new Set(nomi.flatMap((nome) => paroleDi(nome).flat()))]
    .filter((p) => !/^\d+$/.test(p))
    .sort();
  const lunghe = tutte.filter(lungaAbbastanza);
  const perInizio = Map.groupBy(lunghe, inizialeDi);
  const perFine = Map.groupBy(lunghe, finaleDi);
  return new Map<string, Parole | string>([
    [
      fileDelleParole,
      {
        brevi: tutte.filter((p) => !lungaAbbastanza(p)).join(' '),
        capi: [...perInizio.keys(), ...perFine.keys()].join(' '),
      },
    ],
    ...[...perInizio, ...perFine].map(([capo, sue]) => [`parole${capo}`, sue.join(' ')] as const),
  ]);
}
