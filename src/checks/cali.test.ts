import { describe, expect, it } from 'vitest';
import { cali } from './cali.ts';
import { cifra, decisione, rilieviDi } from '../tests/fixtures/verifiche.ts';

const prima = { data: '2019-12-31' };

describe('accumulating values', () => {
  it('are silent while they grow or stay within their rounding', () => {
    expect(
      rilieviDi(cali, [cifra('I', 'destinatari', '10', prima), cifra('I', 'destinatari', '12')]),
    ).toEqual([]);
    expect(
      rilieviDi(cali, [cifra('I', 'impegni', '36,1 Mln', prima), cifra('I', 'impegni', '36 Mln')]),
    ).toEqual([]);
  });

  it('are found once where they fall, with all the dates below the height', () => {
    const indicatore = { soggettoTipo: 'indicatore' as const };
    const trovati = rilieviDi(cali, [
      cifra('disoccupati', 'valore', '168.289', { ...prima, ...indicatore }),
      cifra('disoccupati', 'valore', '157.891', { data: '2021-12-31', ...indicatore }),
      cifra('disoccupati', 'valore', '163.724', indicatore),
    ]);
    expect(trovati).toMatchObject([{ verdetto: 'non spiegato', stampato: '157.891' }]);
    expect(trovati[0]?.prove).toHaveLength(2);
  });

  it('are added up from their parts where the whole is not printed', () => {
    const trovati = rilieviDi(cali, [
      cifra('I', 'disabili', '6.006', prima),
      cifra('I', 'migranti', '17.953', prima),
      cifra('I', 'altri', '13.520', prima),
      cifra('I', 'vulnerabili', '36.090'),
    ]);
    expect(trovati).toHaveLength(1);
    expect(trovati[0]?.titolo).toContain('37.479 (6.006 + 17.953 + 13.520)');
  });

  it('may fall with their allocation, where a decision cut it', () => {
    const cifre = [
      cifra('I', 'dotazione', '358 €', prima),
      cifra('I', 'programmato', '317 €', prima),
      cifra('I', 'dotazione', '236 €'),
      cifra('I', 'programmato', '290 €'),
    ];
    const verdetto = (date: string[]) =>
      rilieviDi(cali, cifre, { decisioni: date.map(decisione) })[0]?.verdetto;
    expect(verdetto(['2020-11-09'])).toBe('riprogrammazione');
    expect(verdetto([])).toBe('non spiegato');
    expect(verdetto(['2019-04-30'])).toBe('non spiegato');
  });

  it('of a dataset are not compared with those of a document', () => {
    const dei = { cella: { file: 'prova/2020/avanzamento-ue.csv', riga: 2, colonna: 'A' } };
    const alto = cifra('I', 'impegni', '300 €', prima);
    const basso = cifra('I', 'impegni', '200 €', { ...dei, id: 'x' });
    expect(rilieviDi(cali, [alto, basso])).toEqual([]);
    const suo = cifra('I', 'impegni', '250 €', { ...prima, ...dei, id: 'y', punto: 'riga' });
    expect(rilieviDi(cali, [alto, suo, basso])).toMatchObject([{ gravita: 'avviso' }]);
  });

  it('are told of the parts of a row only where the whole does not fall with them', () => {
    const parti = (intero: string) => [
      cifra('I', 'impegni', '300 €', prima),
      cifra('I', 'impegni', intero),
      cifra('I', 'impegni', '100 €', { ...prima, dimensione: 'regioni povere' }),
      cifra('I', 'impegni', '90 €', { dimensione: 'regioni povere' }),
    ];
    const dimensioni = (intero: string) =>
      rilieviDi(cali, parti(intero)).map((r) => r.figure[0]?.dimensione);
    expect(dimensioni('290 €')).toEqual(['']);
    expect(dimensioni('310 €')).toEqual(['regioni povere']);
  });

  it('do not include shares', () => {
    const cifre = [cifra('I', 'avanzamento', '90%', prima), cifra('I', 'avanzamento', '80%')];
    expect(rilieviDi(cali, cifre)).toEqual([]);
  });
});
