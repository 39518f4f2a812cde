import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { chiedi } from './browser.ts';

/** A query with the pages that must be among its first three results; none for what must find nothing. */
export interface Prova {
  genere: string;
  domanda: string;
  pagine: string[];
}

/** The part of the site that a page belongs to: `por-fse-lombardia`, `glossario`. */
export const parteDi = (pagina: string): string => pagina.split('/')[1] ?? '';

/**
 * The queries that are about a built site: those whose pages belong to parts that it has, be the page itself there or not; those
 * that must find nothing, where it has all the parts that the set is about.
 */
export function prove(dist: string): Prova[] {
  const tutte = tutteLeProve();
  const assenti = new Set(
    tutte
      .flatMap((p) => p.pagine.map(parteDi))
      .filter((parte) => !existsSync(join(dist, parte, 'index.html'))),
  );
  return tutte.filter(({ pagine }) =>
    pagine.length === 0 ? assenti.size === 0 : !pagine.some((p) => assenti.has(parteDi(p))),
  );
}

/** The query set of the repository, which is about the data of today. */
export function tutteLeProve(): Prova[] {
  const testo = readFileSync(join(import.meta.dirname, 'domande.csv'), 'utf8');
  const { data } = Papa.parse<Record<'genere' | 'domanda' | 'pagine', string>>(testo.trim(), {
    header: true,
    delimiter: ';',
  });
  return data.map(({ genere, domanda, pagine }) => ({
    genere,
    domanda,
    pagine: pagine === '' ? [] : pagine.split(' | '),
  }));
}

/** How a query went: a query that finds nothing has gone well where nothing is right. */
export interface Esito extends Prova {
  bene: boolean;
  primi: string[];
}

/** Asks every query of the open page /cerca/. */
export async function misura(pagina: Page, tutte: readonly Prova[]): Promise<Esito[]> {
  const esiti: Esito[] = [];
  for (const prova of tutte) {
    const { esatti, approssimati, nessuno } = await chiedi(pagina, prova.domanda);
    const primi = [...esatti, ...approssimati].slice(0, 3);
    const bene =
      prova.pagine.length === 0
        ? esatti.length === 0 && nessuno
        : prova.pagine.every((p) => primi.includes(p));
    esiti.push({ ...prova, bene, primi });
  }
  return esiti;
}

/** The share of queries that went well, as a percentage. */
export function punteggio(esiti: readonly Esito[]): number {
  return (100 * esiti.filter((e) => e.bene).length) / esiti.length;
}
