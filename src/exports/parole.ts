import { strToU8 } from 'fflate';
import type { Archivio } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import type { Colonna } from './colonna.ts';
import { csv } from './csv.ts';
import { unaVolta } from './unaVolta.ts';

/** A text of content/: the fields of its head, and its words as its page shows them. */
interface Parole {
  dati: Readonly<Record<string, string | string[]>>;
  testo: string;
}

/** A file of words, as it is described. */
export interface FileDelleParole {
  via: string;
  contenuto: Uint8Array<ArrayBuffer>;
  titolo: string;
  uso: string;
  colonne?: readonly Colonna[];
}

const glossario = 'glossario/';

const colonna = (nome: string, titolo: string, vuoto?: string): Colonna => ({
  nome,
  tipo: 'string',
  titolo,
  descrizione: `${titolo}.`,
  ...(vuoto !== undefined && { vuoto }),
});

const colonne: readonly Colonna[] = [
  colonna('id', 'Identificativo della voce'),
  colonna('termine', 'Il termine'),
  colonna('sigla', 'La sua sigla', 'non ne ha'),
  colonna('altri', 'Gli altri nomi, separati da una barra', 'non ne ha'),
  colonna('testo', 'Che cosa vuol dire'),
];

/**
 * The words of the pages as files of /dati/: `parole.json` holds every text of content/ by its path and every fixed word of the
 * interface by its place, `glossario.csv` the glossary.
 */
export function fileDelleParole(contenuti: ReadonlyMap<string, Parole>): FileDelleParole[] {
  const voci = [...contenuti].filter(([via]) => via.startsWith(glossario));
  const cella = (voce: string | string[] | undefined): string =>
    Array.isArray(voce) ? voce.join('|') : (voce ?? '');
  const righe = voci.map(([via, { dati, testo }]) => [
    via.slice(glossario.length),
    ...[dati['termine'], dati['sigla'], dati['altri']].map(cella),
    testo,
  ]);
  const parole = {
    testi: [...contenuti].map(([percorso, { dati, testo }]) => ({ percorso, ...dati, testo })),
    interfaccia: Object.fromEntries(fisse(testi, [])),
  };
  return [
    {
      via: 'parole.json',
      contenuto: strToU8(`${JSON.stringify(parole, null, 1)}\n`),
      titolo: 'Le parole, JSON',
      uso: 'i testi delle pagine e le parole fisse dell’interfaccia',
    },
    {
      via: 'glossario.csv',
      contenuto: strToU8(csv([colonne.map(({ nome }) => nome), ...righe])),
      titolo: 'Il glossario, CSV',
      uso: 'i termini del regolamento e che cosa vogliono dire',
      colonne,
    },
  ];
}

const dette = unaVolta('parole', (): { file: readonly FileDelleParole[] } => ({ file: [] }));

/** Tells the words of a site to what describes its files, before any of it is asked for: an archive alone knows no words. */
export function diciParole(a: Archivio, contenuti: ReadonlyMap<string, Parole>): void {
  dette(a).file = fileDelleParole(contenuti);
}

/** The files of the words that were told of an archive. */
export const paroleDi = (a: Archivio): readonly FileDelleParole[] => dette(a).file;

/** The words that do not depend on what they are said of, by their place. */
function fisse(voce: unknown, posto: readonly string[]): [string, string][] {
  if (typeof voce === 'string') return [[posto.join('.'), voce]];
  if (typeof voce !== 'object' || voce === null) return [];
  return Object.entries(voce).flatMap(([nome, dentro]) => fisse(dentro, [...posto, nome]));
}
