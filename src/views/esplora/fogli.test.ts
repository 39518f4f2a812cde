import { expect, test } from 'vitest';
import { perFoglio } from '../elencoLungo.ts';
import { fogliDi, indiceDi } from './fogli.ts';
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

test('the parts of a long list hold every row once, in its order, whatever its groups', () => {
  const gruppi = [gruppo('i', perFoglio + 1), gruppo('ii', 3)];
  const fogli = fogliDi(gruppi);
  expect(fogli.map((f) => f.pagina)).toEqual([1, 2]);
  expect(fogli.flatMap((f) => f.voci)).toEqual(gruppi.flatMap((g) => g.righe));
});

test('what is said of a part names each programme, Asse and status that it holds', () => {
  const [primo, ultimo] = fogliDi([gruppo('i', perFoglio), gruppo('ii', 1)]);
  expect(indiceDi(primo!, '/1').valori).toEqual({
    programma: ['p'],
    asse: ['i'],
    stato: ['conclusa'],
  });
  expect(indiceDi(ultimo!, '/2')).toMatchObject({ quante: 1, valori: { asse: ['ii'] } });
});
