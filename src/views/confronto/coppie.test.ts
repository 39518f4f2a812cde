import { expect, test } from 'vitest';
import { archivioDi as verificato } from '../../checks/archivioDi.ts';
import { ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../ingest/leggiDati.ts';
import { programmaGrande } from '../../tests/fixtures/programmaGrande.ts';
import { cifra, daVerificare } from '../../tests/fixtures/verifiche.ts';
import { indirizzi } from '../indirizzi.ts';
import {
  assiColProgramma,
  coppieAssi,
  coppieDate,
  coseFraDate,
  differenzeFraDate,
  puntiFraDate,
  siConfronta,
  soggettiNelTempo,
} from './coppie.ts';

const chi = { programma: 'prova', asse: 'A01' };
const anni = (n: number): string[] => Array.from({ length: n }, (_, i) => `${2014 + i}-12-31`);
const assi = (n: number): string[] =>
  Array.from({ length: n }, (_, i) => `A${String(i + 1).padStart(2, '0')}`);
const date = (a: Parameters<typeof coppieDate>[0], asse = 'A01'): string[] =>
  coppieDate(a, { ...chi, asse })
    .map((c) => `${c.prima.slice(0, 4)}-${c.dopo.slice(0, 4)}`)
    .toSorted();

test('one date has no pair, three have all their pairs', () => {
  expect(date(programmaGrande({ date: anni(1), assi: assi(2) }))).toEqual([]);
  const tre = programmaGrande({ date: anni(3), assi: assi(2) });
  for (const asse of ['', 'A02'])
    expect(date(tre, asse)).toEqual(['2014-2015', '2014-2016', '2015-2016']);
  expect(coppieDate(tre, chi)[0]).toMatchObject({
    dopo: '2016-12-31',
    cose: ['soldi', 'persone', 'indicatori'],
  });
});

test('of ten dates each has a page with the one before, and the first with the last', () => {
  expect(date(programmaGrande({ date: anni(10), assi: assi(1) }))).toEqual(
    [...Array.from({ length: 9 }, (_, i) => `${2014 + i}-${2015 + i}`), '2014-2023'].toSorted(),
  );
});

test('ten dates and twenty Assi give 230 comparisons', () => {
  const a = programmaGrande({ date: anni(10), assi: assi(20) });
  const nelTempo = ['', ...assi(20)].flatMap((asse) => coppieDate(a, { ...chi, asse }));
  expect(nelTempo).toHaveLength(210);
  expect(assiColProgramma(a, 'prova')).toHaveLength(20);
  expect(coppieAssi(a, 'prova')).toEqual([]);
  expect(siConfronta(a, 'prova')).toBe(true);
});

test('two Assi have a page while the Assi are at most ten', () => {
  const coppie = (n: number): number =>
    coppieAssi(programmaGrande({ date: anni(2), assi: assi(n) }), 'prova').length;
  expect([1, 2, 10, 11].map(coppie)).toEqual([0, 1, 45, 0]);
});

test('a published comparison keeps its page as long as it can be computed', () => {
  const a = programmaGrande({
    date: anni(5),
    assi: assi(11),
    pubblicate: [
      indirizzi.confrontoDate('prova', 'A01', '2015-12-31', '2017-12-31'),
      indirizzi.confrontoDate('prova', 'A01', '2015-12-31', '2030-12-31'),
      indirizzi.confrontoAssi('prova', ['A02', 'A07']),
      indirizzi.confrontoAssi('prova', ['A02', 'Z99']),
    ],
  });
  expect(date(a)).toContain('2015-2017');
  expect(date(a)).toHaveLength(6);
  expect(date(a, 'A02')).not.toContain('2015-2017');
  expect(coppieAssi(a, 'prova')).toEqual([{ coppia: ['A02', 'A07'], data: '2018-12-31' }]);
});

test('what two dates have in common is the same whether they have a page or not', () => {
  const a = programmaGrande({ date: anni(6), assi: assi(1) });
  expect(coseFraDate(a, chi, '2015-12-31', '2018-12-31')).toEqual([
    'soldi',
    'persone',
    'indicatori',
  ]);
  expect(coseFraDate(a, chi, '2015-12-31', '2031-12-31')).toEqual([]);
});

test('the pair that tells what was paid or certified is offered before one of the yearly data', () => {
  const a = verificato(
    daVerificare([
      ...['2019-12-31', '2022-12-31'].map((data, i) =>
        cifra('I', 'pagamenti', `${i + 1}.000.000 €`, { data }),
      ),
      ...['2019-12-31', '2020-12-31', '2021-12-31', '2022-12-31'].flatMap((data, i) => [
        cifra('I', 'spesa_dichiarata', `${i + 1}.500.000 €`, { data }),
        cifra('I', 'destinatari', `${i + 10}`, { data }),
      ]),
    ]),
  );
  const [prima] = coppieDate(a, { programma: 'prova', asse: 'I' });
  expect([prima?.prima, prima?.dopo]).toEqual(['2019-12-31', '2022-12-31']);
});

test('where only the yearly data tell of spending, its first and last date are offered, not dates without it', () => {
  const anni = ['2014', '2015', '2016', '2017', '2018'].map((anno) => `${anno}-12-31`);
  const a = verificato(
    daVerificare(
      anni.flatMap((data, i) => [
        cifra('I', 'dotazione', '9.000.000 €', { data }),
        ...(i === 0 || i === 4 ? [] : [cifra('I', 'spesa_dichiarata', `${i}.500.000 €`, { data })]),
      ]),
    ),
  );
  const [offerta, ...altre] = coppieDate(a, { programma: 'prova', asse: 'I' });
  expect([offerta?.prima, offerta?.dopo]).toEqual(['2015-12-31', '2017-12-31']);
  expect(altre.length).toBeGreaterThan(0);
  for (const d of differenzeFraDate(
    a,
    { programma: 'prova', asse: 'I' },
    '2015-12-31',
    '2017-12-31',
  ))
    expect(a.derivatePerId.has(d.id), d.id).toBe(true);
});

test('every difference that a page of two dates shows is listed, and so has a page of its own', () => {
  const a = verificato(ingest(leggiDati()).dati);
  const mostrate = a.programmi
    .flatMap(({ id }) => soggettiNelTempo(a, id).flat())
    .flatMap((c) => [
      ...differenzeFraDate(a, c, c.prima, c.dopo),
      ...puntiFraDate(a, c, c.prima, c.dopo),
    ]);
  expect(mostrate.length).toBeGreaterThan(0);
  expect(mostrate.filter((d) => !a.derivatePerId.has(d.id)).map((d) => d.id)).toEqual([]);
});
