import { describe, expect, it } from 'vitest';
import { assiDiversi } from './assiDiversi.ts';
import { iniziativa, menzione, rilieviDi } from '../tests/fixtures/verifiche.ts';

const prima = { data: '2019-12-31' };

describe('the Asse of an initiative', () => {
  it('is silent where it is always one', () => {
    expect(rilieviDi(assiDiversi, [], { menzioni: [menzione('a', prima), menzione('a')] })).toEqual(
      [],
    );
  });

  it('is found changing between dates', () => {
    const menzioni = [menzione('a', prima), menzione('a', { asse: 'III' })];
    const trovati = rilieviDi(assiDiversi, [], { menzioni });
    expect(trovati).toMatchObject([{ verdetto: 'non spiegato', stampato: 'Asse III · Asse I' }]);
  });

  it('is found double at one date, and judged by the action that the document names', () => {
    const menzioni = [menzione('a'), menzione('a', { asse: 'II', punto: '§ 2' })];
    expect(rilieviDi(assiDiversi, [], { menzioni })).toMatchObject([{ verdetto: 'non spiegato' }]);
    const azioni = [
      {
        programma: 'prova',
        codice: '9.8.1',
        obiettivo: '9.8',
        asse: 'II',
        nome: 'Cassa',
        fonte: '',
        punto: '',
      },
    ];
    const con = (azioneBase: 'documento' | 'nostra') => ({
      menzioni,
      azioni,
      iniziative: [iniziativa('a', { azione: '9.8.1', azioneBase })],
    });
    expect(rilieviDi(assiDiversi, [], con('documento'))).toMatchObject([
      { verdetto: 'etichetta diversa', calcolato: 'Asse II' },
    ]);
    expect(rilieviDi(assiDiversi, [], con('nostra'))).toMatchObject([{ verdetto: 'non spiegato' }]);
  });
});
