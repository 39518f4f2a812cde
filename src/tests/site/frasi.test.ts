import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { radice } from '../../../scripts/percorsi.ts';
import { frasiDi, type Frase } from '../../../scripts/frasi/leggi.ts';
import { dimensioneDiRiga, importata, istante, type Osservazione } from '../../model/index.ts';
import { esiti } from '../../testi/it/target.ts';
import { testi } from '../../testi/testi.ts';
import { enunciato } from '../../views/verifiche.ts';
import { archivio as a, leggi, stabili } from './sito.ts';

/** The items of the lists of a drawing stand under the sentence and the folds that name what they are about. */
const senzaRami = (html: string): string =>
  html.replace(/(?<=<div id="esplora"><p>.*?<\/p>)<ul>.*?<\/div>/s, '</div>');

/** Every sentence and every row of the built pages, with its address. */
const frasi: (Frase & { via: string })[] = stabili().flatMap((via) =>
  frasiDi(senzaRami(leggi(via))).map((f) => ({ ...f, via })),
);

const figure = (f: Frase): Osservazione[] => f.ids.flatMap((id) => a.perId.get(id) ?? []);

/** The part that a figure's row names: a priority, a category of region; an act's own date is none. */
const parteDi = (o: Osservazione): string =>
  o.unita === 'atto' ? '' : dimensioneDiRiga(a.misura(o.colonna), o);

/** The rows of a page that hold a target, and tell how its value stands to it. */
const righeConEsito = (
  esito: string,
): { via: string; target: Osservazione; valore?: Osservazione }[] =>
  frasi
    .filter(({ testo }) =>
      testo.split(' | ').some((cella) => cella === esito || cella.startsWith(`${esito} `)),
    )
    .flatMap((f) => {
      const sue = figure(f);
      const target = sue.find((o) => o.misura === 'target');
      const valore = sue.find((o) => o.misura === 'valore');
      return target ? [{ via: f.via, target, ...(valore && { valore }) }] : [];
    });

test('a target is called missed only after its year', () => {
  for (const { via, target, valore } of righeConEsito(esiti['non-raggiunto'])) {
    expect(target.annoTarget, via).not.toBe('');
    expect(istante(valore?.data ?? ''), `${via} ${target.id}`).toBeGreaterThanOrEqual(
      istante(`${target.annoTarget}-12-31`),
    );
  }
});

test('a target is called reached, or not yet, by the value of its own part and kind', () => {
  const righe = [esiti.raggiunto, esiti['non-ancora']].flatMap(righeConEsito);
  for (const { via, target, valore } of righe) {
    if (!valore) continue;
    const dove = `${via} ${target.id} ${valore.id}`;
    expect(valore.soggetto, dove).toBe(target.soggetto);
    expect(parteDi(valore), dove).toBe(parteDi(target));
    expect(valore.unita, dove).toBe(target.unita);
  }
  for (const { via, target, valore } of righeConEsito(esiti['non-ancora']))
    if (valore?.data === target.data && valore.valore !== null)
      expect(valore.valore, `${via} ${target.id}`).toBeLessThan(target.valore ?? Infinity);
});

test('a programme of priorities calls none of its parts Asse', () => {
  const suoi = a.programmi.filter((p) => testi.haPriorita(a, p.id)).map((p) => `/${p.id}/`);
  const detti = stabili()
    .filter((via) => suoi.some((suo) => via.startsWith(suo)))
    .flatMap((via) => {
      const [pagina = ''] = /<main.*<\/main>/s.exec(leggi(via)) ?? [];
      const [detto] = /[^<>]*>[^<]*\bAss[ei]\b[^<]*/.exec(pagina) ?? [];
      return detto === undefined ? [] : [`${via}: ${detto.trim()}`];
    });
  expect(detti).toEqual([]);
});

test('an initiative is said to have no figures only where no document prints one', () => {
  const senza =
    /non ci sono cifre su questa iniziativa|ne citano gli atti, senza importi né persone|cifre dell’intera iniziativa, non di questa parte/;
  for (const i of a.iniziative) {
    const via = `/${i.programma}/iniziative/${i.id}/`;
    const dice = frasi.some((f) => f.via === via && senza.test(f.testo));
    const famiglia = new Set([
      i.id,
      ...a.iniziative
        .filter((p) => p.programma === i.programma && p.parteDi === i.id)
        .map((p) => p.id),
    ]);
    const sue = a.osservazioni.filter(
      (o) =>
        o.programma === i.programma &&
        o.misura !== 'atto' &&
        ((o.soggettoTipo === 'iniziativa' && famiglia.has(o.soggetto)) ||
          o.iniziative.includes(i.id) ||
          (o.soggettoTipo !== 'iniziativa' && a.misura(o.colonna)?.termine === i.id)),
    );
    expect(dice, via).toBe(sue.length === 0);
  }
});

test('an Asse is said to have no amounts, or nobody counted, only where no document prints any', () => {
  const assenze = [
    { dice: 'non ci sono importi dell', unita: 'EUR' },
    { dice: 'non ci sono conteggi di persone per l', unita: 'persone' },
  ];
  for (const { programma, codice } of a.assi)
    for (const { dice, unita } of assenze) {
      const via = `/${programma}/assi/${codice.toLowerCase()}/`;
      if (!frasi.some((f) => f.via === via && f.testo.includes(dice))) continue;
      const sue = a
        .figureDellAsse(programma, codice)
        .filter((o) => o.unita === unita && a.misura(o.colonna)?.persone !== 'previste');
      expect(
        sue.map((o) => o.id),
        via,
      ).toEqual([]);
    }
});

test('a note stands only where a figure of its own place and heading stands', () => {
  const note = Map.groupBy(a.note, (n) => n.nota);
  for (const f of frasi.filter(({ ids }) => ids.length > 0))
    for (const [nota, uguali] of note) {
      if (nota.length < 20 || !f.testo.includes(nota)) continue;
      const sue = figure(f).filter((o) =>
        uguali.some(
          (n) =>
            o.fonte === n.fonte &&
            o.punto === n.punto &&
            (a.misura(n.colonna) === undefined || o.colonna === n.colonna),
        ),
      );
      expect(sue.length, `${f.via}: ${nota}`).toBeGreaterThan(0);
    }
});

/** The words of content/, where a person answers for what a figure is said to be. */
const parole = readdirSync(join(radice, 'content'), { recursive: true })
  .map(String)
  .filter((f) => f.endsWith('.mdx'))
  .map((f) => readFileSync(join(radice, 'content', f), 'utf8').replace(/\s+/g, ' '))
  .join(' ');
const scrittaAMano = ({ forma }: Frase): boolean =>
  forma.split(/‹\w+›|#/).some((pezzo) => pezzo.length > 30 && parole.includes(pezzo.trim()));

test('a sentence made of figures names the part that each of them is about', () => {
  const parlate = frasi.filter((f) => !f.testo.includes(' | ') && !scrittaAMano(f));
  expect(parlate.length).toBeGreaterThan(0);
  for (const f of parlate)
    for (const o of figure(f))
      // The page of one figure has a row for its part: what it quotes is what the document prints.
      if (parteDi(o) !== '' && !f.via.startsWith('/cifre/'))
        // A sum of priorities has a way of its own in a sentence.
        expect(
          [parteDi(o), testi.target.parte(parteDi(o))].some((parte) => f.testo.includes(parte)),
          `${f.via} ${o.id}: ${f.testo}`,
        ).toBe(true);
  for (const v of a.verifiche)
    for (const o of v.osservazioni.flatMap((id) => a.perId.get(id) ?? []))
      expect(enunciato(a, v).titolo, v.id).toContain(parteDi(o));
});

test('numbers, articles and names of Assi agree', () => {
  const storte = [
    /(?<![\d.,])1 (?:persone|iniziative|indicatori|documenti|programmi|cifre|righe|figure|anni|punti)\b/,
    /\b(?:il|al|del|dal|nel) (?:8|11|80|8\d)(?:,\d+)?[\s\u202f]?%/,
    /\b(?:il|al|del|dal|nel) 0[,\s]/,
    /\bAsse \w+\+\w+/,
    /\bcome secondo\b|\bil A\b| {2}\S| [,;.](?= |$)/,
  ];
  expect(frasi.length).toBeGreaterThan(0);
  for (const f of frasi.filter((x) => !scrittaAMano(x)))
    for (const storta of storte) expect(f.testo, `${f.via} ${f.testo}`).not.toMatch(storta);
});

test('a sentence and the link or the bold words after it do not run into each other', () => {
  const attaccate = stabili().flatMap((via) =>
    [...leggi(via).matchAll(/[\wà-ù][.,;:!?»)]<(?:a|strong|em|b|q)\b[^>]*>[^<]*/g)].map(
      ([tratto]) => `${via}: ${tratto}`,
    ),
  );
  expect(attaccate).toEqual([]);
});

test('that an attribution is ours is said of documents that people wrote, never of datasets, which name their programme', () => {
  const detto = testi.pagine.vie.attribuzione;
  const fonti = a.programmi
    .filter((p) => p.attribuzione !== '')
    .flatMap((p) => a.fonti.filter((f) => f.programma === p.id));
  for (const { programma, id } of fonti) {
    const via = `/${programma}/fonti/${id}/`;
    const figure = a.figureDelDocumento(id);
    expect(leggi(via).includes(`>${detto}<`), via).toBe(!figure.some(importata));
  }
});
