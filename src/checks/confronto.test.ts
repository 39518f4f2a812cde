import { describe, expect, it } from 'vitest';
import { confronta, dettaDi, intervalloDi, passo, tronca } from './confronto.ts';
import { cifra } from '../tests/fixtures/verifiche.ts';

const esatto = (n: number) => ({ min: n, max: n });

describe('how a printed figure stands to a computed one', () => {
  it('agrees exactly, by rounding or by truncation', () => {
    const o = cifra('I', 'impegni', '829,3 Mln');
    expect(confronta(o, esatto(829_300_000))).toBe('torna');
    expect(confronta(o, esatto(829_349_999))).toBe('arrotondamento');
    expect(confronta(o, esatto(829_372_248.87))).toBe('troncamento');
    expect(confronta(o, esatto(829_400_000))).toBeNull();
  });

  it('takes «oltre» at its word', () => {
    const o = cifra('I', 'impegni', 'oltre 290,8 Mln');
    expect(confronta(o, esatto(290_890_851.86))).toBe('torna');
    expect(confronta(o, esatto(290_799_999))).toBeNull();
  });

  it('forgives «circa» a rounding but not a truncation', () => {
    const o = cifra('I', 'impegni', 'circa 254 Mln');
    expect(confronta(o, esatto(254_400_000))).toBe('arrotondamento');
    expect(confronta(o, esatto(254_774_002.77))).toBe('troncamento');
  });

  it('accepts any value that bounds allow', () => {
    expect(confronta(cifra('I', 'quota_maschi', '5%'), { min: 4.6, max: 5.6 })).toBe(
      'arrotondamento',
    );
  });

  it('reads the step of a round number in words of size', () => {
    expect(passo(cifra('', 'vulnerabili', 'più di 79.000'))).toBe(1000);
    expect(passo(cifra('', 'vulnerabili', '79.000'))).toBe(1);
    expect(intervalloDi(cifra('', 'vulnerabili', 'più di 79.000'))).toEqual({
      min: 79_000,
      max: 80_000,
    });
  });

  it('cuts on the decimal text, not on the binary one', () => {
    expect(tronca(0.29, 2)).toBe(0.29);
    expect(tronca(-57.83, 0)).toBe(-57);
    expect(tronca(264_685_038.65, -5)).toBe(264_600_000);
  });
});

it.each([
  ['tutti', 100, true],
  ['tutti', 99, false],
  ['intera dotazione programmata', 100.06, true],
  ['quasi totalità', 97, true],
  ['quasi tutti', 100, false],
  ['più della metà', 56, true],
  ['più della metà', 50, false],
  ['meno della metà', 56, false],
  ['la metà', 50, true],
])('a share said in words sets a bound: «%s», %d %%', (parole, percento, torna) =>
  expect(dettaDi(parole, percento) !== null).toBe(torna),
);
