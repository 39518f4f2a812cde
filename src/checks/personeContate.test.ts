import { describe, expect, it } from 'vitest';
import { tavole } from '../model/index.ts';
import { cifra, esitiDi, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { voceVuota } from '../tests/fixtures/voceVuota.ts';
import { personeContate } from './personeContate.ts';

const indicatore = (conta: string) => ({
  indicatori: [
    {
      ...voceVuota(tavole.programma.indicatori),
      programma: 'prova',
      codice: 'partecipanti',
      asse: 'II',
      conta,
    },
  ],
});
const valore = (testo: string, dimensione = '') =>
  cifra('partecipanti', 'valore', testo, { soggettoTipo: 'indicatore', asse: 'II', dimensione });

describe('an indicator that counts people of its Asse', () => {
  it('agrees with them, or is told beside them', () => {
    const persone = cifra('II', 'disabili', '950');
    const dice = (testo: string) =>
      esitiDi(personeContate, [persone, valore(testo)], indicatore('disabili'));
    expect(dice('950')).toMatchObject([{ esito: 'concorda' }]);
    expect(dice('740')).toMatchObject([{ esito: 'rilievo', verdetto: 'non spiegato' }]);
  });

  it('may be printed for one part alone: another base, named', () => {
    const trovati = rilieviDi(
      personeContate,
      [cifra('II', 'disabili', '950'), valore('740', 'priorità 9z')],
      indicatore('disabili'),
    );
    expect(trovati).toMatchObject([{ verdetto: 'base diversa' }]);
    expect(trovati[0]?.titolo).toMatch(/740\. .*: 950\. .* di una parte sola \(priorità 9z\)\.$/);
  });

  it('is compared as a whole, whatever its parts and other sources say', () => {
    const deiDati = valore('700', 'priorità 9z');
    const esiti = esitiDi(
      personeContate,
      [cifra('II', 'disabili', '950'), valore('950'), deiDati],
      indicatore('disabili'),
    );
    expect(esiti.map((e) => e.esito)).toEqual(['concorda']);
  });

  it('is silent where nothing links the two, or the other is of another date', () => {
    const cifre = [cifra('II', 'disabili', '950'), valore('740')];
    expect(esitiDi(personeContate, cifre, indicatore(''))).toEqual([]);
    const prima = [cifra('II', 'disabili', '950', { data: '2019-12-31' }), valore('740')];
    expect(esitiDi(personeContate, prima, indicatore('disabili'))).toEqual([]);
  });
});
