import { describe, expect, it } from 'vitest';
import { cifra, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { parti } from './parti.ts';

describe('people and their parts', () => {
  it('are silent where men and women make the whole', () => {
    const cifre = [
      cifra('I', 'destinatari', '100'),
      cifra('I', 'maschi', '53'),
      cifra('I', 'femmine', '47'),
    ];
    expect(rilieviDi(parti, cifre)).toEqual([]);
  });

  it('find men and women that do not make the whole', () => {
    const cifre = [
      cifra('I', 'destinatari', '100'),
      cifra('I', 'maschi', '53'),
      cifra('I', 'femmine', '48'),
    ];
    expect(rilieviDi(parti, cifre)).toMatchObject([{ verdetto: 'non spiegato', calcolato: '101' }]);
  });

  it('find groups of vulnerable people that do not make the vulnerable', () => {
    const cifre = [
      cifra('I', 'vulnerabili', '10'),
      cifra('I', 'disabili', '5'),
      cifra('I', 'migranti', '4'),
      cifra('I', 'altri', '2'),
    ];
    expect(rilieviDi(parti, cifre)).toHaveLength(1);
  });

  it('find a part above its whole, and are silent below', () => {
    const cifre = (n: string) => [cifra('bando', 'avviati', n), cifra('bando', 'approvati', '28')];
    expect(rilieviDi(parti, cifre('11'))).toEqual([]);
    expect(rilieviDi(parti, cifre('29'))).toHaveLength(1);
  });
});
