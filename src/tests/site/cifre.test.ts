import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calcolato, esatto, euroBreve, inProsa, milioni, stampato } from '../../format.ts';
import { apri, archivio, derivata, leggi, leggiOgni, pagine, type Sito } from './sito.ts';

const osservazioni = new Map(archivio.osservazioni.map((o) => [o.id, o]));
const derivate = new Map(archivio.derivate.map((d) => [d.id, d]));

const piano = (testo: string): string => testo.replace(/\s+/g, ' ').trim();

/** The sentences of the findings: their figures are the checks' own, each traced on its page. */
const { verifiche } = JSON.parse(leggi('/dati/verifiche.json')) as {
  verifiche: { titolo: string; spiegazione: string }[];
};
const trovate = verifiche
  .flatMap((v) => [v.titolo, v.spiegazione])
  .filter((frase) => frase !== '')
  .map(piano)
  .sort((a, b) => b.length - a.length);

/** Words with a number in them that is an example or the name of a rule. */
const paroleNonCifre = ['100000 per 0,1 Mln €', '100% della dotazione'];

/** A text without the sentences of findings and of rules. */
const proprio = (testo: string): string =>
  [...trovate, ...paroleNonCifre].reduce(
    (resto, frase) => resto.replaceAll(frase, ''),
    piano(testo),
  );

/** Amounts and percentages as people write them. */
const importo =
  /(?:€\s?)?[\d.,]*\d\s?(?:€|%|mld|mln|mila\b|milion[ei]|miliard[oi])(?: (?:€|di euro|euro))?/gi;

const giaScritte = new Map<string, string[]>();

/** Every way in which a page may write a figure: as printed, in full, rounded for prose, short for a chart. */
function scritture(id: string): string[] {
  const gia = giaScritte.get(id);
  if (gia) return gia;
  const o = osservazioni.get(id);
  const d = o ? undefined : derivata(id);
  const proprie = d ? [calcolato(d, 'prosa'), calcolato(d, 'esatta')] : [];
  if (o) {
    proprie.push(stampato(o), esatto(o), inProsa(o));
    if (o.unita === 'EUR' && o.valore !== null)
      proprie.push(milioni(o.valore), euroBreve(o.valore));
  }
  const tutte = proprie.flatMap((t) => [piano(t), piano(`${o?.qualificatore ?? ''} ${t}`)]);
  giaScritte.set(id, tutte);
  return tutte;
}

const importi = (testi: readonly string[]): Set<string> =>
  new Set(testi.flatMap((testo) => piano(testo).match(importo) ?? []));

/** The figures that are computed from a printed one, by its id. */
const discendenti = new Map<string, string[]>();
for (const d of derivate.values())
  for (const id of d.da) discendenti.set(id, [...(discendenti.get(id) ?? []), d.id]);

describe('on every page', () => {
  let sito: Sito;
  let lette: Map<
    string,
    {
      segnate: { id: string; testo: string }[];
      disegni: { id: string; figure: string[]; testi: string[] }[];
      sciolto: string[];
      attributi: string[];
    }
  >;

  beforeAll(async () => {
    sito = await apri();
    lette = await leggiOgni(
      sito,
      pagine(),
      (pagina, senza) => {
        const segno = '[data-oss], [data-derivata], [data-esatto]';
        const id = (e: Element): string =>
          ['data-oss', 'data-derivata', 'data-esatto']
            .map((nome) => e.getAttribute(nome))
            .find((valore) => valore !== null) ?? '';
        const segnate = [...pagina.querySelectorAll(segno)].map((e) => ({
          id: id(e),
          testo: e.textContent,
        }));
        const disegni = [...pagina.querySelectorAll('svg')].map((svg) => {
          const figura = svg.closest('figure') ?? svg;
          return {
            id: figura.id,
            // A drawing without a table of its own stands among the tables of its page.
            figure: [
              ...(figura.querySelector(segno) ? figura : pagina).querySelectorAll(segno),
            ].map(id),
            testi: [...svg.querySelectorAll('text:not(.scale)')].map((e) => e.textContent),
          };
        });
        const attributi = ['content', 'title', 'aria-label', 'alt', 'data-text'].flatMap((nome) =>
          [...pagina.querySelectorAll(`[${nome}]`)]
            .filter((e) => !e.matches(`${segno}, ${senza}, [http-equiv]`))
            .map((e) => e.getAttribute(nome) ?? ''),
        );
        for (const e of pagina.querySelectorAll(`${segno}, svg text, script, style, ${senza}`))
          e.replaceWith('\n');
        // Blocks end a text: what stands in two cells is not one amount.
        for (const e of pagina.querySelectorAll(
          'p, li, td, th, h1, h2, h3, h4, dt, dd, caption, div',
        ))
          e.append('\n');
        return { segnate, disegni, attributi, sciolto: pagina.body.textContent.split('\n') };
      },
      // Sums that a reader may ask for are no figures.
      '[data-citazione], h1, option',
    );
  });
  afterAll(() => sito.chiudi());

  test('what is marked as a figure is written as that figure', () => {
    const estranee = [...lette].flatMap(([via, { segnate }]) =>
      segnate
        .filter(({ id, testo }) => !scritture(id).includes(piano(testo)))
        .map(({ id, testo }) => `${via} ${id}: ${piano(testo)}`),
    );
    expect(estranee).toEqual([]);
  });

  test('every printed figure can be found, and its evidence once on the page of its document', () => {
    const prove = new Set([...lette].flatMap(([, { segnate }]) => segnate.map((s) => s.id)));
    expect([...osservazioni.keys()].filter((id) => !prove.has(id))).toEqual([]);
  });

  test('a drawing writes only the amounts of its own table, and what is computed from them', () => {
    const estranee = [...lette].flatMap(([via, { disegni }]) =>
      disegni.flatMap(({ id, figure, testi }) => {
        const lecite = importi(
          figure.flatMap((f) => [f, ...(discendenti.get(f) ?? [])]).flatMap(scritture),
        );
        return [...importi(testi)].filter((c) => !lecite.has(c)).map((c) => `${via}#${id}: ${c}`);
      }),
    );
    expect(estranee).toEqual([]);
  });

  test('no amount or percentage stands in the text without being a figure', () => {
    const sciolte = [...lette].flatMap(([via, { sciolto }]) =>
      sciolto
        .filter((testo) => piano(testo).match(importo))
        .map(proprio)
        .filter((testo) => testo.match(importo))
        .map((testo) => `${via}: ${testo}`),
    );
    expect(sciolte).toEqual([]);
  });

  test('descriptions and labels name only amounts that some figure has', () => {
    const note = importi([...osservazioni.keys(), ...derivate.keys()].flatMap(scritture));
    const estranee = [...lette].flatMap(([via, { attributi }]) =>
      attributi.flatMap((testo) =>
        [...importi([importi([testo]).size > 0 ? proprio(testo) : ''])]
          .filter((cifra) => !note.has(cifra))
          .map((cifra) => `${via}: ${cifra} in «${piano(testo)}»`),
      ),
    );
    expect(estranee).toEqual([]);
  });
});
