import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { stampato } from '../format.ts';
import type { Archivio } from '../model/index.ts';
import { proprio } from '../model/proprio.ts';
import { figuraCitata, vale, type Citazione } from '../views/nelleParole.ts';
import type { Prosa, Testi } from './voce.ts';

/**
 * The words of content/ for the index: fields of the head, and the text as its page shows it, figures as printed and links as words;
 * none where a kit has none.
 */
export function leggiProsa(cartella: string, a: Archivio): Testi {
  if (!existsSync(cartella)) return new Map();
  return new Map(
    readdirSync(cartella, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile() && f.name.endsWith('.mdx'))
      .map((f) => join(f.parentPath, f.name))
      .sort()
      .map((file) => [
        relative(cartella, file).split(sep).join('/').slice(0, -'.mdx'.length),
        prosa(readFileSync(file, 'utf8'), a),
      ]),
  );
}

const prosa = (mdx: string, a: Archivio): Prosa => {
  const { dati, corpo } = testata(mdx);
  return { dati, testo: piano(mostrato(corpo, a)) };
};

/** A text of content/ in its two parts: the fields of its head (words, or lists of words) and what follows. */
export function testata(mdx: string): { dati: Prosa['dati']; corpo: string } {
  const [, testa = '', corpo = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const dati = new Map<string, string | string[]>();
  let elenco: string[] | undefined;
  for (const riga of testa.split('\n')) {
    const [, voce] = /^\s+- (.*)$/.exec(riga) ?? [];
    const [, chiave = '', valore = ''] = /^(\w+):\s*(.*)$/.exec(riga) ?? [];
    if (voce !== undefined) elenco?.push(senzaVirgolette(voce));
    else if (chiave !== '' && valore === '') dati.set(chiave, (elenco = []));
    else if (chiave !== '') dati.set(chiave, senzaVirgolette(valore));
  }
  return { dati: Object.fromEntries(dati), corpo };
}

const senzaVirgolette = (testo: string): string => testo.trim().replace(/^(["'])(.*)\1$/, '$2');

/** The words that stand for components: a figure as printed, the name of the site, what holds with its settings. */
const mostrato = (testo: string, a: Archivio): string =>
  testo
    .replace(/<Se\s([^>]*)>([\s\S]*?)<\/Se>/g, (_, se: string, parole: string) =>
      vale(a, attributi(se)) ? parole : '',
    )
    .replace(/<NomeSito \/>/g, () => a.sito.nome)
    .replace(/<Impostazione di="(\w+)" \/>/g, (_, campo: string) => {
      const valore = proprio<unknown>({ ...a.sito }, campo);
      return typeof valore === 'string' ? valore : '';
    })
    .replace(/<Cifra\s([^>]*)\/>/g, (_, quale: string) => {
      const figura = figuraCitata(a, attributi<Citazione>(quale));
      return figura ? stampato(figura) : '';
    });

/** The attributes of a component, as its own type says them; its page checks them. */
const attributi = <T>(testo: string): T =>
  Object.fromEntries(
    [...testo.matchAll(/(\w+)="([^"]*)"/g)].map(([, nome, voce]) => [nome, voce]),
  ) as T;

const piano = (testo: string): string =>
  testo
    .replace(/^import .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[#*_`>{}|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
