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

  it('take no sum of the import for a total that somebody printed', () => {
    const dati = (asse: string, testo: string, riga: number) => ({
      ...cifra(asse, 'costo_selezionato', testo),
      cella: { file: 'prova/2022/avanzamento-ue.csv', riga, colonna: 'A' },
    });
    const parti = [dati('I', '10,00 €', 2), dati('II', '20,00 €', 3)];
    expect(esitiDi(totali, [...parti, dati('', '30,00 €', 4)])).toEqual([]);
    const stampato = cifra('', 'costo_selezionato', '30,00 €');
    expect(esitiDi(totali, [...parti, stampato])).toMatchObject([{ esito: 'concorda' }]);
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

  const regioni = (asse: string, sviluppate: string, transizione: string) => [
    cifra(asse, 'dotazione', sviluppate, { dimensione: 'più sviluppate' }),
    cifra(asse, 'dotazione', transizione, { dimensione: 'in transizione' }),
  ];

  it('check the categories of an Asse against the Asse, where they are known to be all', () => {
    const buono = [cifra('I', 'dotazione', '100 €'), ...regioni('I', '70 €', '30 €')];
    const corto = [cifra('II', 'dotazione', '90 €'), ...regioni('II', '60 €', '20 €')];
    const trovati = rilieviDi(totali, [...buono, ...corto]);
    expect(trovati).toMatchObject([{ gravita: 'errore', luogo: { soggetto: 'II' } }]);
    expect(trovati[0]?.titolo).toContain('60\u00a0€ (più sviluppate) e 20\u00a0€ (in transizione)');
    expect(rilieviDi(totali, corto)).toEqual([]);
  });

  it('tell of parts that are more than their whole, and accuse nobody: they may overlap', () => {
    const troppo = [cifra('I', 'dotazione', '90 €'), ...regioni('I', '70 €', '30 €')];
    expect(rilieviDi(totali, troppo)).toMatchObject([
      { gravita: 'avviso', livello: 'cambiamento' },
    ]);
  });

  it('add up the categories of the Assi that print no whole', () => {
    const assi = [...regioni('I', '70 €', '30 €'), ...regioni('II', '60 €', '20 €')];
    const verso = (totale: string) =>
      esitiDi(totali, [...assi, cifra('', 'dotazione', totale)]).map((e) => e.esito);
    expect(verso('180 €')).toEqual(['concorda']);
    expect(verso('150 €')).toEqual(['rilievo']);
    expect(verso('200 €')).toEqual([]);
  });

  it('check how many Assi a document says that there are', () => {
    expect(rilieviDi(totali, [cifra('', 'numero_assi', '5')])).toEqual([]);
    expect(rilieviDi(totali, [cifra('', 'numero_assi', '4')])).toHaveLength(1);
  });
});
