import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { testata } from '../ricerca/prosa.ts';
import { radice } from '../../scripts/percorsi.ts';

/** An MDX file of content/: its front matter, its body, and its words without the figures that components print. */
export interface Testo {
  file: string;
  testa: Record<string, string>;
  corpo: string;
  prosa: string;
}

/** Every MDX file of content/. */
export function testi(): Testo[] {
  const cartella = join(radice, 'content');
  return readdirSync(cartella, { recursive: true })
    .map((file) => String(file).split(sep).join('/'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const { dati, corpo } = testata(readFileSync(join(cartella, file), 'utf8'));
      const righe = Object.entries(dati).map(([chiave, voce]) => [chiave, [voce].flat().join(' ')]);
      return {
        file,
        corpo,
        testa: Object.fromEntries(righe) as Record<string, string>,
        prosa: corpo.replace(/<[A-Z][^>]*\/>|`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']'),
      };
    });
}
