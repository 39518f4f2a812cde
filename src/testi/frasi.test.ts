import { describe, expect, it } from 'vitest';
import { testoDi } from '../format.ts';
import type { Asse, Derivata } from '../model/index.ts';
import { archivioDi, cifra, menzione } from '../tests/fixtures/verifiche.ts';
import { comeAssi } from './it/parti.ts';
import { testi } from './testi.ts';

const { frasi, eventi, storia, nonSappiamo } = testi;
const data = '2022-12-31';
const quando = 'al 31 dicembre 2022';

const calcolata = (valore: number, unita: string, regola = 'rapporto'): Derivata => ({
  id: `derivata.${regola}.${valore}`,
  programma: 'prova',
  data,
  asse: 'I',
  soggettoTipo: 'asse',
  soggetto: 'I',
  misura: 'impegni',
  dimensione: '',
  valore,
  unita,
  regola,
  da: ['una'],
});

describe('the sentences of money and people', () => {
  it('say a share with the article that its number asks for', () => {
    const detta = (n: number): string =>
      testoDi(frasi.soldi(quando, 'I', 'pagamenti/impegni', calcolata(n, '%')));
    expect(detta(91)).toBe(
      'Al 31 dicembre 2022, per l’Asse I, è stato pagato il 91,0\u202f% di quanto impegnato',
    );
    for (const n of [1, 8, 11, 80, 88]) expect(detta(n)).toContain('pagato l’');
    for (const n of [2, 18, 100, 110]) expect(detta(n)).toContain('pagato il ');
    expect(detta(0.04)).toContain('pagato meno di 0,1');
    for (const n of [0, 0.4]) expect(detta(n)).toContain('pagato lo 0,');
    expect(testoDi(frasi.soldi(quando, '', 'impegni/dotazione', calcolata(50, '%')))).toContain(
      'per il programma, è stato impegnato il 50,0\u202f% della dotazione',
    );
  });

  it('say the only amount, those of which no ratio can be told, or that there is none', () => {
    expect(testoDi(frasi.importi(quando, 'I', [cifra('I', 'impegni', '3 €')]))).toMatch(
      /^Al 31 dicembre 2022 si legge solo una cifra di soldi, gli impegni: 3/,
    );
    const zeri = ['dotazione', 'costo_selezionato', 'spesa_dichiarata'].map((m) =>
      cifra('I', m, '0 €'),
    );
    expect(testoDi(frasi.importi(quando, 'I', zeri)).replace(/\s/g, ' ')).toBe(
      'Al 31 dicembre 2022 l’Asse I ha la dotazione a 0 €, il costo delle operazioni selezionate a 0 € e la spesa dichiarata dai beneficiari a 0 €',
    );
    expect(testoDi(frasi.importi(quando, '', []))).toBe(
      'Al 31 dicembre 2022 non si legge nessun importo dell’intero programma',
    );
  });

  it('say how many were reached, and the share of women where there is one', () => {
    const [tutti, donne] = [cifra('', 'destinatari', '385.423'), cifra('', 'quota_femmine', '47%')];
    expect(testoDi(frasi.persone(quando, '', tutti, undefined, ''))).toBe(
      'Al 31 dicembre 2022 il programma ha raggiunto 385.423 persone',
    );
    expect(
      testoDi(
        frasi.persone('secondo la nota dell’11 febbraio 2021', 'I', tutti, donne, 'i minori'),
      ),
    ).toMatch(
      /^Secondo la nota dell’11 febbraio 2021 l’Asse I ha raggiunto 385\.423 persone, senza contare i minori: il 47% sono donne$/,
    );
  });

  it('tell what moved from what stood still', () => {
    const [prima, dopo] = [
      cifra('I', 'dotazione', '100 €', { data: '2019-12-31' }),
      cifra('I', 'dotazione', '120 €'),
    ];
    const cambio = (misura: string, d: number): string =>
      testoDi(
        frasi.cambio(misura, prima, 'al 31 dicembre 2019', dopo, calcolata(d, 'EUR', 'differenza')),
      );
    expect(cambio('dotazione', 2000)).toBe(
      'La dotazione è passata da 100\u00a0€ al 31 dicembre 2019 a 120\u00a0€ (+20\u00a0€).',
    );
    expect(cambio('impegni', 0)).toMatch(
      /^Gli impegni sono rimasti 120.*: la stessa cifra c’era al 31 dicembre 2019\.$/,
    );
    const pocoDopo = cifra('I', 'dotazione', '1.169.000.009 €');
    const pocoPrima = cifra('I', 'dotazione', '1.169.000.001 €', { data: '2019-12-31' });
    const d = calcolata(800, 'EUR', 'differenza');
    expect(testoDi(frasi.cambio('dotazione', pocoPrima, 'al 31 dicembre 2019', pocoDopo, d))).toBe(
      'La dotazione è rimasta 1.169,0\u00a0milioni di euro in cifra tonda, come al 31 dicembre 2019 (differenza: +8\u00a0€).',
    );
    expect(cambio('altro', 1)).toMatch(/^Il valore è passato da /);
  });
});

describe('the sentences of initiatives', () => {
  it('list one, two and many that took the place of another', () => {
    expect(eventi.confluisce(['A'])).toBe('Confluisce in «A»');
    expect(eventi.siDivide(['A', 'B'])).toBe('Si divide in «A» e «B»');
    expect(eventi.siDivide(['A', 'B', 'C'])).toBe('Si divide in «A», «B» e «C»');
  });

  it('say of a mention only what it has', () => {
    expect(storia.come(menzione('bando'))).toBe(', Asse I');
    expect(
      storia.come(menzione('bando', { nomeStampato: 'Bando 1', dimensione: 'prima fase' })),
    ).toBe(' come «Bando 1» (prima fase), Asse I');
  });

  it('count none, one, two and many without an amount', () => {
    const mute = (n: number): string => nonSappiamo.mute(n, 2000, false);
    expect(mute(0)).toBe('Di ogni iniziativa i documenti riportano almeno un importo.');
    expect(mute(2)).toMatch(/su 2\.000 i documenti/);
    expect([1, 2, 1234].map(mute).map((t) => t.split(' su ')[0])).toEqual([
      'Di 1 iniziativa',
      'Di 2 iniziative',
      'Di 1.234 iniziative',
    ]);
    const soli = [['A'], ['A', 'B'], ['A', 'B', 'C', 'D']].map(nonSappiamo.soloDati);
    expect(soli.map((t) => t.split(': ')[0])).toEqual(['A', 'A e B', '4 programmi']);
    expect(nonSappiamo.totali('POR', quando, ['impegni', 'pagamenti'])).toMatch(
      /^POR: al 31 .* per l’intero programma: impegni e pagamenti\.$/,
    );
    expect(nonSappiamo.stadi('POR', ['nel 2019', 'a giugno 2020'])).toMatch(
      /^POR: nel 2019 e a giugno 2020 i/,
    );
  });
});

it('names the Asse that leads by its code and its name, where it has one', () => {
  const asse = { codice: 'A', nome: 'Lavoro' } as Asse;
  const detta = (x: Asse): string =>
    testoDi(frasi.primoAsse(comeAssi, 'pagamenti', x, cifra('I', 'pagamenti', '3 €')));
  expect(detta(asse)).toMatch(/^L’Asse con più pagamenti ai beneficiari è l’Asse A, Lavoro: /);
  expect(detta({ ...asse, nome: 'Asse A' })).toMatch(/ è l’Asse A: /);
});

it('a headline of money never begins with a small letter', () => {
  const { titolo } = testi.grafici.stadi;
  for (const asse of ['', 'I'])
    for (const valore of [0, 0.3, 12, 120]) {
      const d = calcolata(valore, 'euro su 100', 'ogni-cento-euro');
      expect(testoDi(titolo(asse, { misura: 'pagamenti', d }, quando))).toMatch(/^[A-ZÈ\d]/);
    }
});

it('one euro out of a hundred, or less, is not many', () => {
  const { titolo } = testi.grafici.stadi;
  const detto = (asse: string, valore: number): string =>
    testoDi(
      titolo(
        asse,
        { misura: 'spesa_dichiarata', d: calcolata(valore, 'euro su 100', 'ogni-cento-euro') },
        'allora',
      ),
    );
  expect(detto('I', 0)).toMatch(/ euro dichiarati dai beneficiari ogni 100 /);
  expect(detto('I', 1)).toMatch(/ 1 euro dichiarato dai beneficiari ogni 100 /);
  expect(detto('I', 0.2)).toMatch(/ euro dichiarato dai beneficiari ogni 100 /);
  expect(detto('I', 2)).toMatch(/ 2 euro dichiarati dai beneficiari ogni 100 /);
  expect(detto('', 0.2)).toMatch(/^È dichiarato dai beneficiari .* euro ogni 100 di dotazione/);
});

it('a measure that names its subject does not name it twice', () => {
  const di = (soggettoTipo: 'programma' | 'asse', soggetto: string): string => {
    const o = cifra(soggetto, 'dotazione', '5 €', { soggettoTipo });
    const sua = { ...archivioDi([o]).misura(o.colonna)!, nome: 'Versione del programma' };
    return testi.pagine.cifra.titolo(archivioDi([o], { misure: [sua] }), o);
  };
  expect(di('programma', 'prova')).toMatch(/^Versione del programma al /);
  expect(di('asse', 'I')).toMatch(/^Versione del programma dell’Asse I al /);
});

it('the squares of more than a hundred euro are not all in the frame', () => {
  const detto = (n: number): string =>
    testi.facile.disegno('pagamenti', calcolata(n, 'euro su 100', 'ogni-cento-euro'), String(n));
  expect(detto(101)).toMatch(/: 101\. Quelli oltre i 100 sono sotto la cornice\.$/);
  expect(detto(100)).toMatch(/: 100\.$/);
});
