import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { celle, cella, cifre, dist, testoDi } from './file.ts';
import { data, italiano, mesi, piano, scritture } from './scritture.ts';
import { esatto } from './esatti.ts';

/** Every CSV and JSON file of /dati/, what only repeats others (folders, Excel) left out. */
const nomi = readdirSync(join(dist, 'dati'), { recursive: true, encoding: 'utf8' })
  .map((nome) => nome.split(sep).join('/'))
  .filter((nome) => /^[^/]+\.(csv|json)$|^anagrafiche\//.test(nome) && /\.(csv|json)$/.test(nome))
  .filter((nome) => !/excel|^(cifre|calcolate)\.csv$|^osservazioni\.json$/.test(nome));

const tabelle = nomi
  .filter((nome) => nome.endsWith('.csv'))
  .map((nome) => {
    const [testa = '', ...altro] = testoDi(nome).split('\n');
    return celle([testa, ...altro].join('\n'), testa.includes(';') ? ';' : ',');
  });
const oggetti = nomi
  .filter((nome) => nome.endsWith('.json'))
  .flatMap((nome) => voci(JSON.parse(testoDi(nome))));

function voci(v: unknown): (string | number)[] {
  if (typeof v === 'string' || typeof v === 'number') return [v];
  return typeof v === 'object' && v !== null ? Object.values(v).flatMap(voci) : [];
}

/** A number in a text: `1.234`, `73,5`, `2021/2022`, `9.3.3`. */
const numero = /\d[\d.,/]*/g;
/** The numbers of a word, without what closes a sentence. */
const numeriDi = (parola: string): string[] =>
  (parola.match(numero) ?? []).map((n) => n.replace(/[.,/]+$/, ''));

/** The words of a text, without case, brackets, stops and what is elided before them. */
const paroleDi = (testo: string): string[] =>
  piano(testo)
    .toLowerCase()
    .split(/[ ’'`*]/)
    .map((p) => p.replace(/^[«»"“”([{]+|[«»"“”()\][{};:!?…·,.]+$/g, ''))
    .filter((p) => p !== '');

/** Numbers as the files hold them: each with a word beside it, or alone in its cell. */
const coppie = new Set<string>();
const soli = new Set<string>();
const testi = [...tabelle.flat(2), ...oggetti.filter((v) => typeof v === 'string')];
for (const testo of new Set(testi.filter((t) => /\d/.test(t)))) {
  const parole = paroleDi(testo);
  if (parole.length === 1) soli.add((parole[0] ?? '').replace(/^sha256:/, ''));
  for (const [i, p] of parole.entries()) {
    if (i > 0) coppie.add(`${parole[i - 1]} ${p}`);
  }
}
for (const v of [...oggetti.map(String), ...tabelle.flat(2)])
  if (/^-?\d+(\.\d+)?$/.test(v)) soli.add(italiano(esatto(v.replace('-', ''))));

/** The dates of the files, in words. */
for (const solo of [...soli].filter((s) => /^\d{4}(-\d\d){0,2}$/.test(s)))
  for (const testo of [data(solo), solo.slice(0, 4)]) {
    const parole = paroleDi(testo);
    if (parole.length === 1) soli.add(testo);
    for (const [i, p] of parole.entries()) if (i > 0) coppie.add(`${parole[i - 1]} ${p}`);
  }

/** How many rows of a table share a cell, or two; and how many there are. */
const conti = new Set<string>();
for (const [testa = [], ...righe] of tabelle) {
  conti.add(italiano({ intero: BigInt(righe.length), decimali: 0 }));
  testa.forEach((_, i) =>
    testa.slice(0, i + 1).forEach((_, j) => {
      const insieme = new Map<string, number>();
      for (const r of righe) {
        const k = `${r[i]}|${r[j]}`;
        insieme.set(k, (insieme.get(k) ?? 0) + 1);
      }
      if (insieme.size < righe.length)
        for (const n of insieme.values()) conti.add(italiano({ intero: BigInt(n), decimali: 0 }));
    }),
  );
}

/** The numbers of every figure, in all the ways in which it may be written; and the codes of the Assi. */
const delleCifre = new Set(
  [...cifre.values()].flatMap((r) => [
    ...scritture(r).flatMap((t) => t.split(' ').flatMap(numeriDi)),
    ...cella(r, 'asse').split('+'),
  ]),
);

/** The same numbers with the unit that stands after them: `70,9 %`, `958,7 milioni`. */
const conUnita = new Set(
  [...cifre.values()].flatMap((r) =>
    scritture(r).flatMap((t) => {
      const parole = paroleDi(t);
      return parole.slice(1).map((p, i) => `${parole[i]} ${p}`);
    }),
  ),
);
/** How fine a figure is printed, with its unit. */
for (const r of cifre.values()) {
  const [fine, sua] = [cella(r, 'precisione'), cella(r, 'unita')];
  if (fine !== '' && sua === 'EUR') conUnita.add(`${italiano(esatto(fine))} euro`);
}
const unita = /^(%|€|euro|mln|mld|mila|milion[ei]|miliard[oi]|punt[oi])$/;

/** The numbers of a text that the files do not give: neither as they stand, nor as a figure, nor as a count of rows. */
export function estranei(testo: string): string[] {
  const parole = paroleDi(testo);
  // What a bracket or a comma closes is not the day of the month that follows.
  const chiuse = new Set(testo.match(/\d+(?=[»”")\]},;:])/g));
  return parole.filter((p, i) => {
    if (!/^[+−-]?\d/.test(p)) return false;
    const [prima = '', dopo = ''] = [parole[i - 1], parole[i + 1]];
    // What stands beside a month is a date, and what has a unit a figure: neither is anything else by chance.
    if (mesi.includes(dopo) && p.length < 4 && !chiuse.has(p)) return !coppie.has(`${p} ${dopo}`);
    if (mesi.includes(prima)) return !coppie.has(`${prima} ${p}`);
    if (coppie.has(`${prima} ${p}`) || coppie.has(`${p} ${dopo}`)) return false;
    const solo = p.replace(/^[+−-]/, '');
    if (unita.test(dopo))
      return !conUnita.has(`${p} ${dopo}`) && !(p.includes(',') && soli.has(solo));
    if (soli.has(solo)) return false;
    return numeriDi(p).some((n) => !soli.has(n) && !delleCifre.has(n) && !conti.has(n));
  });
}
