import { expect, test } from 'vitest';
import { deiSiti, tabellaDei } from './traguardi.ts';
import type { Riga } from './sintetico.ts';

const costo = (secondi: number, memoria = 100) => ({ secondi, cpu: secondi, memoria });
const riga = (iniziative: number, passo: Riga['passo'], secondi: number, pagine: number): Riga => ({
  iniziative,
  passo,
  costi: [costo(secondi, passo === 'build' ? 300 : 100)],
  scrittore: [costo(10)],
  pagine,
  file: pagine,
  scritti: 1,
});

test('a target is measured at the largest size, and one that nobody measured is not reached', () => {
  const righe = [
    riga(10, 'build', 10, 1),
    riga(100, 'build', 10, 10),
    riga(1000, 'build', 50, 100),
    riga(1000, 'astro', 9, 100),
  ];
  const tabella = tabellaDei(deiSiti(righe, [{ tipo: 'asse', via: '/p/assi/i/', kB: 61 }]));
  expect(tabella).toContain('| build, × scrittore (1000 iniziative) | 4,5 | 5 | no |');
  expect(tabella).toContain('| una cella, × scrittore (1000 iniziative) | 2 | non misurato | no |');
  expect(tabella).toContain('| memoria, × Astro nudo (1000 iniziative) | 2 | 3 | no |');
  expect(tabella).toContain('| tempo di una pagina, × quello a 100 iniziative | 1,1 | 0,5 | sì |');
  expect(tabella).toContain('| KB della pagina più pesante (1000 iniziative) | 60 | 61 | no |');
});
