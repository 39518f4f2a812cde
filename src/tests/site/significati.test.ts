import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apri, archivio, leggiOgni, stabili, type Sito } from './sito.ts';

const osservazione = (id: string) => archivio.perId.get(id);
const derivata = (id: string) => archivio.derivatePerId.get(id);

/** What a share on a page is measured on: the heading's words, or the measure and part of the computed one's denominator. */
function baseDi(id: string): string | undefined {
  const o = osservazione(id);
  if (o) return archivio.misura(o.colonna)?.base;
  const d = derivata(id);
  const sotto = osservazione(d?.da[1] ?? '');
  return d?.regola === 'rapporto' && sotto ? `${sotto.misura} ${sotto.dimensione}` : undefined;
}

const persone = (id: string): boolean =>
  /destinatari|vulnerabili/.test(osservazione(id)?.misura ?? derivata(id)?.misura ?? '');

describe('on every page', () => {
  let sito: Sito;
  let lette: Map<
    string,
    { elenchi: { href: string; importi: string[] }[]; colonne: string[][]; frasi: string[][] }
  >;

  beforeAll(async () => {
    sito = await apri();
    lette = await leggiOgni(
      sito,
      stabili(),
      (pagina) => {
        const ids = (e: Element): string[] =>
          [...e.querySelectorAll('[data-oss], [data-derivata]')].map(
            (x) =>
              x.getAttribute('data-oss') ||
              x.getAttribute('data-derivata') ||
              (x.getAttribute('href')?.split('/').at(-2) ?? ''),
          );
        const elenchi = [...pagina.querySelectorAll('ul.iniziative > li')].map((li) => ({
          href: li.querySelector('a')?.getAttribute('href') ?? '',
          importi: ids(li.querySelector('.importi') ?? document.createElement('p')),
        }));
        const colonne = [...pagina.querySelectorAll('main figure table')].flatMap((t) => {
          const righe = [...t.querySelectorAll('tbody tr')].map((tr) => [...tr.children]);
          return (righe[0] ?? []).map((_, k) => righe.flatMap((r) => (r[k] ? ids(r[k]) : [])));
        });
        const frasi = [...pagina.querySelectorAll('main li, main p, main h2, main figcaption')]
          .filter((e) => !e.querySelector('li, p, table'))
          .map(ids);
        return { elenchi, colonne, frasi };
      },
      null,
    );
  });
  afterAll(() => sito.chiudi());

  test('a list shows of an initiative the amounts that stand for it, or for it at the date of the list', () => {
    let quante = 0;
    for (const [via, { elenchi }] of lette)
      for (const { href, importi } of elenchi) {
        const [, programma = '', id = ''] = /\/([^/]+)\/iniziative\/([^/]+)\/$/.exec(href) ?? [];
        const date = [undefined, ...archivio.dateDi(programma)];
        const leciti = date.map((d) => archivio.importiDi({ programma, id }, d).map((o) => o.id));
        if (importi.length > 0) quante++;
        expect(leciti, `${via} ${href}`).toContainEqual(importi);
      }
    const conImporti = archivio.iniziative.some((i) => archivio.importiDi(i).length > 0);
    expect(quante > 0).toBe(conImporti);
  });

  test('shares of people on two bases never stand in one column or in one sentence', () => {
    for (const [via, { colonne, frasi }] of lette)
      for (const gruppo of [...colonne, ...frasi]) {
        const quote = gruppo.filter((id) => persone(id) && osservazione(id)?.unita === '%');
        const basi = new Set(quote.map(baseDi));
        expect(basi.size, `${via}: ${gruppo.join(' ')}`).toBeLessThan(2);
      }
  });

  test('no figure on a page is computed from one that is not printed exactly', () => {
    const usate = [...lette.values()].flatMap(({ colonne, frasi }) =>
      [...colonne, ...frasi].flat(),
    );
    const addendi = usate
      .flatMap((id) => derivata(id)?.da ?? [])
      .flatMap((id) => osservazione(id) ?? []);
    expect(addendi.length).toBeGreaterThan(0);
    const inesatte = addendi.filter(
      (o) => o.qualificatore !== '' || (o.unita !== '%' && (o.precisione ?? 1) > 1),
    );
    expect(inesatte.map((o) => o.id)).toEqual([]);
  });

  test('where the share of a part of the people is printed, its row shows it on the page of the year', () => {
    for (const p of archivio.programmi)
      for (const o of archivio.figureDi({
        programma: p.id,
        soggettoTipo: 'programma',
        soggetto: p.id,
      }))
        if (archivio.misura(o.colonna)?.base === 'persone raggiunte' && o.valore !== null) {
          const anno = lette.get(`/${p.id}/anni/${o.data.slice(0, 4)}/`);
          expect(anno?.colonne.flat(), o.id).toContain(o.id);
        }
  });
});
