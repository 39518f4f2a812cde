import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import { ingest } from '../ingest/ingest.ts';
import { fileNomi, leggiNomi } from './nomi.ts';
import { tokenDi } from './normalizza.ts';
import { regoleDi } from './sinonimi.ts';
import { sitoDi } from './sito.ts';
import { unaLettera, vicine } from './vicine.ts';
import { voci } from './voci.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const sito = sitoDi(archivioDi(ingest(leggiDati()).dati), content);
const { rotte, a } = sito;
const tutte = voci(sito);
const nomi = leggiNomi(fileNomi(tutte, regoleDi(a.sinonimi)));

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

test('a typo of one letter anywhere in the name of an initiative, an Asse or a measure still finds it', () => {
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
      if (!esatto && !vicine(nomi, refuso).some((v) => v.nome.url === url)) persi.push(refuso);
    }
  expect(provati).toBeGreaterThan(cercati.length);
  expect(persi).toEqual([]);
});

test('every record leads to a page of the site', () => {
  expect(
    tutte
      .filter((v) => !rotte.pagine.includes(rotte.a(v.url.replace(/\?.*$/, ''))!))
      .map((v) => v.url),
  ).toEqual([]);
  expect(tutte.length).toBeGreaterThan(100);
});
