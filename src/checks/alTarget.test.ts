import { describe, expect, it } from 'vitest';
import { alTarget } from './alTarget.ts';
import { cifra, esitiDi, rilieviDi } from '../tests/fixtures/verifiche.ts';

const indicatore = { soggettoTipo: 'indicatore', unita: '%' } as const;
const doppio = cifra('occupati', 'volte', '2', {
  soggettoTipo: 'indicatore',
  testo: 'il doppio',
  annoTarget: '2023',
});
const target = (testo: string, altro = {}) =>
  cifra('occupati', 'target', testo, { ...indicatore, annoTarget: '2023', ...altro });

describe('how far from the target, in words', () => {
  it('is silent where «il doppio» is twice a target printed at another date', () => {
    const cifre = [
      doppio,
      cifra('occupati', 'valore', '60,13%', indicatore),
      target('30%', { data: '2019-12-31' }),
    ];
    expect(esitiDi(alTarget, cifre)).toMatchObject([{ esito: 'concorda' }]);
  });

  it('is found where it is not', () => {
    const cifre = [doppio, cifra('occupati', 'valore', '60,13%', indicatore), target('40%')];
    expect(rilieviDi(alTarget, cifre)).toMatchObject([
      { verdetto: 'non spiegato', stampato: 'il doppio' },
    ]);
  });

  it('cannot be verified without a value', () => {
    expect(esitiDi(alTarget, [doppio, target('40%')])).toMatchObject([
      { esito: 'non verificabile' },
    ]);
  });
});
