import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import { ingest } from '../ingest/ingest.ts';
import { nomiDi } from './nomi.ts';
import { tokenDi } from './normalizza.ts';
import { ripiani } from './ripiani.ts';
import type { Leggi } from './scaffale.ts';
import { regoleDi } from './sinonimi.ts';
import { sitoDi } from './sito.ts';
import { proposte } from './suggerisci.ts';
import { unaLettera } from './vicine.ts';
import { viciniA } from './viciniA.ts';
import { voci } from './voci.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const sito = sitoDi(archivioDi(ingest(leggiDati()).dati), content);
const { rotte, a } = sito;
const tutte = voci(sito);
const file = ripiani(nomiDi(tutte), regoleDi(a.sinonimi));
const leggi: Leggi = (nome) =>
  file.has(nome) ? Promise.resolve(file.get(nome) as never) : Promise.reject(new Error(nome));

describe('one letter', () => {
  test.each([
    ['nidi', 'nid', true],
    ['nidi', 'nnidi', true],
    ['nidi', 'nedi', true],
    ['nidi', 'indi', true],
    ['nidi', 'nidi', true],
    ['nidi', 'n', false],
    ['nidi', 'inid', false],
    ['nidi', 'asili', false],
  ])('%s and %s: %s', (x, y, attesa) => expect(unaLettera(x, y)).toBe(attesa));
});

/** A name with one letter left out, swapped or changed, at each place of a letter. */
function refusi(nome: string): string[] {
  return [...nome].flatMap((c, i) => {
    if (!/\p{L}/u.test(c)) return [];
    const [prima, dopo] = [nome.slice(0, i), nome.slice(i + 1)];
    const altra = /[kK]/.test(c) ? 'w' : 'k';
    const scambio = /\p{L}/u.test(dopo[0] ?? '') ? [`${prima}${dopo[0]}${c}${dopo.slice(1)}`] : [];
    return [prima + dopo, `${prima}${altra}${dopo}`, ...scambio];
  });
}

test('a typo of one letter anywhere in the name of an initiative, an Asse or a measure still finds it', async () => {
  const cercati = [
    ...tutte
      .filter((v) => v.tipo === 'iniziativa' || v.tipo === 'asse')
      .map((v) => ({ nome: v.titolo, url: v.url })),
    ...a.misure
      .filter((m) => m.dimensione === '')
      .map((m) => ({ nome: m.nome, url: `/glossario/#${m.termine}` })),
  ];
  const persi: string[] = [];
  let provati = 0;
  for (const { nome, url } of cercati)
    for (const [i, refuso] of refusi(nome).entries()) {
      if (i % 12 !== 0) continue;
      provati++;
      const esatto = tokenDi(nome).join(' ') === tokenDi(refuso).join(' ');
      if (!esatto && !(await viciniA(leggi, refuso)).some((v) => v.nome.url === url))
        persi.push(refuso);
    }
  expect(provati).toBeGreaterThan(cercati.length);
  expect(persi).toEqual([]);
});

test('a name is proposed to whoever writes its first words, or an everyday word that stands for one of them', async () => {
  const perse: string[] = [];
  for (const { titolo, url, tipo } of tutte)
    if (tipo === 'iniziativa' && !(await proposte(leggi, titolo)).some((n) => n.url === url))
      perse.push(titolo);
  expect(perse).toEqual([]);
  const regole = ripiani(
    ['Nidi Gratis', 'Lavoro'].map((titolo) => ({
      titolo,
      tipo: 'iniziativa' as const,
      url: `/${titolo}/`,
      contesto: '',
      altri: [],
    })),
    regoleDi([{ parola: 'asilo', equivale: ['nidi'] }]),
  );
  const trovati = await proposte((nome) => Promise.resolve(regole.get(nome) as never), 'asilo');
  expect(trovati.map((n) => n.titolo)).toEqual(['Nidi Gratis']);
});

test('where thousands share a word, a shelf of them stays small and leads to the others', async () => {
  const molti = Array.from({ length: 3000 }, (_, n) => ({
    titolo: `Formazione ${n.toString(26).replace(/\d/g, 'z')} numero ${n}`,
    tipo: 'iniziativa' as const,
    url: `/${n}/`,
    contesto: '',
    altri: [],
  }));
  const scaffale = ripiani(molti, []);
  const letti: string[] = [];
  const leggiUno: Leggi = (nome) => {
    letti.push(nome);
    return Promise.resolve(scaffale.get(nome) as never);
  };
  for (const cercato of [molti[0]!, molti[1234]!, molti[2999]!])
    expect((await proposte(leggiUno, cercato.titolo))[0]?.url).toBe(cercato.url);
  for (const nome of letti)
    expect(JSON.stringify(scaffale.get(nome)).length, nome).toBeLessThan(6000);
});

test('every record leads to a page of the site', () => {
  expect(
    tutte
      .filter((v) => !rotte.pagine.includes(rotte.a(v.url.replace(/\?.*$/, ''))!))
      .map((v) => v.url),
  ).toEqual([]);
  expect(tutte.length).toBeGreaterThan(100);
});
