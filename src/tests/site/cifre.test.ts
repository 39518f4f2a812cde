import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { estranei } from './ricostruzione/detto.ts';
import { esatto, uguali } from './ricostruzione/esatti.ts';
import { cella, cifre, dist, tabella, type Riga } from './ricostruzione/file.ts';
import { leggiPagina } from './ricostruzione/pagina.ts';
import { rifatta } from './ricostruzione/regole.ts';
import { piano, scritture } from './ricostruzione/scritture.ts';
import { esiti, esitoDi, loDice, statiDetti, target } from './ricostruzione/stati.ts';

/**
 * Whatever the pages say in numbers is made again from the files of /dati/, by code that knows nothing of the code that wrote pages and
 * files: what is not in the files, or is there otherwise, is found here.
 */
const pagine = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    via: `/${file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`,
    ...leggiPagina(readFileSync(join(dist, file), 'utf8')),
  }));

/** A figure by its id: a row of the files. */
const cifra = (id: string): Riga | undefined => cifre.get(id);
const giaScritte = new Map<string, string[]>();
const forme = (id: string): string[] => {
  const r = cifra(id);
  const sue = giaScritte.get(id) ?? (r ? scritture(r) : []);
  giaScritte.set(id, sue);
  return sue;
};

test('every computed figure is what its rule makes of its addends', () => {
  const calcolate = tabella('calcolate.csv');
  expect(calcolate.length).toBeGreaterThan(0);
  for (const r of calcolate) {
    const x = rifatta(cella(r, 'regola'), cella(r, 'addendi'));
    expect(x && uguali(x, esatto(cella(r, 'valore_numero'))), cella(r, 'id')).toBe(true);
  }
});

test('every figure that a page marks is in the files, and is written as they say', () => {
  expect(pagine.length).toBeGreaterThan(0);
  // In easy words a share is so many of a hundred: its number without the sign, or about which whole one.
  const scritte = (via: string, id: string): string[] =>
    via.includes('/facile/')
      ? forme(id).flatMap((f) => {
          const senza = f.replace(/\s?%$/, '');
          return [senza, `circa ${Math.round(Number(senza.replace(',', '.')))}`];
        })
      : forme(id);
  for (const { via, segnate } of pagine)
    for (const { id, testo } of segnate)
      expect(scritte(via, id), `${via} ${id}`).toContain(piano(testo));
});

test('every printed figure of the files stands on some page', () => {
  const mostrate = new Set(pagine.flatMap((p) => p.segnate.map(({ id }) => id)));
  const stampate = tabella('cifre.csv').map((r) => cella(r, 'id'));
  expect(stampate.filter((id) => !mostrate.has(id))).toEqual([]);
});

/** Amounts and percentages as people write them. */
const importo =
  /(?:€\s?)?[\d.,]*\d\s?(?:€|%|mld|mln|mila\b|milion[ei]|miliard[oi])(?: (?:€|di euro|euro))?/gi;
const importi = (testi: readonly string[]): Set<string> =>
  new Set(testi.flatMap((testo) => piano(testo).match(importo) ?? []));

const discendenti = new Map<string, string[]>();
for (const r of cifre.values())
  for (const id of cella(r, 'addendi').split(' '))
    discendenti.set(id, [...(discendenti.get(id) ?? []), cella(r, 'id')]);

test('a drawing writes only the amounts of its own table, and what is computed from them', () => {
  for (const { via, disegni } of pagine)
    for (const { id, figure, testi } of disegni) {
      const lecite = importi(
        figure.flatMap((f) => [f, ...(discendenti.get(f) ?? [])]).flatMap(forme),
      );
      expect(
        [...importi(testi)].filter((t) => !lecite.has(t)),
        `${via}#${id}`,
      ).toEqual([]);
    }
});

test('a choice of a sum says the sum that it stands for', () => {
  for (const { via, scelte } of pagine)
    for (const { valore, testo } of scelte) {
      const [, numero = '', milioni] = /(\d[\d.]*)( milion[ei])?/.exec(piano(testo)) ?? [];
      const detto = Number(numero.replaceAll('.', '')) * (milioni ? 1e6 : 1);
      expect(detto, `${via}: ${testo}`).toBe(Number(valore));
    }
});

test('every other number of a text, a title or a description is given by the files', () => {
  const visti = new Map<string, string>();
  for (const { via, sciolto, attributi } of pagine)
    for (const testo of [...sciolto, ...attributi]) visti.set(testo, via);
  const fuori = [...visti].flatMap(([testo, via]) =>
    estranei(testo).map((n) => `${via} ${n}: ${piano(testo).slice(0, 160)}`),
  );
  expect(fuori).toEqual([]);
});

test('how a target stands is what its value, its number and its year make of it', () => {
  for (const r of target) {
    const rifatto = esitoDi(r);
    if (rifatto !== undefined) expect(cella(r, 'esito'), cella(r, 'target_id')).toBe(rifatto);
  }
});

test('a row that tells how a target stands tells what the files do', () => {
  const perTarget = new Map(target.map((r) => [cella(r, 'target_id'), r]));
  let quante = 0;
  for (const { via, righe } of pagine)
    for (const { figure, celle } of righe) {
      const sue = figure.map((id) => perTarget.get(id)).filter((r) => r !== undefined);
      const detto = celle
        .map(piano)
        .flatMap((c) => esiti.find((e) => c === e || c.startsWith(`${e} `)) ?? [])[0];
      const [r] = sue;
      if (!r || sue.length > 1 || detto === undefined) continue;
      quante++;
      expect(detto, `${via} ${cella(r, 'target_id')}`).toBe(cella(r, 'esito'));
    }
  expect(quante > 0).toBe(target.length > 0);
});

test('how far an initiative is said to be is said by a document of that date', () => {
  for (const { via, righe } of pagine)
    for (const { porta, celle } of righe) {
      const pagine = porta.filter((h) => /^\/[^/]+\/iniziative\/[^/]+\/$/.test(h));
      const detto = statiDetti(piano(celle.join(' | ')));
      if (!detto || new Set(pagine).size !== 1) continue;
      for (const stato of detto.stati)
        expect(loDice(pagine[0] ?? '', stato, detto.quando), `${via} ${pagine[0]} ${stato}`).toBe(
          true,
        );
    }
});
