import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { misuraDati } from './bench/dati.ts';
import { misuraItalia } from './bench/italia.ts';
import { costoDetto, esegui } from './bench/misura.ts';
import type { Pesante } from './bench/pesi.ts';
import { misuraSintetico, type Riga } from './bench/sintetico.ts';
import {
  misuratoCon,
  rigaDi,
  rigaDiTasti,
  rigaDiViste,
  righeDi,
  righeDiPesi,
  testa,
  testaDati,
  testaTasti,
  testaViste,
} from './bench/tabella.ts';
import { misuraTasti } from './bench/tasti.ts';
import {
  deiSiti,
  diLettura,
  diTasti,
  diVista,
  tabellaDei,
  type Traguardo,
} from './bench/traguardi.ts';
import { misuraVista } from './bench/vista.ts';
import { percorsi, radice } from './percorsi.ts';

const uso =
  'Si usa così: npm run bench (la ricerca sulle domande di prova), oppure npm run bench -- --sintetico 100,1000 (quanto costa il sito di un programma inventato con tante iniziative; con --giri 5 la mediana di cinque volte, con --kit <cartella> un’altra copia del kit), oppure npm run bench -- --dati (quanto costa leggerli), oppure npm run bench -- --vista (in quanto si vedono le pagine costruite, accanto a una che ha solo un titolo), oppure npm run bench -- --tutto (tutto ciò che si misura, e in fondo i traguardi, con quali sono raggiunti; con --sintetico 100,1000,10000 le misure che vuoi), oppure npm run bench -- --italia CARTELLA (un sito di tutti i programmi dei dati della Commissione che stanno nella cartella).';

const opzioni = {
  /** The search questions: what is measured unless told otherwise. */
  ricerca: { type: 'boolean' },
  /** Numbers of initiatives, with commas between. */
  sintetico: { type: 'string' },
  /** What it costs to read data. */
  dati: { type: 'boolean' },
  /** How the built pages are first seen. */
  vista: { type: 'boolean' },
  /** All of these, and what was aimed at. */
  tutto: { type: 'boolean' },
  /** The folder of the Commission's datasets. */
  italia: { type: 'string' },
  /** How many times each step runs; the median is shown. */
  giri: { type: 'string', default: '3' },
  /** The kit that is measured, this one unless told. */
  kit: { type: 'string', default: radice },
} as const;

/** A whole number of at least 1. Throws with the usage. */
function intero(testo: string): number {
  if (!/^[1-9]\d*$/.test(testo)) throw new Error(`«${testo}» non è un numero intero. ${uso}`);
  return Number(testo);
}

/** Prints where it is measured, then the table, size by size as they end, then what the heaviest pages weigh. Returns its targets. */
async function sintetico(misure: number[], giri: number, kit: string): Promise<Traguardo[]> {
  const comando = `npm run bench -- --sintetico ${misure.join(',')} --giri ${giri}`;
  process.stdout.write(`${misuratoCon(kit, comando)}\n${testa}`);
  const pesi: string[] = [];
  const fatte: Riga[][] = [];
  let piuGrandi: Pesante[] = [];
  for (const quante of misure.toSorted((x, y) => x - y)) {
    const { righe, pesanti } = await misuraSintetico(kit, quante, giri);
    process.stdout.write(righe.map(rigaDi).join(''));
    pesi.push(righeDiPesi(quante, pesanti));
    fatte.push(righe);
    piuGrandi = pesanti;
  }
  process.stdout.write(`\n${pesi.join('\n')}\n`);
  return deiSiti(fatte.flat(), piuGrandi);
}

/** Prints where it is measured, and what reading costs. Returns its targets. */
async function dati(giri: number, kit: string): Promise<Traguardo[]> {
  const confronti = await misuraDati(kit, giri);
  process.stdout.write(
    `${misuratoCon(kit, `npm run bench -- --dati --giri ${giri}`)}\n${testaDati}${confronti.map(righeDi).join('')}\n`,
  );
  return diLettura(confronti);
}

/** Prints each step as it ends, with what it cost and what it found. */
async function italia(cartella: string, kit: string): Promise<void> {
  for await (const { passo, costo, detto } of misuraItalia(kit, cartella)) {
    const quanto = costo ? ` (${costoDetto(costo)})` : '';
    process.stdout.write(`${passo}${quanto}\n${detto.map((riga) => `  ${riga}\n`).join('')}`);
  }
}

/**
 * Prints where it is measured, what a reader waits for on a page of each kind, and what each key of a search costs. Returns its targets.
 */
async function vista(giri: number): Promise<Traguardo[]> {
  const viste = await misuraVista(giri);
  const [base = []] = viste.values();
  process.stdout.write(
    `${misuratoCon(radice, `npm run bench -- --vista --giri ${giri}`)}\n${testaViste}`,
  );
  for (const [pagina, sue] of viste) process.stdout.write(rigaDiViste(pagina, sue, base));
  const tasti = await misuraTasti();
  const [campo = []] = tasti.values();
  process.stdout.write(`\n${testaTasti}`);
  for (const [scritto, suoi] of tasti) process.stdout.write(rigaDiTasti(scritto, suoi, campo));
  process.stdout.write('\n');
  return [...diVista(viste), ...diTasti(tasti)];
}

/** Measures what is asked for and tells which targets are reached; of all of it a built site is seen, which is made where there is none. */
async function misura(
  chiesto: { tutto?: boolean; dati?: boolean; vista?: boolean; sintetico?: string },
  giri: number,
  kit: string,
): Promise<void> {
  const { tutto = false } = chiesto;
  const misure = (chiesto.sintetico ?? (tutto ? '100,1000' : '')).split(',').filter(Boolean);
  const traguardi: Traguardo[][] = [];
  if (misure.length > 0) traguardi.push(await sintetico(misure.map(intero), giri, kit));
  if (tutto || chiesto.dati) traguardi.push(await dati(giri, kit));
  if (tutto && !existsSync(join(percorsi.dist, 'index.html')))
    await esegui(['scripts/build.ts', '--anteprima'], radice);
  if (tutto || chiesto.vista) traguardi.push(await vista(giri));
  process.stdout.write(tabellaDei(traguardi.flat()));
}

try {
  const { values } = parseArgs({ options: opzioni });
  if (values.italia !== undefined) await italia(resolve(values.italia), resolve(values.kit));
  else if (values.tutto || values.dati || values.vista || values.sintetico !== undefined)
    await misura(values, intero(values.giri), resolve(values.kit));
  else await import('./bench/ricerca.ts');
} catch (guasto) {
  const detto = guasto instanceof Error ? guasto.message : String(guasto);
  const dOpzioni =
    guasto instanceof Error && 'code' in guasto && /PARSE_ARGS/.test(String(guasto.code));
  process.stderr.write(`${dOpzioni ? uso : detto}\n`);
  process.exitCode = 1;
}
