import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Prosa, Testi } from './voce.ts';

/** The words of content/ for the index: fields of the head, and the text without components and links; none where a kit has none. */
export function leggiProsa(cartella: string): Testi {
  if (!existsSync(cartella)) return new Map();
  return new Map(
    readdirSync(cartella, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile() && f.name.endsWith('.mdx'))
      .map((f) => join(f.parentPath, f.name))
      .sort()
      .map((file) => [
        relative(cartella, file).split(sep).join('/').slice(0, -'.mdx'.length),
        prosa(readFileSync(file, 'utf8')),
      ]),
  );
}

const prosa = (mdx: string): Prosa => {
  const { dati, corpo } = testata(mdx);
  return { dati, testo: piano(corpo) };
};

/** A text of content/ in its two parts: the fields of its head (words, or lists of words) and what follows. */
export function testata(mdx: string): { dati: Prosa['dati']; corpo: string } {
  const [, testa = '', corpo = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const dati: Record<string, string | string[]> = {};
  let elenco: string[] | undefined;
  for (const riga of testa.split('\n')) {
    const [, voce] = /^\s+- (.*)$/.exec(riga) ?? [];
    const [, chiave = '', valore = ''] = /^(\w+):\s*(.*)$/.exec(riga) ?? [];
    if (voce !== undefined) elenco?.push(senzaVirgolette(voce));
    else if (chiave !== '' && valore === '') dati[chiave] = elenco = [];
    else if (chiave !== '') dati[chiave] = senzaVirgolette(valore);
  }
  return { dati, corpo };
}

const senzaVirgolette = (testo: string): string => testo.trim().replace(/^(["'])(.*)\1$/, '$2');

const piano = (testo: string): string =>
  testo
    .replace(/^import .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[#*_`>{}|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
