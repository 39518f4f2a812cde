import { describe, expect, it } from 'vitest';
import { cifra, esitiDi, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { rapporti } from './rapporti.ts';

const riga = [
  cifra('I', 'dotazione', '224.705.834 €'),
  cifra('I', 'programmato', '164.615.553 €'),
  cifra('I', 'impegni', '114.599.352 €'),
];

describe('printed ratios', () => {
  it('are silent where the printed value is the rounded one', () => {
    const esiti = esitiDi(rapporti, [...riga, cifra('I', 'impegni_su_dotazione', '51%')]);
    expect(esiti).toMatchObject([{ esito: 'concorda', verdetto: 'arrotondamento' }]);
  });

  it('recognise a ratio printed under the wrong heading, once for all its places', () => {
    const trovati = rilieviDi(rapporti, [
      ...riga,
      cifra('I', 'impegni_su_dotazione', '73%'),
      cifra('I', 'impegni_su_dotazione', 'circa 73%', { punto: 'Testo' }),
    ]);
    expect(trovati).toHaveLength(1);
    expect(trovati[0]).toMatchObject({ verdetto: 'etichetta diversa', calcolato: '51,0\u202f%' });
    expect(trovati[0]?.figure).toHaveLength(2);
    expect(trovati[0]?.titolo).toContain('corrisponde al rapporto fra «programmato» e «dotazione»');
  });

  it('tell a truncated ratio from a wrong one', () => {
    const con = (testo: string) =>
      rilieviDi(rapporti, [
        cifra('I', 'programmato', '5.783 €'),
        cifra('I', 'dotazione', '10.000 €'),
        cifra('I', 'avanzamento', testo),
      ]);
    expect(con('58%')).toEqual([]);
    expect(con('57%')).toMatchObject([{ verdetto: 'troncamento', gravita: 'informazione' }]);
    expect(con('85%')).toMatchObject([{ verdetto: 'non spiegato', gravita: 'errore' }]);
  });

  it('recognise the share of another row', () => {
    const trovati = rilieviDi(rapporti, [
      cifra('I', 'destinatari', '100'),
      cifra('I', 'maschi', '53'),
      cifra('I', 'quota_maschi', '53%'),
      cifra('III', 'destinatari', '60'),
      cifra('III', 'maschi', '34'),
      cifra('IV', 'destinatari', '40'),
      cifra('IV', 'maschi', '23'),
      cifra('III+IV', 'destinatari', '100'),
      cifra('III+IV', 'quota_maschi', '53%'),
    ]);
    expect(trovati).toMatchObject([{ verdetto: 'non spiegato', calcolato: '57,0\u202f%' }]);
    expect(trovati[0]?.titolo).toContain('l’Asse I');
  });

  it('say that a ratio without its base cannot be verified, and report nothing', () => {
    const esiti = esitiDi(rapporti, [
      cifra('', 'senza_base', '95%'),
      cifra('', 'quota_maschi', '5%'),
    ]);
    expect(esiti.map((e) => e.esito)).toEqual(['non verificabile', 'non verificabile']);
  });
});
