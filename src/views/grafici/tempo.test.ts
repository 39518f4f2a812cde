import { expect, test } from 'vitest';
import { crea, derivateDi, tavole, type Osservazione } from '../../model/index.ts';
import { cifra, daVerificare } from '../../tests/fixtures/verifiche.ts';
import { voceVuota } from '../../tests/fixtures/voceVuota.ts';
import { testoDi } from '../../format.ts';
import { detto } from './detto.ts';
import { graficiDelleParti, graficoTempo, partiDi } from './tempo.ts';

const programmi = [{ ...voceVuota(tavole.programma.programma), id: 'uno', nomeBreve: 'uno' }];

const importata = (anno: number, colonna: string, testo: string, dimensione = ''): Osservazione => {
  const o = cifra('', colonna, testo, {
    programma: 'uno',
    soggetto: 'uno',
    dimensione,
    data: `${anno}-12-31`,
    cella: { file: `uno/${anno}/avanzamento-ue.csv`, riga: 2, colonna: 'A' },
  });
  return { ...o, id: [o.data, colonna, dimensione].join('.') };
};

function delleParti(...osservazioni: Osservazione[]) {
  const dati = daVerificare(osservazioni, { programmi });
  return graficiDelleParti(crea(dati, derivateDi(dati)), { programma: 'uno', asse: '' });
}

test('each part that the data tell apart at two dates is drawn from its own figures alone', () => {
  const grafici = delleParti(
    ...[2018, 2019].flatMap((anno) => [
      importata(anno, 'dotazione', '300,00 €'),
      importata(anno, 'costo_selezionato', '200,00 €'),
      importata(anno, 'dotazione', '100,00 €', 'isole'),
      importata(anno, 'costo_selezionato', `${anno - 1958},00 €`, 'isole'),
    ]),
    importata(2019, 'dotazione', '200,00 €', 'monti'),
    importata(2019, 'costo_selezionato', '10,00 €', 'monti'),
  );
  expect(
    grafici.map((g) => g.titolo.map((p) => (typeof p === 'string' ? p : '#')).join('')),
  ).toEqual([expect.stringMatching(/^Isole, al 31 dicembre 2019: costo .* # e dotazione .*#$/)]);
  const usate = grafici[0]!.tabella.righe.flatMap((r) => r.celle).flatMap((f) => f ?? []);
  expect(usate.map((f) => typeof f === 'object' && 'testo' in f && f.testo)).toEqual([
    '100,00 €',
    '100,00 €',
    '61,00 €',
    '60,00 €',
  ]);
});

test('a subject of which nothing is told apart has no drawing of parts', () => {
  expect(
    delleParti(
      ...[2018, 2019].flatMap((anno) => [
        importata(anno, 'dotazione', '300,00 €'),
        importata(anno, 'costo_selezionato', '200,00 €'),
      ]),
    ),
  ).toEqual([]);
});

test('a part that never had money is not drawn', () => {
  const sue = (dote: string) =>
    [2018, 2019].flatMap((anno) => [
      importata(anno, 'dotazione', dote, 'isole'),
      importata(anno, 'costo_selezionato', '0,00 €', 'isole'),
    ]);
  expect(delleParti(...sue('1,00 €'))).toHaveLength(1);
  expect(delleParti(...sue('0,00 €'))).toEqual([]);
});

test('the steps are said to be those of a document only where one gives the allocation', () => {
  const dati = [2018, 2019].flatMap((anno) => [
    importata(anno, 'dotazione', '300,00 €'),
    importata(anno, 'costo_selezionato', '200,00 €'),
  ]);
  const detto = (...altre: Osservazione[]): string => {
    const tutte = daVerificare([...dati, ...altre], { programmi });
    const a = crea(tutte, derivateDi(tutte));
    return String(graficoTempo(a, { programma: 'uno', asse: '' }, 'dati').leggere);
  };
  expect(detto()).not.toContain('documento');
  const { cella, ...dote } = importata(2019, 'dotazione', '310,00 €');
  const stampata = { ...dote, id: 'stampata', cella: { ...cella, file: 'uno/2019/piano.csv' } };
  expect(detto(stampata)).toContain('quella del documento dove ce n’è uno');
});

test('an amount that moves by less than a sentence tells is the same in round figures', () => {
  const dati = daVerificare(
    [2018, 2019].flatMap((anno) => [
      importata(anno, 'dotazione', `8.000.${anno - 1918},05 €`),
      importata(anno, 'costo_selezionato', `${anno - 2017}.000.000,00 €`),
    ]),
    { programmi },
  );
  const grafico = graficoTempo(
    crea(dati, derivateDi(dati)),
    { programma: 'uno', asse: '' },
    'dati',
  );
  expect(testoDi(detto(grafico))).toMatch(
    /dotazione 8,0\smilioni di euro in cifra tonda, alla fine come all’inizio; costo \w+ da 1\s/,
  );
});

test('parts with a number stand in the order of their numbers', () => {
  const conDote = [2018, 2019].flatMap((anno) =>
    ['OT 10', 'OT 3', 'OT 1'].flatMap((parte) => [
      importata(anno, 'dotazione', '300,00 €', parte),
      importata(anno, 'costo_selezionato', '200,00 €', parte),
    ]),
  );
  const dati = daVerificare(conDote, { programmi });
  const a = crea(dati, derivateDi(dati));
  expect(partiDi(a, { programma: 'uno', asse: '' })).toEqual(['OT 1', 'OT 3', 'OT 10']);
});
