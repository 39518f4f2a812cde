import { describe, expect, it } from 'vitest';
import { cifra, esitiDi, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { totali } from './totali.ts';

const assi = (testi: string[], colonna = 'impegni') =>
  testi.map((testo, i) => cifra(['I', 'II', 'III', 'IV', 'V'][i] ?? '', colonna, testo));
const cinque = ['10,01 €', '20,00 €', '30,00 €', '40,00 €', '0,00 €'];

describe('sums against totals', () => {
  it('are silent where the Assi make the total', () => {
    expect(esitiDi(totali, [...assi(cinque), cifra('', 'impegni', '100,01 €')])).toMatchObject([
      { esito: 'concorda', verdetto: 'torna' },
    ]);
  });

  it('find a total one cent off and call it rounding', () => {
    const trovati = rilieviDi(totali, [...assi(cinque), cifra('', 'impegni', '100,02 €')]);
    expect(trovati).toMatchObject([{ verdetto: 'arrotondamento', gravita: 'informazione' }]);
    expect(trovati[0]?.titolo).toContain('1 centesimo');
  });

  it('find a total that is wrong', () => {
    expect(rilieviDi(totali, [...assi(cinque), cifra('', 'impegni', '110,01 €')])).toMatchObject([
      { verdetto: 'non spiegato', gravita: 'errore' },
    ]);
  });

  it('do not blame a total whose Assi are not all printed', () => {
    expect(
      rilieviDi(totali, [...assi(['10', '20'], 'destinatari'), cifra('', 'destinatari', '100')]),
    ).toEqual([]);
  });

  it('check a group against its members', () => {
    const membri = [cifra('III', 'destinatari', '60'), cifra('IV', 'destinatari', '40')];
    expect(rilieviDi(totali, [...membri, cifra('III+IV', 'destinatari', '100')])).toEqual([]);
    expect(rilieviDi(totali, [...membri, cifra('III+IV', 'destinatari', '101')])).toHaveLength(1);
  });

  it('check how many Assi a document says that there are', () => {
    expect(rilieviDi(totali, [cifra('', 'numero_assi', '5')])).toEqual([]);
    expect(rilieviDi(totali, [cifra('', 'numero_assi', '4')])).toHaveLength(1);
  });
});
