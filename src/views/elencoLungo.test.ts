import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indiceDi, lungo, parti, perFoglio } from './elencoLungo.ts';

test('the pages of a list hold everything once, in its order, none too much', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: perFoglio })), (pesi) => {
      const fatte = parti(pesi, (n) => n);
      expect(fatte.flatMap((p) => p.voci)).toEqual(pesi);
      expect(fatte.map((p) => p.pagina)).toEqual(fatte.map((_, i) => i + 1));
      for (const { voci, pagine } of fatte) {
        expect(pagine).toBe(fatte.length);
        expect(lungo(voci, (n) => n)).toBe(false);
      }
      expect(lungo(pesi, (n) => n)).toBe(fatte.length > 1);
    }),
  );
});

test('what weighs more than a page stands alone in one, and nothing is one page', () => {
  const pesi = [1, perFoglio + 1, 1];
  expect(parti(pesi, (n) => n).map((p) => p.voci)).toEqual(pesi.map((n) => [n]));
  expect(parti([])).toEqual([{ voci: [], pagina: 1, pagine: 1 }]);
});

test('what is said of a page names each value that it holds, once', () => {
  const voci = [{ assi: ['i'] }, { assi: ['i', 'ii'] }];
  expect(indiceDi(voci, '/1', { asse: (v) => v.assi })).toEqual({
    via: '/1',
    quante: 2,
    valori: { asse: ['i', 'ii'] },
  });
});
