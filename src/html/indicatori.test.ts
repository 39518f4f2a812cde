import { expect, test } from 'vitest';
import type { Indicatore } from '../model/index.ts';
import { archivioDi, cifra } from '../tests/fixtures/verifiche.ts';
import { indicatoreDiProva } from '../tests/fixtures/indicatoreDiProva.ts';
import { scheda } from '../views/indicatori.ts';
import { tabellaIndicatori, vociIndicatore } from './indicatori.ts';

const indicatore: Indicatore = { ...indicatoreDiProva, tipo: 'risultato' };

test('a target without a unit stands in the column of targets', () => {
  const [valore, target] = ['valore', 'target_risultato'].map((colonna, i) =>
    cifra('corsi', colonna, `${35 - i}`, { soggettoTipo: 'indicatore' }),
  );
  const a = archivioDi([valore!, target!]);
  const foglio = { a, indirizzo: (via: string) => via };
  const { text } = tabellaIndicatori(foglio, [scheda(a, indicatore)], 'Corsi');
  const celle = [...text.matchAll(/<td class="numero">(.*?)<\/td>/gs)].map((m) =>
    [...(m[1] ?? '').matchAll(/cifre\/([^"]+)\/" data-oss/g)].map((o) => o[1]),
  );
  expect(celle).toEqual([[valore!.id], [target!.id]]);
  expect(text).not.toContain('non disponibile');
});

test('a value that reached its target says that the target is another by now, where no later line does', () => {
  const dei = (anno: string) => ({
    soggettoTipo: 'indicatore' as const,
    data: `${anno}-12-31`,
    cella: { file: `prova/${anno}/indicatori-ue.csv`, riga: 2, colonna: 'A' },
  });
  const a = archivioDi([
    cifra('corsi', 'valore', '33', dei('2020')),
    cifra('corsi', 'target', '15', dei('2020')),
    cifra('corsi', 'target', '90', dei('2021')),
  ]);
  const foglio = { a, indirizzo: (via: string) => via };
  const { rilevazioni } = scheda(a, indicatore);
  const detto = (mostrate: typeof rilevazioni) =>
    vociIndicatore(foglio, indicatore, mostrate).text.replace(/<[^>]+>/g, '');
  const vecchie = rilevazioni.filter((r) => r.valore);
  expect(detto(vecchie)).toMatch(/raggiunto; al 31 dicembre 2021 il target è 90/);
  expect(detto(rilevazioni)).not.toContain('il target è 90');
});

test('a line says its date, its part and its figures in words, and nothing after a colon that has nothing', () => {
  const voce = (colonna: string, testo: string, altro = {}) => {
    const a = archivioDi([
      cifra('corsi', colonna, testo, { soggettoTipo: 'indicatore', ...altro }),
    ]);
    const foglio = { a, indirizzo: (via: string) => via };
    return vociIndicatore(foglio, indicatore, scheda(a, indicatore).rilevazioni)
      .text.replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ');
  };
  const somma = { dimensione: 'priorità con un target: 8i + 8iv' };
  expect(voce('valore', '7', somma)).toContain('le priorità con un target (8i, 8iv): 7');
  expect(voce('volte', '2', { unita: 'volte', testo: 'il doppio' })).toContain(
    ': «il doppio» del target',
  );
  expect(voce('valore', '–', { mancante: 'non disponibile' })).toMatch(/31 dicembre 2022: –/);
  expect(voce('volte', '–', { mancante: 'non disponibile' })).toMatch(/31 dicembre 2022 [^:]*$/);
});
