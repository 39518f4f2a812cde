import { expect, test } from 'vitest';
import { crea, derivateDi, tavole, type Osservazione } from '../../model/index.ts';
import { cifra, daVerificare } from '../../tests/fixtures/verifiche.ts';
import { voceVuota } from '../../tests/fixtures/voceVuota.ts';
import { programmiAConfronto } from './programmi.ts';

const programmi = ['uno', 'due'].map((id) => ({
  ...voceVuota(tavole.programma.programma),
  id,
  nomeBreve: id,
}));

const importata = (
  programma: string,
  colonna: string,
  testo: string,
  altro: Partial<Osservazione> = {},
): Osservazione => {
  const o = cifra('', colonna, testo, {
    programma,
    soggetto: programma,
    cella: { file: `${programma}/2022/avanzamento-ue.csv`, riga: 2, colonna: 'A' },
    ...altro,
  });
  return { ...o, id: [programma, o.data, colonna, o.dimensione, o.cella.file].join('.') };
};
const stampata = { cella: { file: 'uno/2022/avanzamento.csv', riga: 2, colonna: 'A' } };

function confronto(...osservazioni: Osservazione[]) {
  const base = daVerificare(osservazioni, { programmi });
  const misure = base.misure.map((m) => ({
    ...m,
    rapporti: ['costo_selezionato', 'impegni'].includes(m.colonna) ? ['dotazione'] : [],
  }));
  const dati = { ...base, misure };
  return programmiAConfronto(crea(dati, derivateDi(dati))).map(({ data, misure, righe }) => ({
    data,
    misure: misure.map((m) => m.misura),
    righe: righe.map(({ programma, parte, celle }) => [
      programma.id,
      parte,
      ...celle.map((c) => [c.figura?.testo, c.quota?.valore]).flat(),
    ]),
  }));
}

const due = [
  importata('uno', 'dotazione', '200,00 €'),
  importata('uno', 'costo_selezionato', '100,00 €'),
  importata('due', 'dotazione', '400,00 €'),
  importata('due', 'costo_selezionato', '100,00 €'),
];

test('programmes stand side by side in the measures of the imported data, each on its own allocation', () => {
  expect(confronto(...due, importata('uno', 'impegni', '50,00 €', stampata))).toEqual([
    {
      data: '2022-12-31',
      misure: ['costo_selezionato'],
      righe: [
        ['uno', '', '100,00 €', 50],
        ['due', '', '100,00 €', 25],
      ],
    },
  ]);
});

test('a part follows its whole, and is measured on its own allocation', () => {
  const parte = { dimensione: 'regioni in transizione' };
  const [tabella] = confronto(
    importata('due', 'dotazione', '50,00 €', parte),
    importata('due', 'costo_selezionato', '40,00 €', parte),
    ...due,
  );
  expect(tabella?.righe.slice(1)).toEqual([
    ['due', '', '100,00 €', 25],
    ['due', 'regioni in transizione', '40,00 €', 80],
  ]);
});

test('a part without any money is not told', () => {
  const parte = (valore: string, dimensione: string): Osservazione[] => [
    importata('due', 'dotazione', '0,00 €', { dimensione }),
    importata('due', 'costo_selezionato', valore, { dimensione }),
  ];
  const [tabella] = confronto(...parte('0,00 €', 'isole'), ...parte('3,00 €', 'monti'), ...due);
  expect(tabella?.righe.map(([, dimensione]) => dimensione)).toEqual(['', '', 'monti']);
});

test('a date of one programme only is no comparison', () => {
  expect(confronto(...due.slice(0, 2))).toEqual([]);
  expect(
    confronto(...due.map((o, i) => (i > 1 ? { ...o, data: '2021-12-31', id: `${o.id}x` } : o))),
  ).toEqual([]);
});
