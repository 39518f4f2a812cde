import { describe, expect, it } from 'vitest';
import { conteggiGemelli } from './conteggiGemelli.ts';
import { cifra, iniziativa, rilieviDi } from '../tests/fixtures/verifiche.ts';

const due = (a: string, b: string) => [
  cifra('uno', 'progetti', a),
  cifra('due', 'progetti', b, { punto: '§ 2' }),
];

describe('one count for two initiatives', () => {
  it('is found where it is distinctive', () => {
    const trovati = rilieviDi(conteggiGemelli, due('33', '33'));
    expect(trovati).toMatchObject([{ verdetto: 'non spiegato', stampato: '33' }]);
    expect(trovati[0]?.figure).toHaveLength(2);
  });

  it('is silent for small, different or approximate counts', () => {
    expect(rilieviDi(conteggiGemelli, due('6', '6'))).toEqual([]);
    expect(rilieviDi(conteggiGemelli, due('32', '33'))).toEqual([]);
    expect(rilieviDi(conteggiGemelli, due('circa 800', 'circa 800'))).toEqual([]);
  });

  it('is silent between an initiative and its part, and within one initiative', () => {
    const iniziative = [iniziativa('uno', { parteDi: 'due' }), iniziativa('due')];
    expect(rilieviDi(conteggiGemelli, due('33', '33'), { iniziative })).toEqual([]);
    const stessa = [
      cifra('uno', 'progetti', '33'),
      cifra('uno', 'progetti', '33', { punto: '§ 2' }),
    ];
    expect(rilieviDi(conteggiGemelli, stessa)).toEqual([]);
  });
});
