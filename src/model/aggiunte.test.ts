import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ingest, type FileDati } from '../ingest/ingest.ts';
import { osservazioneVuota } from '../tests/fixtures/osservazioneVuota.ts';
import { catalogoDeiRapporti } from '../tests/fixtures/rapporti.ts';
import { con, nudi, programma, testoDi } from '../tests/fixtures/tabelle/pubblica.ts';
import { derivateDi } from './derivate.ts';
import type { Derivata, Osservazione } from './osservazione.ts';
import { comePubblicata } from './pubblicata.ts';

const modello: Osservazione = { ...osservazioneVuota, programma: 'prova', precisione: null };

/** One printed figure: of a few dates, documents and places, so that many print the same quantity. */
const figura = fc
  .record({
    data: fc.constantFrom('2015-12-31', '2018-06', '2019-12-31', '2022-12-31'),
    fonte: fc.constantFrom('a', 'b'),
    punto: fc.constantFrom('1', '2'),
    soggetto: fc.constantFrom('I', 'II', 'prova'),
    misura: fc.constantFrom('dotazione', 'impegni', 'pagamenti', 'destinatari'),
    valore: fc.integer({ min: 1, max: 99_999 }),
    precisione: fc.constantFrom(0.01, 1, 100_000),
    qualificatore: fc.constantFrom('', '', 'circa'),
    importata: fc.boolean(),
  })
  .map(({ importata, ...f }): Osservazione => {
    const soggettoTipo = f.soggetto === 'prova' ? 'programma' : 'asse';
    return {
      ...modello,
      ...f,
      id: [f.fonte, f.data, f.soggetto, f.misura, f.punto].join('.').toLowerCase(),
      colonna: f.misura,
      soggettoTipo,
      asse: soggettoTipo === 'asse' ? f.soggetto : '',
      unita: f.misura === 'destinatari' ? 'persone' : 'EUR',
      cella: { ...modello.cella, file: importata ? 'x-ue.csv' : 'x.csv' },
    };
  });

const calcolate = (osservazioni: readonly Osservazione[]): Map<string, Derivata> =>
  new Map(derivateDi({ osservazioni, misure: catalogoDeiRapporti }).map((d) => [d.id, d] as const));

test('whatever figures are added, no computed figure has another value under an id that was there', () => {
  let comuni = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(figura, fc.boolean()), {
        selector: ([f]) => f.id,
        minLength: 20,
        maxLength: 60,
      }),
      (tutte) => {
        const dopo = calcolate(tutte.map(([f]) => f));
        for (const [id, { valore, da }] of calcolate(
          tutte.filter(([, prima]) => prima).map(([f]) => f),
        )) {
          const oggi = dopo.get(id);
          if (!oggi) continue;
          comuni++;
          expect([oggi.valore, oggi.da]).toEqual([valore, da]);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(comuni).toBeGreaterThan(300);
});

/** All that an id says to a reader: of a printed figure its text too. */
function detti(files: FileDati[]): Map<string, unknown> {
  const { dati, problemi } = ingest(files);
  expect(problemi.filter((p) => p.gravita === 'errore')).toEqual([]);
  return new Map<string, unknown>([
    ...dati.osservazioni.map((o): [string, unknown] => [o.id, comePubblicata(o)]),
    ...derivateDi(dati).map((d): [string, unknown] => [d.id, [d.valore, d.unita, d.da]]),
  ]);
}

const via = (nome: string): string => `${programma}/2022/${nome}.csv`;
const accodata = (nome: string, riga: string): FileDati[] =>
  con(nudi, via(nome), `${testoDi(nudi, via(nome)).trimEnd()}\n${riga}\n`);
const fonti = `${programma}/fonti.csv`;
const nota = testoDi(nudi, fonti).trimEnd().split('\n').at(-1)!;

test.each([
  [
    'a row that prints a figure again, more precisely',
    accodata('piano', 'I;;236.700.000,50 €;relazione-2022;Tabella 3'),
  ],
  ['an earlier date', con(nudi, `${programma}/2016/piano.csv`, testoDi(nudi, via('piano')))],
  [
    'a date in between',
    con(nudi, `${programma}/2021/avanzamento.csv`, testoDi(nudi, via('avanzamento'))),
  ],
  [
    'a document that prints the same table',
    con(
      con(
        nudi,
        fonti,
        `${testoDi(nudi, fonti).trimEnd()}\n${nota.replace('sintesi-2022', 'allegato')}\n`,
      ),
      via('piano'),
      testoDi(nudi, via('piano')) +
        testoDi(nudi, via('piano'))
          .split('\n')
          .slice(1)
          .join('\n')
          .replaceAll('relazione-2022', 'allegato'),
    ),
  ],
])('%s changes no value under an id, printed or computed', (_, files) => {
  const [prima, dopo] = [detti(nudi), detti(files)];
  expect(dopo.size).toBeGreaterThan(prima.size);
  for (const [id, detto] of prima) if (dopo.has(id)) expect(dopo.get(id)).toEqual(detto);
  const stampati = [...prima.keys()].filter((id) => !id.startsWith('derivata.'));
  expect(stampati.filter((id) => !dopo.has(id))).toEqual([]);
});
