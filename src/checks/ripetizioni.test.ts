import { describe, expect, it } from 'vitest';
import { cifra, esitiDi, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { ripetizioni } from './ripetizioni.ts';

const nelTesto = (testo: string, tabella = '177.966.084,16 €') => [
  cifra('I', 'impegni', tabella),
  cifra('I', 'impegni', testo, { punto: '§ 3.1' }),
];

describe('a figure repeated in the text', () => {
  it('is silent where it is rounded or rightly qualified', () => {
    expect(rilieviDi(ripetizioni, nelTesto('178,0 Mln'))).toEqual([]);
    expect(rilieviDi(ripetizioni, nelTesto('oltre 177 Mln'))).toEqual([]);
    expect(esitiDi(ripetizioni, nelTesto('178 Mln'))).toMatchObject([
      { verdetto: 'arrotondamento' },
    ]);
  });

  it('is found where it is truncated', () => {
    expect(rilieviDi(ripetizioni, nelTesto('177,9 Mln'))).toMatchObject([
      { verdetto: 'troncamento', gravita: 'informazione', calcolato: '177.966.084,16\u00a0€' },
    ]);
  });

  it('is found where it is another value', () => {
    expect(rilieviDi(ripetizioni, nelTesto('187,9 Mln'))).toMatchObject([
      { verdetto: 'non spiegato', gravita: 'errore' },
    ]);
    expect(rilieviDi(ripetizioni, nelTesto('oltre 178 Mln'))).toHaveLength(1);
  });

  it('is not compared with a dataset, which may restate it', () => {
    const cella = { file: 'prova/2022/avanzamento-ue.csv', riga: 2, colonna: 'A' };
    const deiDati = cifra('I', 'impegni', '170 €', { punto: 'Righe', cella });
    expect(esitiDi(ripetizioni, [...nelTesto('177,9 Mln').slice(0, 1), deiDati])).toEqual([]);
  });

  it('is compared with a rounded one within its rounding', () => {
    expect(rilieviDi(ripetizioni, nelTesto('36 Mln', '36,1 Mln'))).toEqual([]);
    expect(rilieviDi(ripetizioni, nelTesto('37 Mln', '36,1 Mln'))).toHaveLength(1);
  });

  it('may be a word: «tutti» is not 99 %', () => {
    const valore = { soggettoTipo: 'indicatore', unita: '%' } as const;
    const trovati = rilieviDi(ripetizioni, [
      cifra('formati', 'valore', '99%', { ...valore, punto: 'z' }),
      cifra('formati', 'valore', '100%', { ...valore, testo: 'Tutti', punto: 'a' }),
    ]);
    expect(trovati).toMatchObject([{ stampato: 'Tutti', calcolato: '«99%»', gravita: 'avviso' }]);
  });

  it('may be a financial indicator that repeats the certified spending', () => {
    const indicatori = [
      {
        programma: 'prova',
        codice: 'spesa',
        nome: 'Spesa',
        altriNomi: [],
        asse: 'IV',
        tipo: 'finanziario' as const,
        quadro: true,
        unita: 'EUR',
        conta: '',
      },
    ];
    const con = (testo: string) =>
      rilieviDi(
        ripetizioni,
        [
          cifra('IV', 'spesa_certificata', '2.773.763,85 €'),
          cifra('spesa', 'valore', testo, { soggettoTipo: 'indicatore', unita: 'EUR' }),
        ],
        { indicatori },
      );
    expect(con('2,8 Mln')).toEqual([]);
    expect(con('2,7 Mln')).toMatchObject([{ verdetto: 'troncamento' }]);
  });
});
