import { expect, test } from 'vitest';
import { cifra } from '../tests/fixtures/verifiche.ts';
import { testi } from './testi.ts';

const conto = {
  misurabili: 7,
  inconfrontabili: 0,
  conValori: true,
  raggiunti: 6,
  soloDetti: 0,
  mancati: 1,
  abbassati: 0,
  alzati: 0,
};
const detto = (altro: Partial<typeof conto>): string =>
  testi.target.titolo('Al 31 dicembre 2022', { ...conto, ...altro });

test('a headline counts none, one and many reached targets', () => {
  expect(detto({})).toBe('Al 31 dicembre 2022 sono raggiunti 6 target su 7');
  expect(detto({ raggiunti: 1 })).toBe('Al 31 dicembre 2022 è raggiunto 1 target su 7');
  expect(detto({ raggiunti: 0 })).toBe('Al 31 dicembre 2022 nessun target su 7 è raggiunto');
  expect(detto({ raggiunti: 0, mancati: 0 })).toBe(
    'Al 31 dicembre 2022 nessun target su 7 è ancora raggiunto',
  );
  expect(detto({ misurabili: 0, raggiunti: 0 })).toBe(
    'Al 31 dicembre 2022: valori e target degli indicatori',
  );
});

test('a headline does not count out of all the targets where some cannot be held against their values', () => {
  expect(detto({ inconfrontabili: 5 })).toBe(
    'Al 31 dicembre 2022 sono raggiunti 6 dei 7 target che si possono confrontare',
  );
  expect(detto({ inconfrontabili: 1, raggiunti: 0, mancati: 0 })).toBe(
    'Al 31 dicembre 2022 nessuno dei 7 target che si possono confrontare è ancora raggiunto',
  );
});

test('a headline promises no values where there are only targets', () => {
  expect(detto({ misurabili: 0, raggiunti: 0, conValori: false })).toBe(
    'Al 31 dicembre 2022: i target degli indicatori, senza i valori',
  );
});

test('the only target is not «1 su 1»', () => {
  const unico = { misurabili: 1, raggiunti: 1, mancati: 0 };
  expect(detto(unico)).toBe(
    'Al 31 dicembre 2022 il solo target che si può confrontare è raggiunto',
  );
  expect(detto({ ...unico, raggiunti: 0 })).toBe(
    'Al 31 dicembre 2022 il solo target che si può confrontare non è ancora raggiunto',
  );
  expect(detto({ ...unico, raggiunti: 0, mancati: 1 })).toMatch(/non è raggiunto$/);
  expect(detto({ ...unico, soloDetti: 1 })).toBe(
    'Al 31 dicembre 2022 un target è raggiunto, lo dice solo il documento',
  );
});

test('a headline says what only the document says, and which targets moved', () => {
  expect(detto({ soloDetti: 2 })).toMatch(/6 target su 7 \(di 2 lo dice solo il documento\)$/);
  expect(detto({ misurabili: 2, raggiunti: 2, soloDetti: 2 })).toMatch(
    /sono raggiunti 2 target su 2 \(lo dice solo il documento\)$/,
  );
  expect(detto({ abbassati: 1 })).toMatch(/\. Rispetto a prima, uno è più basso$/);
  expect(detto({ alzati: 3 })).toMatch(/prima, 3 sono più alti$/);
  expect(detto({ abbassati: 2, alzati: 1 })).toMatch(/prima, 2 sono più bassi e uno è più alto$/);
});

test('a target that moved says where it is taken for that of a part', () => {
  const passo = (testo: string, dimensione: string) =>
    cifra('corsi', 'target', testo, { soggettoTipo: 'indicatore', dimensione });
  const mosso = (...parti: string[]) =>
    testi.target
      .mosso('Corsi', [passo('9', parti[0] ?? ''), passo('5', parti[1] ?? '')], () => 'allora')
      .map((p) => (typeof p === 'string' ? p : 'testo' in p ? p.testo : ''))
      .join('');
  expect(mosso('', '')).toBe('Il target di «Corsi» era 9 allora, poi 5 allora.');
  expect(mosso('', '9i')).toMatch(
    /9 allora, poi 5 allora\. Quello allora è stampato .* Commissione\.$/,
  );
  expect(mosso('9i', '')).toMatch(/poi 5 allora\. Quello allora è stampato .* Commissione\.$/);
});
