import { massimo } from '../../src/model/aritmetica.ts';
import type { Confronto } from './dati.ts';
import type { Costo } from './misura.ts';
import { tettoKB, type Pesante } from './pesi.ts';
import type { Riga } from './sintetico.ts';
import { mediana, riga, testaDi, type Misure } from './tabella.ts';
import type { Tasto } from './tasti.ts';
import type { Vista } from './vista.ts';

/** What a measure is to be at most, and what it was. */
export interface Traguardo {
  nome: string;
  alPiu: number;
  misurato: number;
}

/**
 * A build is measured by a plain writer of the same files, its memory by bare Astro pages; each at the largest of these sizes, and the
 * time of a page by what it is at the size before.
 */
export function deiSiti(righe: readonly Riga[], pesanti: readonly Pesante[]): Traguardo[] {
  const grande = massimo(righe.map((r) => r.iniziative));
  const altre = righe.map((r) => r.iniziative).filter((quante) => quante < grande);
  const di = (passo: Riga['passo'], quante = grande): Riga | undefined =>
    righe.find((r) => r.passo === passo && r.iniziative === quante);
  const volte = (passo: Riga['passo'], alPiu: number): Traguardo => {
    const sua = di(passo);
    return {
      nome: `${passo}, × scrittore (${grande} iniziative)`,
      alPiu,
      misurato: rapporto(sua?.costi ?? [], sua?.scrittore ?? [], 'secondi'),
    };
  };
  const msAPagina = (quante: number): number => {
    const sua = di('build', quante);
    return sua ? mediana(sua.costi, 'secondi') / sua.pagine : NaN;
  };
  const unaPagina = (prima: number): Traguardo => ({
    nome: `tempo di una pagina, × quello a ${prima} iniziative`,
    alPiu: 1.1,
    misurato: msAPagina(grande) / msAPagina(prima),
  });
  return [
    volte('build', 4.5),
    volte('senza cambi', 1.5),
    volte('una cella', 2),
    {
      nome: `memoria, × Astro nudo (${grande} iniziative)`,
      alPiu: 2,
      misurato: rapporto(di('build')?.costi ?? [], di('astro')?.costi ?? [], 'memoria'),
    },
    ...(altre.length > 0 ? [unaPagina(massimo(altre))] : []),
    {
      nome: `KB della pagina più pesante (${grande} iniziative)`,
      alPiu: tettoKB,
      misurato: massimo(pesanti.map((p) => p.kB)),
    },
  ];
}

/** Reading is measured by the least that the same bytes cost. */
export function diLettura(confronti: readonly Confronto[]): Traguardo[] {
  return confronti.map(({ passo, nostro, base }) => ({
    nome: `${passo}, × base (CPU)`,
    alPiu: 2,
    misurato: rapporto(nostro, base, 'cpu'),
  }));
}

/** Seeing a page is measured by one that is a heading and nothing more; of all pages the slowest counts. */
export function diVista(viste: ReadonlyMap<string, readonly Vista[]>): Traguardo[] {
  const [nuda = [], ...pagine] = viste.values();
  const peggio = (che: keyof Vista): number => massimo(pagine.map((p) => mediana(p, che)));
  return [
    { nome: 'FCP, × un titolo', alPiu: 1.15, misurato: peggio('fcp') / mediana(nuda, 'fcp') },
    { nome: 'LCP, × un titolo', alPiu: 1.15, misurato: peggio('lcp') / mediana(nuda, 'lcp') },
    { nome: 'TBT, ms', alPiu: 0, misurato: peggio('tbt') },
    { nome: 'CLS', alPiu: 0, misurato: peggio('cls') },
  ];
}

/** A key is to take less than a frame of a screen. */
export function diTasti(tasti: ReadonlyMap<string, readonly Tasto[]>): Traguardo[] {
  const scritti = [...tasti.values()].slice(1);
  return [
    {
      nome: 'ms di lavoro a ogni tasto della ricerca',
      alPiu: 16.7,
      misurato: massimo(scritti.map((t) => mediana(t, 'lavoro'))),
    },
  ];
}

/** The table of what was aimed at; a measure that was not taken is not reached. */
export function tabellaDei(traguardi: readonly Traguardo[]): string {
  const scritto = (n: number): string =>
    Number.isFinite(n) ? String(Number(n.toFixed(2))).replace('.', ',') : 'non misurato';
  const righe = traguardi.map(({ nome, alPiu, misurato }) =>
    riga([nome, scritto(alPiu), scritto(misurato), misurato <= alPiu ? 'sì' : 'no']),
  );
  return testaDi('traguardo|al più|misurato|raggiunto') + righe.join('');
}

function rapporto<K extends keyof Costo>(costi: Misure<K>, base: Misure<K>, campo: K): number {
  return mediana(costi, campo) / mediana(base, campo);
}
