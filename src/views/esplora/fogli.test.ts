import { expect, test } from 'vitest';
import { fogliDi, indiceDi, paginaDelGruppo, pagineDelGruppo, perFoglio } from './fogli.ts';
import type { GruppoRighe } from './righe.ts';
import type { Riga } from './riga.ts';

/** A group of so many rows, of which only what is asked is there. */
const gruppo = (asse: string, quante: number): GruppoRighe => ({
  id: `asse-${asse}`,
  programma: 'p',
  asse,
  nome: asse,
  righe: Array.from(
    { length: quante },
    (_, n) =>
      ({
        id: `p/${asse}-${n}`,
        programma: 'p',
        assi: [asse],
        stati: n === 0 ? ['conclusa'] : [],
      }) as unknown as Riga,
  ),
});

test('a list that one page holds has no parts', () => {
  expect(fogliDi([gruppo('i', perFoglio)])).toEqual([]);
});

test('the parts of a long list hold every row once, in its order, none too many', () => {
  const gruppi = [gruppo('i', perFoglio + 1), gruppo('ii', 3)];
  const fogli = fogliDi(gruppi);
  expect(fogli.map((f) => f.numero)).toEqual([1, 2]);
  expect(fogli.every((f) => f.righe.length <= perFoglio)).toBe(true);
  expect(fogli.flatMap((f) => f.righe)).toEqual(gruppi.flatMap((g) => g.righe));
});

test('the pages of a group hold every row of it once', () => {
  const g = gruppo('i', perFoglio * 2 + 1);
  const pagine = Array.from({ length: pagineDelGruppo(g) }, (_, i) => paginaDelGruppo(g, i + 1));
  expect(pagine.map((p) => p.righe.length)).toEqual([perFoglio, perFoglio, 1]);
  expect(pagine.flatMap((p) => p.righe)).toEqual(g.righe);
});

test('what is said of a part names each Asse and status that it holds', () => {
  const [primo, ultimo] = fogliDi([gruppo('i', perFoglio), gruppo('ii', 1)]);
  expect(indiceDi(primo!, '/1')).toMatchObject({ via: '/1', assi: ['i'], stati: ['conclusa'] });
  expect(indiceDi(ultimo!, '/2')).toMatchObject({ quante: 1, assi: ['ii'] });
});
