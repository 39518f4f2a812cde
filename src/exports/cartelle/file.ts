import { strToU8 } from 'fflate';
import type { Archivio } from '../../model/index.ts';
import type { Colonna } from '../colonna.ts';
import { colonne } from '../colonne.ts';
import { csv } from '../csv.ts';
import { fileAperti } from '../file.ts';
import { metadati } from '../metadati.ts';
import { righeDi } from '../osservazioni.ts';
import { parquet } from '../parquet.ts';
import { unaVolta } from '../unaVolta.ts';
import { xlsx } from '../xlsx.ts';
import { contenuti, inZip, leggimi, type Cartella } from './cartella.ts';
import { cartellePubblicate } from './pubblicate.ts';
import { cartelleUltime, type Ultima } from './ultime.ts';

/** A file below /dati/ that is written beside the pages. */
export interface FileDaScaricare {
  /** From /dati/, without a slash before it. */
  via: string;
  contenuto: Uint8Array<ArrayBuffer>;
  /** Of a table: its columns. */
  colonne?: readonly Colonna[];
  /** Of a download that a page names: what it is, how many figures it holds, the day of its data. */
  detto?: {
    programma: string;
    genere: Ultima['genere'] | 'insieme' | 'pubblicazione';
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
    ...cartelleUltime(a).flatMap((u) => {
      const { programma, genere, posto } = u;
      const cartella = u.fa();
      const radice = `${programma}/ultimi`;
      return posto === ''
        ? intera(radice, programma, genere, cartella)
        : [zip(`${radice}/${posto}.zip`, programma, genere, cartella)];
    }),
    ...cartellePubblicate(a).flatMap(({ programma, giorno, fa }) =>
      intera(`${programma}/${giorno}`, programma, 'pubblicazione', fa()),
    ),
  ];
  return [...file, elenco(file)];
});

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
  const foglio = xlsx('Cifre', [testa, ...righe]);
  const parole = {
    'LEGGIMI.txt': strToU8(leggimi(cartella)),
    'LICENZA.txt': soli['LICENZA.txt']!,
  };
  const tutto = inZip('fondi-in-chiaro', {
    ...Object.fromEntries(fileAperti(a).map((f) => [f.nome, strToU8(f.testo(a))])),
    'osservazioni.xlsx': foglio,
    ...parole,
  });
  return [
    { via: 'osservazioni.xlsx', contenuto: foglio, detto },
    { via: 'osservazioni.parquet', contenuto: parquet(colonne, righe), detto },
    { via: 'tutto.zip', contenuto: tutto, detto },
    ...Object.entries(parole).map(([via, contenuto]) => ({ via, contenuto })),
  ];
}

type Genere = NonNullable<FileDaScaricare['detto']>['genere'];

/** A folder unpacked, and beside its files the zip of them. */
function intera(via: string, programma: string, genere: Genere, c: Cartella): FileDaScaricare[] {
  const file = contenuti(c);
  return [
    ...Object.entries(file).map(([nome, contenuto]) => ({
      via: `${via}/${nome}`,
      contenuto,
      ...(nome.endsWith('.csv') && { colonne: c.colonne }),
    })),
    zip(`${via}/${c.nome}.zip`, programma, genere, c, file),
  ];
}

function zip(
  via: string,
  programma: string,
  genere: Genere,
  c: Cartella,
  file = contenuti(c),
): FileDaScaricare {
  const { titolo, al, righe } = c;
  const detto = { programma, genere, titolo, righe: righe.length, al };
  return { via, contenuto: inZip(c.nome, file), detto };
}

/** /dati/cartelle.csv: every download, with its rows, its bytes and the day of its data. */
function elenco(file: readonly FileDaScaricare[]): FileDaScaricare {
  const righe = file.flatMap(({ via, contenuto, detto }) =>
    detto
      ? [
          [
            via,
            detto.programma,
            detto.genere,
            detto.titolo,
            detto.righe,
            contenuto.length,
            detto.al,
          ],
        ]
      : [],
  );
  const testa = colonneElenco.map(({ nome }) => nome);
  return {
    via: 'cartelle.csv',
    contenuto: strToU8(csv([testa, ...righe])),
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
