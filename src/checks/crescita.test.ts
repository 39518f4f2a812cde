import { expect, it } from 'vitest';
import {
  cifra,
  daVerificare,
  decisione,
  iniziativa,
  menzione,
} from '../tests/fixtures/verifiche.ts';
import type { Dati, Osservazione } from '../model/index.ts';
import { verificaTutto } from './verifica.ts';

const date = ['2019-12-31', '2020-12-31', '2021-12-31', '2022-12-31'];

/** A programme of so many initiatives and indicators, with figures that fail most rules at every date. */
function programma(quante: number): Dati {
  const numeri = Array.from({ length: quante }, (_, i) => i);
  const osservazioni = numeri.flatMap((i) =>
    date.flatMap((data, d) => {
      const [bando, riga] = [`bando-${i}`, { data, cella: { file: data, riga: i, colonna: 'A' } }];
      const indicatore = { ...riga, soggettoTipo: 'indicatore', annoTarget: '2023' } as const;
      return [
        cifra(bando, 'dotazione', `${i + 100} €`, riga),
        cifra(bando, 'programmato', `${i + 1000 - d} €`, riga),
        cifra(bando, 'ulteriori', `${i + 7} €`, riga),
        cifra(bando, 'impegni', `${i + 2000} €`, riga),
        cifra(bando, 'avanzamento', `${i},${d}%`, riga),
        cifra(bando, 'destinatari', `${i + 10}`, riga),
        cifra(bando, 'maschi', `${i + 12}`, riga),
        cifra(bando, 'progetti', `${10 + (i >> 1)}`, riga),
        cifra(`indice-${i}`, 'valore', `${i + 10}`, indicatore),
        cifra(`indice-${i}`, 'target', `${i + 1000 + d}`, indicatore),
        cifra(`indice-${i}`, 'volte', '3', indicatore),
      ];
    }),
  );
  return daVerificare(osservazioni, {
    iniziative: numeri.map((i) => iniziativa(`bando-${i}`)),
    decisioni: [decisione('2020-06-30')],
    menzioni: numeri.flatMap((i) =>
      date.map((data, d) =>
        menzione(`bando-${i}`, {
          data,
          asse: d % 2 ? 'I' : 'II',
          stato: d % 2 ? 'conclusa' : 'avviata',
          osservazioni: [osservazioni[i * 44 + d * 11]!.id],
        }),
      ),
    ),
    formule: date.map((data) => ({
      programma: 'prova',
      data,
      fonte: 'doc',
      punto: 'Tabella',
      colonna: 'avanzamento',
      testo: 'C=B/A',
    })),
  });
}

/** How many times the rules read a measure or a value of a figure, and how many findings they make. */
function lavoro(quante: number): { letture: number; trovate: number } {
  let letture = 0;
  const dati = programma(quante);
  for (const o of dati.osservazioni)
    for (const campo of ['misura', 'valore', 'soggetto'] as const) conta(o, campo, () => letture++);
  const { trovate } = verificaTutto(dati);
  return { letture, trovate: trovate.length };
}

function conta(o: Osservazione, campo: keyof Osservazione, letto: () => void): void {
  const suo = o[campo];
  Object.defineProperty(o, campo, {
    enumerable: true,
    get: () => {
      letto();
      return suo;
    },
  });
}

it('does work that grows as the figures do, never with their square', () => {
  const [uno, due] = [lavoro(60), lavoro(120)];
  expect(uno.trovate).toBeGreaterThan(500);
  expect(due.letture / uno.letture).toBeLessThan(2.1);
});
