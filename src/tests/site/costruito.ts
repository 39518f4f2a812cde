import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { copiaDelKit } from '../kit.ts';

/** A site that a test has built for itself. */
export interface Costruito {
  kit: string;
  dist: string;
  /** What the build said. */
  detto: string;
  /** Every built file of text, by its address on the host. */
  letti: ReadonlyMap<string, string>;
  togli: () => void;
}

const testuali = new Set('.html .css .xml .json .jsonld .ttl .csv .txt .svg'.split(' '));

/** Builds a copy of the kit with an address, empty or whole, over its own data or those of a folder. Throws what a failed build said. */
export function costruisciCon(indirizzo: string, dati?: string): Costruito {
  const kit = copiaDelKit(mkdtempSync(join(tmpdir(), 'indirizzo-')));
  const dist = join(kit, 'dist');
  if (dati) {
    rmSync(join(kit, 'data'), { recursive: true });
    cpSync(dati, join(kit, 'data'), { recursive: true });
  }
  const impostazioni = join(kit, 'data', 'sito.csv');
  const senza = readFileSync(impostazioni, 'utf8').replace(/^indirizzo;.*$\n?/m, '');
  writeFileSync(impostazioni, `${senza.trimEnd()}\nindirizzo;${indirizzo}\n`);
  appendFileSync(join(kit, 'content', 'pagine', 'privacy.mdx'), '\n[Le cifre](/dati/#file)\n');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('scripts', 'build.ts'), '--anteprima'],
    {
      cwd: kit,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  const base = indirizzo === '' ? '' : new URL(indirizzo).pathname.replace(/\/$/, '');
  const letti = new Map<string, string>();
  for (const voce of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const via = join(voce.parentPath, voce.name).slice(dist.length).split(sep).join('/');
    if (voce.isFile() && testuali.has(extname(voce.name)))
      letti.set(`${base}${via}`, readFileSync(join(dist, via), 'utf8'));
  }
  return {
    kit,
    dist,
    detto: stdout,
    letti,
    togli: () => rmSync(kit, { recursive: true, force: true }),
  };
}
