import { describe, expect, test } from 'vitest';
import { tavole, type Osservazione } from '../model/index.ts';
import { archivioDi, cifra } from '../tests/fixtures/verifiche.ts';
import { voceVuota } from '../tests/fixtures/voceVuota.ts';
import { riconciliata } from './it/riconciliata.ts';

const a = archivioDi([], {
  fonti: [
    {
      ...voceVuota(tavole.programma.fonti),
      programma: 'prova',
      id: 'doc',
      dataDocumento: '2020-03-08',
    },
    {
      ...voceVuota(tavole.programma.fonti),
      programma: 'prova',
      id: 'nota',
      tipo: 'nota di avanzamento',
      dataDocumento: '2021-02-11',
      dataCifre: 'non stampata',
    },
  ],
  indicatori: [
    {
      ...voceVuota(tavole.programma.indicatori),
      programma: 'prova',
      codice: 'disoccupati',
      nome: 'Disoccupati',
    },
  ],
});

const persone = (testo: string, altro: Partial<Osservazione> = {}): Osservazione =>
  cifra('', 'destinatari', testo, altro);
type Riga = Parameters<typeof riconciliata>[1];
const frase = (riga: Partial<Riga>, versione = ''): string =>
  riconciliata(
    a,
    {
      esito: 'differisce',
      documento: persone('1.000'),
      dati: persone('1.000'),
      differenza: null,
      relativa: null,
      date: [],
      base: undefined,
      parti: [],
      ...riga,
    },
    versione,
  ).replace(/\s/g, ' ');

describe('how a document stands to the yearly data is said', () => {
  test('with one number that the yearly data give without a unit', () => {
    const quota = persone('35%', { unita: '%' });
    const dati = persone('35', { unita: 'numero', data: '2020-12-31' });
    const stesso = 'Il numero è lo stesso; i dati non dicono se è una percentuale.';
    expect(frase({ esito: 'uguale', documento: quota, dati })).toBe(stesso);
    expect(frase({ esito: 'uguale', dati })).toMatch(/non dicono l’unità\.$/);
    expect(frase({ esito: 'altra-data', documento: quota, dati })).toBe(
      `${stesso} I dati lo hanno al 31 dicembre 2020, e al 31 dicembre 2022 non ne danno.`,
    );
  });

  test('with more and less, and the day of a document that came out before', () => {
    expect(frase({ differenza: 457, relativa: 0.0284 })).toBe('I dati danno 457 in più (+2,8 %).');
    expect(frase({ differenza: 4, relativa: 0.0001 })).toBe(
      'I dati danno 4 in più (meno dello 0,1 %).',
    );
    expect(frase({ esito: 'rivista', differenza: -1, relativa: -0.1 })).toBe(
      'I dati danno 1 in meno (−10,0 %). Il documento è dell’8 marzo 2020: i dati sono usciti dopo.',
    );
    const [documento, dati] = ['0,00', '10,50'].map((testo) => cifra('I', 'impegni', testo));
    expect(frase({ documento: documento!, dati: dati!, differenza: 1050 })).toBe(
      'I dati danno 10,50 € in più.',
    );
    expect(frase({})).toContain('nemmeno arrotondata');
  });

  test('with the priorities that are counted', () => {
    const parti = ['5.045', '373'].map((testo) => persone(testo));
    const [documento, dati] = ['5.400', '5.045'].map((testo) => persone(testo));
    const comune = { documento: documento!, dati: dati!, parti };
    expect(frase({ ...comune, esito: 'altra-definizione' })).toBe(
      'Accanto c’è ciò che contano le priorità che hanno un target; con tutte le priorità i dati danno 5.045 + 373. Quali conti il documento non si sa.',
    );
    expect(frase({ ...comune, esito: 'precisione' })).toContain('5.045 + 373');
  });

  test('with the other dates, one, two or many', () => {
    const dati = persone('1.000', { data: '2020-12-31' });
    const altra = { esito: 'altra-data', dati } as const;
    expect(frase(altra)).toBe(
      'I dati hanno lo stesso valore al 31 dicembre 2020, e nessuno al 31 dicembre 2022.',
    );
    expect(frase({ ...altra, date: ['2018-12-31', '2019-12-31'] }, '6')).toBe(
      'I dati hanno lo stesso valore al 31 dicembre 2020, nella versione 6 del programma, e nessuno al 31 dicembre 2022. Lo hanno anche al 31 dicembre 2018 e al 31 dicembre 2019.',
    );
    expect(frase({ ...altra, date: ['2017-12-31', '2018-12-31', '2019-12-31'] })).toMatch(
      /Lo hanno anche in altre 3 date, dal 31 dicembre 2017 al 31 dicembre 2019\.$/,
    );
    expect(frase({ ...altra, documento: persone('1.000', { fonte: 'nota' }) })).toBe(
      'Il documento non dice di che giorno è la cifra. I dati hanno lo stesso valore al 31 dicembre 2020.',
    );
  });

  test('of a share by the number that it is', () => {
    const quota = cifra('disoccupati', 'target', '30%', {
      soggettoTipo: 'indicatore',
      unita: '%',
    });
    const [dati, base] = ['39.444', '131.480'].map((testo) =>
      cifra('disoccupati', 'target', testo, { soggettoTipo: 'indicatore' }),
    );
    const comune = { documento: quota, dati: dati! };
    expect(frase({ ...comune, base: base!, esito: 'precisione' })).toBe(
      'È lo stesso target, scritto come numero: 30% di 131.480, il target di «Disoccupati», fa 39.444.',
    );
    expect(frase({ ...comune, esito: 'altra-definizione' })).toBe(
      'Il documento stampa una percentuale, i dati un numero.',
    );
  });

  test('with nothing where the figures say all', () => {
    expect(frase({ esito: 'uguale' })).toBe('');
    expect(frase({ esito: 'altra-definizione', dati: persone('900') })).toBe('');
    expect(frase({ esito: 'altra-definizione' })).toContain('stesso valore');
  });
});
