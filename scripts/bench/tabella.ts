import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem, version } from 'node:os';
import { join } from 'node:path';
import { massimo } from '../../src/model/aritmetica.ts';
import type { Confronto } from './dati.ts';
import type { Costo } from './misura.ts';
import { tettoKB, type Pesante } from './pesi.ts';
import type { Riga } from './sintetico.ts';
import type { Tasto } from './tasti.ts';
import type { Vista } from './vista.ts';

/** Where, with what and when these numbers were measured, a line a thing of Markdown. */
export function misuratoCon(kit: string, comando: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const gib = (totalmem() / 2 ** 30).toFixed(0);
  const detti = [
    `Macchina: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${gib} GB, ${version()}`,
    `Versioni: Node ${process.version}, Astro ${dependencies['astro']}, Pagefind ${dependencies['pagefind']}; kit ${commit(kit)}`,
    `Giorno: ${new Date().toISOString().slice(0, 10)}`,
    `Si ripete con: \`${comando}\``,
  ];
  return detti.map((riga) => `- ${riga}\n`).join('');
}

function commit(kit: string): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: kit,
      encoding: 'utf8',
    }).trim();
  } catch {
    return 'senza storia';
  }
}

/** The head of the table of builds. */
export const testa = testaDi(
  'iniziative|passo|secondi|× scrittore|CPU s|× scrittore|memoria MB|pagine|file|MB|ms a pagina',
);

/** The head of the table of readings. */
export const testaDati = testaDi('passo|secondi|× base|CPU s|× base|memoria MB|× base');

/** The head of the table of first views. */
export const testaViste = testaDi('pagina|FCP ms|× base|LCP ms|× base|TBT ms|CLS');

/** The head of the table of keys. */
export const testaTasti = testaDi('si scrive|ms a tasto|× base');

/** The head of a table: words stand at the left, numbers at the right. */
export function testaDi(nomi: string): string {
  const colonne = nomi.split('|');
  const parole = ['passo', 'pagina', 'genere', 'raggiunto', 'si scrive', 'traguardo'];
  return riga(colonne) + riga(colonne.map((c) => (parole.includes(c) ? '---' : '---:')));
}

/** How many kinds of page are told. */
const quantiGeneri = 12;

/** The table of the heaviest pages of a site of so many initiatives, each against what it may weigh. */
export function righeDiPesi(iniziative: number, pesanti: readonly Pesante[]): string {
  const testa = testaDi(`iniziative|genere|pagina|KB gzip, al più ${tettoKB}|raggiunto`);
  const righe = pesanti
    .slice(0, quantiGeneri)
    .map(({ tipo, via, kB }) =>
      riga([
        String(iniziative),
        tipo,
        via,
        kB.toFixed(1).replace('.', ','),
        kB <= tettoKB ? 'sì' : 'no',
      ]),
    );
  return testa + righe.join('');
}

/** A step as a row of the table: medians, and between which rounds where there are more than one. */
export function rigaDi({
  iniziative,
  passo,
  costi,
  scrittore,
  pagine,
  file,
  scritti,
}: Riga): string {
  const volte = (campo: keyof Costo): string => quante(costi, scrittore, campo);
  return riga([
    String(iniziative),
    passo,
    fra(costi, 'secondi', 1),
    volte('secondi'),
    fra(costi, 'cpu', 1),
    volte('cpu'),
    fra(costi, 'memoria', 0),
    String(pagine),
    String(file),
    scritti.toFixed(0),
    ((mediana(costi, 'secondi') * 1000) / pagine).toFixed(2).replace('.', ','),
  ]);
}

/** A reading as two rows of the table: ours, and the least that it is measured by. */
export function righeDi({ passo, nostro, base }: Confronto): string {
  const una = (nome: string, costi: readonly Costo[]): string =>
    riga([
      nome,
      fra(costi, 'secondi', 2),
      quante(costi, base, 'secondi'),
      fra(costi, 'cpu', 2),
      quante(costi, base, 'cpu'),
      fra(costi, 'memoria', 0),
      quante(costi, base, 'memoria'),
    ]);
  return una(passo, nostro) + una(`${passo}: la base`, base);
}

/** The views of a page as a row of the table, beside those of a bare one. */
export function rigaDiViste(
  pagina: string,
  viste: readonly Vista[],
  base: readonly Vista[],
): string {
  return riga([
    pagina,
    fra(viste, 'fcp', 0),
    quante(viste, base, 'fcp'),
    fra(viste, 'lcp', 0),
    quante(viste, base, 'lcp'),
    fra(viste, 'tbt', 0),
    fra(viste, 'cls', 3),
  ]);
}

/** The keys of a text as a row of the table, beside those of a bare field. */
export function rigaDiTasti(
  scritto: string,
  tasti: readonly Tasto[],
  base: readonly Tasto[],
): string {
  return riga([scritto, fra(tasti, 'lavoro', 1), quante(tasti, base, 'lavoro')]);
}

/** Some measures of one thing, by name. */
export type Misure<K extends string> = readonly Readonly<Record<K, number>>[];

/** How many times as much as others some costs are. */
function quante<K extends string>(costi: Misure<K>, base: Misure<K>, campo: K): string {
  return (mediana(costi, campo) / mediana(base, campo)).toFixed(2).replace('.', ',');
}

/** A row of a table. */
export function riga(celle: readonly string[]): string {
  return `| ${celle.join(' | ')} |\n`;
}

/** The middle one of some costs; of an even count, the lower of the two. */
export function mediana<K extends string>(costi: Misure<K>, campo: K): number {
  const valori = costi.map((c) => c[campo]).toSorted((a, b) => a - b);
  return valori[Math.floor((valori.length - 1) / 2)] ?? NaN;
}

/** The median, and the least and the most where there are more than one. */
function fra<K extends string>(costi: Misure<K>, campo: K, decimali: number): string {
  const valori = costi.map((c) => c[campo]);
  const scritto = (n: number): string => n.toFixed(decimali).replace('.', ',');
  const meta = scritto(mediana(costi, campo));
  if (valori.length === 1) return meta;
  return `${meta} (${scritto(-massimo(valori.map((n) => -n)))}–${scritto(massimo(valori))})`;
}
