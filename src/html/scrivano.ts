import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Vuoto } from '../views/rotte/cornice.ts';
import { riempi } from './cornice.ts';
import { guardaroba } from './vesti.ts';

/** Pages to be written below a site: each fills the frame, or without one stands there already, as the build left it. */
export interface Lotto {
  cornice?: string;
  pagine: readonly { file: string; pieno?: Record<Vuoto, string> }[];
}

/** A site that is being written: where it stands, and the folder that it is served from, without a final slash. */
export interface Sede {
  dist: string;
  base: string;
}

/** How many pages are handed over together: to cross over to another thread costs as much as some of them. */
const inUnLotto = 64;

/** A list in parts of as many. */
export function* inLotti<T>(cose: readonly T[]): Generator<T[]> {
  for (let i = 0; i < cose.length; i += inUnLotto) yield cose.slice(i, i + inUnLotto);
}

const guardarobe = new Map<string, (html: string) => string>();

/** Dresses and writes pages; the whole work of a thread. */
export default function scrivi({ dist, base, cornice = '', pagine }: Sede & Lotto): void {
  const foglio = (via: string): string => readFileSync(join(dist, via.slice(base.length)), 'utf8');
  const vesti = guardarobe.get(dist) ?? guardaroba(foglio);
  guardarobe.set(dist, vesti);
  const piena = riempi(cornice);
  for (const { file, pieno } of pagine) {
    const dove = join(dist, file);
    if (pieno) mkdirSync(dirname(dove), { recursive: true });
    writeFileSync(dove, vesti(pieno ? piena(pieno) : readFileSync(dove, 'utf8')));
  }
}
