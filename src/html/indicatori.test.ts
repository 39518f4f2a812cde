import { expect, test } from 'vitest';
import { tavole, type Indicatore } from '../model/index.ts';
import { archivioDi, cifra } from '../tests/fixtures/verifiche.ts';
import { voceVuota } from '../tests/fixtures/voceVuota.ts';
import { scheda } from '../views/indicatori.ts';
import { tabellaIndicatori } from './indicatori.ts';

const indicatore: Indicatore = {
  ...voceVuota(tavole.programma.indicatori),
  programma: 'prova',
  codice: 'corsi',
  nome: 'Corsi',
  asse: 'I',
  tipo: 'risultato',
  unita: 'persone',
};

test('a target without a unit stands in the column of targets', () => {
  const [valore, target] = ['valore', 'target_risultato'].map((colonna, i) =>
    cifra('corsi', colonna, `${35 - i}`, { soggettoTipo: 'indicatore' }),
  );
  const a = archivioDi([valore!, target!]);
  const foglio = { a, indirizzo: (via: string) => via };
  const { text } = tabellaIndicatori(foglio, [scheda(a, indicatore)], 'Corsi');
  const celle = [...text.matchAll(/<td class="numero">(.*?)<\/td>/gs)].map((m) =>
    [...(m[1] ?? '').matchAll(/data-oss="([^"]+)"/g)].map((o) => o[1]),
  );
  expect(celle).toEqual([[valore!.id], [target!.id]]);
  expect(text).not.toContain('non disponibile');
});
