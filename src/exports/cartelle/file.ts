import { strToU8 } from 'fflate';
import type { Archivio } from '../../model/index.ts';
import type { Colonna } from '../colonna.ts';
import { colonne } from '../colonne.ts';
import { csv } from '../csv.ts';
import { conZlib, unoAllaVolta } from '../conZlib.ts';
import { fileAperti } from '../file.ts';
import { nomeDi } from '../giaFatti.ts';
import { ovunque } from '../imballa.ts';
import type { Bytes } from '../inByte.ts';
import { fatto, type Fatto } from '../magazzino.ts';
import { metadati } from '../metadati.ts';
import { righeDi } from '../osservazioni.ts';
import { parquet } from '../parquet.ts';
import { unaVolta } from '../unaVolta.ts';
import { xlsx } from '../xlsx.ts';
import {
  contenuti,
  inZip,
  leggimi,
  nomiDeiContenuti,
  type Cartella,
  type Contenuti,
  type DaFare,
} from './cartella.ts';
import { cartellePubblicate } from './pubblicate.ts';
import { cartelleUltime, type Ultima } from './ultime.ts';
import { zipDi } from './zipDi.ts';

/** A file below /dati/ that is written beside the pages. */
export interface FileDaScaricare extends Fatto {
  /** From /dati/, without a slash before it. */
  via: string;
  /** Of a table: its columns. */
  colonne?: readonly Colonna[];
  /** Of a download that a page names: what it is, how many figures it holds, the day of its data. */
  detto?: {
    programma: string;
    genere: DaFare['genere'];
    titolo: string;
    righe: number;
    al: string;
  };
}

/**
 * Every file to download beside those of the catalogue: the whole as a workbook, as Parquet and as one zip; of each programme the folder
 * `ultimi/`, which follows today's data, and one a publication, which never changes; of each date, Asse and initiative one zip. Unpacked
 * files stand once for the whole and once for its programme: what is narrower is pressed, so that a thousand initiatives do not
 * multiply the bytes of the figures.
 */
export const fileDaScaricare = unaVolta('cartelle', (a: Archivio): FileDaScaricare[] => {
  const file = [
    ...insieme(a),
    ...cartelleUltime(a).flatMap((u) =>
      u.posto === '' ? intera(a, viaDi(u), u) : [zip(a, viaDi(u), u, () => zipDi(u.fa()))],
    ),
    ...cartellePubblicate(a).flatMap((c) => intera(a, `${c.programma}/${c.giorno}`, c)),
  ];
  return [...file, elenco(a, file)];
});

/** Where a folder of today's data stands: the whole of a programme unpacked, what is narrower as a zip. */
const viaDi = ({ programma, posto }: Ultima): string =>
  posto === '' ? `${programma}/ultimi` : `${programma}/ultimi/${posto}.zip`;

/** The folders that stand as a zip alone, of which there are as many as initiatives: each told as JSON, and where its zip stands. */
export function* soloInZip(a: Archivio): Generator<{ via: string; cartella: string }> {
  for (const u of cartelleUltime(a))
    if (u.posto !== '') yield { via: viaDi(u), cartella: JSON.stringify(u.fa()) };
}

/** What stands in /dati/ itself: the whole, in the forms that the catalogue does not have. */
function insieme(a: Archivio): FileDaScaricare[] {
  const [testa = [], ...righe] = righeDi([...a.osservazioni, ...a.derivate], a);
  const { titolo, modificato } = metadati(a);
  const cartella = { nome: 'fondi', titolo, al: modificato, colonne, righe };
  const detto = {
    programma: '',
    genere: 'insieme' as const,
    titolo,
    righe: righe.length,
    al: modificato,
  };
  const soli = contenuti({ ...cartella, righe: [] });
  const uno = (via: string, fa: () => Bytes): FileDaScaricare => ({ via, ...fatto(a, via, fa) });
  const parole = [
    uno('LEGGIMI.txt', () => strToU8(leggimi(cartella))),
    uno('LICENZA.txt', () => soli['LICENZA.txt']),
  ];
  const foglio = uno('osservazioni.xlsx', () => xlsx('Cifre', [testa, ...righe], titolo, conZlib));
  const dentro = [
    ...fileAperti(a).map((f) => ({ via: f.nome, contenuto: () => f.contenuto(a) })),
    ...[foglio, ...parole],
  ];
  const tutto = (): Bytes =>
    unoAllaVolta(dentro.values().map((f) => [`fondi-in-chiaro/${f.via}`, f.contenuto()] as const));
  return [
    { ...foglio, detto },
    { ...uno('osservazioni.parquet', () => parquet(colonne, righe)), detto },
    { ...uno('tutto.zip', tutto), detto },
    ...parole,
  ];
}

/** A folder unpacked, and beside its files the zip of them. */
function intera(a: Archivio, via: string, di: DaFare): FileDaScaricare[] {
  const c = di.fa();
  const pubblicata = di.genere === 'pubblicazione';
  const imballa = pubblicata ? ovunque : conZlib;
  const somma = chiaveDi(c);
  const chiave = (): string => somma;
  let fatti: Contenuti | undefined;
  const file = (): Contenuti =>
    (fatti ??= contenuti(c, pubblicata ? undefined : c.titolo, imballa));
  return [
    ...nomiDeiContenuti.map((nome) => ({
      via: `${via}/${nome}`,
      ...fatto(a, `${via}/${nome}`, () => file()[nome], chiave),
      ...(nome.endsWith('.csv') && { colonne: c.colonne }),
    })),
    zip(a, `${via}/${c.nome}.zip`, di, () => inZip(c.nome, file(), imballa), chiave),
  ];
}

function zip(
  a: Archivio,
  via: string,
  di: DaFare,
  fa: () => Bytes,
  chiave = (): string => chiaveDi(di.fa()),
): FileDaScaricare {
  const { programma, genere, titolo, quante: righe, al } = di;
  const detto = { programma, genere, titolo, righe, al };
  return { via, ...fatto(a, via, fa, chiave), detto };
}

/** What a folder is made of. */
const chiaveDi = (c: Cartella): string => nomeDi(JSON.stringify(c));

/** /dati/cartelle.csv: every download, with its rows, its bytes and the day of its data. */
function elenco(a: Archivio, file: readonly FileDaScaricare[]): FileDaScaricare {
  const righe = file.flatMap(({ via, bytes, detto }) =>
    detto ? [[via, detto.programma, detto.genere, detto.titolo, detto.righe, bytes, detto.al]] : [],
  );
  const testa = colonneElenco.map(({ nome }) => nome);
  return {
    via: 'cartelle.csv',
    ...fatto(a, 'cartelle.csv', () => strToU8(csv([testa, ...righe]))),
    colonne: colonneElenco,
  };
}

const colonneElenco: readonly Colonna[] = (
  [
    ['file', 'Dove sta, a partire da /dati/.'],
    ['programma', 'Identificativo del programma.', 'il file è di tutti i programmi'],
    [
      'genere',
      'Che cosa raccoglie: l’insieme, un programma, una data, un Asse, un’iniziativa, una pubblicazione.',
    ],
    ['titolo', 'Che cos’è, in parole.'],
    ['righe', 'Quante cifre ha.'],
    ['byte', 'Quanto pesa.'],
    ['dati_al', 'Il giorno dei suoi dati.'],
  ] as const
).map(([nome, descrizione, vuoto]) => ({
  nome,
  tipo: nome === 'righe' || nome === 'byte' ? 'number' : 'string',
  titolo: nome,
  descrizione,
  ...(vuoto && { vuoto }),
}));
