import { readFileSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileSotto } from './fileSotto.ts';

/** What a page, or a file of a long list, may weigh at most as it travels. */
export const tettoKB = 60;

/** The heaviest of one kind. */
export interface Pesante {
  /** The kind of its route; `foglio` for the data of a long list. */
  tipo: string;
  /** From the root of the site. */
  via: string;
  /** As it travels, after gzip. */
  kB: number;
}

/** Of a kind the largest files are pressed, and not all: the heaviest is among them. */
const provate = 20;

/** The heaviest page of each kind of a built site, and the heaviest data of a long list, from the heaviest. */
export function piuPesanti(dist: string): Pesante[] {
  const file = fileSotto(dist)
    .filter((f) => f.endsWith('.html') || f.includes(`${sep}fogli${sep}`))
    .map((percorso) => ({ percorso, byte: statSync(percorso).size }));
  return [...Map.groupBy(file, ({ percorso }) => tipoDi(dist, percorso))]
    .map(([tipo, suoi]) => {
      const grandi = suoi.toSorted((x, y) => y.byte - x.byte).slice(0, provate);
      const [prima] = grandi
        .map(({ percorso }) => ({
          tipo,
          via: `/${relative(dist, percorso).split(sep).join('/')}`.replace(/index\.html$/, ''),
          kB: gzipSync(readFileSync(percorso), { level: 9 }).length / 1000,
        }))
        .toSorted((x, y) => y.kB - x.kB);
      return prima!;
    })
    .toSorted((x, y) => y.kB - x.kB);
}

/** The pages of figures are one kind by their folder: there are hundreds of thousands, and none is read for its name. */
function tipoDi(dist: string, percorso: string): string {
  if (percorso.endsWith('.json')) return 'foglio';
  if (relative(dist, percorso).startsWith(`cifre${sep}`)) return 'cifra';
  return /<body class="pagina-(\w+)/.exec(readFileSync(percorso, 'utf8'))?.[1] ?? 'altra';
}
