import { expect, test } from 'vitest';
import type { Osservazione } from '../../model/index.ts';
import { importiDi, importoDi, personeDi } from './sceltaCifra.ts';

function figura(id: string, voci: Partial<Osservazione>): Osservazione {
  return {
    id,
    programma: 'prova',
    data: '2022-12-31',
    fonte: 'prova-2022',
    punto: '§ 1',
    asse: 'I',
    soggettoTipo: 'iniziativa',
    soggetto: 'nidi',
    misura: 'importo',
    colonna: 'importo',
    dimensione: '',
    valore: 100,
    valoreTesto: null,
    mancante: null,
    unita: 'EUR',
    precisione: 1,
    qualificatore: '',
    testo: '1 €',
    natura: 'stato',
    etichetta: '',
    annoTarget: '',
    edizione: '',
    esitoStampato: '',
    cella: { file: 'x.csv', riga: 2, colonna: 'B' },
    ...voci,
  };
}

test('the newest date wins over a more certain stage', () => {
  const vecchia = figura('vecchia', { misura: 'pagamenti', data: '2019-12-31' });
  const nuova = figura('nuova', { misura: 'programmato' });
  expect(importoDi([vecchia, nuova])?.id).toBe('nuova');
});

test('a month counts as its last day', () => {
  const mese = figura('mese', { data: '2019-06' });
  const giorno = figura('giorno', { data: '2019-06-15' });
  expect(importoDi([giorno, mese])?.id).toBe('mese');
});

test('at one date the most certain stage wins, and an amount without stage is last', () => {
  const figure = [
    figura('importo', {}),
    figura('investimento', { misura: 'investimento' }),
    figura('programmato', { misura: 'programmato' }),
    figura('impegni', { misura: 'impegni' }),
  ];
  expect(importiDi(figure).map((o) => o.id)).toEqual([
    'impegni',
    'programmato',
    'investimento',
    'importo',
  ]);
});

test('the whole comes before a part of it, even of a more certain stage', () => {
  const parte = figura('parte', { misura: 'impegni', dimensione: '2019' });
  const intero = figura('intero', { misura: 'programmato', dimensione: 'stanziamento' });
  expect(importoDi([parte, intero])?.id).toBe('intero');
  expect(importoDi([parte])?.id).toBe('parte');
});

test('money of another fund, thresholds and missing cells are never the amount', () => {
  expect(
    importoDi([
      figura('fsc', { misura: 'importo_altro_fondo' }),
      figura('isee', { misura: 'isee' }),
      figura('manca', { valore: null, mancante: 'non disponibile', testo: 'n.d.' }),
    ]),
  ).toBeUndefined();
});

test('people are counted as people before families', () => {
  const famiglie = figura('famiglie', { misura: 'famiglie', unita: 'famiglie' });
  const persone = figura('persone', { misura: 'destinatari', unita: 'persone' });
  expect(personeDi([famiglie, persone])?.id).toBe('persone');
  expect(personeDi([figura('euro', {})])).toBeUndefined();
});
