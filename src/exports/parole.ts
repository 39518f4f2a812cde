import { strToU8 } from 'fflate';
import { testi } from '../testi/testi.ts';
import { csv } from './csv.ts';

/** A text of content/: the fields of its head, and its words as its page shows them. */
interface Parole {
  dati: Readonly<Record<string, string | string[]>>;
  testo: string;
}

const glossario = 'glossario/';

/**
 * The words of the pages as files of /dati/: `parole.json` holds every text of content/ by its path and every fixed word of the
 * interface by its place, `glossario.csv` the glossary.
 */
export function fileDelleParole(
  contenuti: ReadonlyMap<string, Parole>,
): { via: string; contenuto: Uint8Array<ArrayBuffer> }[] {
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
    { via: 'parole.json', contenuto: strToU8(`${JSON.stringify(parole, null, 1)}\n`) },
    {
      via: 'glossario.csv',
      contenuto: strToU8(csv([['id', 'termine', 'sigla', 'altri', 'testo'], ...righe])),
    },
  ];
}

/** The words that do not depend on what they are said of, by their place. */
function fisse(voce: unknown, posto: readonly string[]): [string, string][] {
  if (typeof voce === 'string') return [[posto.join('.'), voce]];
  if (typeof voce !== 'object' || voce === null) return [];
  return Object.entries(voce).flatMap(([nome, dentro]) => fisse(dentro, [...posto, nome]));
}
