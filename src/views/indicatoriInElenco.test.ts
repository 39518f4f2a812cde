import { expect, test } from 'vitest';
import { indicatoreDiProva } from '../tests/fixtures/indicatoreDiProva.ts';
import { cifra } from '../tests/fixtures/verifiche.ts';
import type { Esito, Rilevazione, SchedaIndicatore } from './indicatori.ts';
import { perEsito } from './indicatoriInElenco.ts';

/** What a date says: the outcome, in a document. */
const detta = (esito: Esito, data = '2022-12-31'): Rilevazione => ({
  data,
  dimensione: '',
  nostra: false,
  valore: cifra('corsi', 'valore', '5', { soggettoTipo: 'indicatore' }),
  target: undefined,
  altre: [],
  esito,
  detto: undefined,
  quanto: undefined,
  manca: undefined,
  prima: undefined,
  altraParte: undefined,
  poi: undefined,
});
const scheda = (...rilevazioni: Rilevazione[]): SchedaIndicatore => ({
  indicatore: indicatoreDiProva,
  rilevazioni,
});
const gruppi = (...schede: SchedaIndicatore[]): [string, number][] =>
  [...perEsito(schede)].map(([gruppo, sue]) => [gruppo, sue.length]);

test('each indicator stands once, worst group first', () => {
  const schede = [
    scheda(detta('raggiunto')),
    scheda(detta('detto-raggiunto')),
    scheda(detta('senza-target')),
    scheda(detta('non-raggiunto')),
    scheda(detta('non-ancora'), detta('sotto-il-target')),
  ];
  expect(gruppi(...schede)).toEqual([
    ['non-raggiunto', 1],
    ['sotto-il-target', 1],
    ['raggiunto', 2],
    ['senza-confronto', 1],
  ]);
});

test('one that is reached in a part only is neither reached nor missed', () => {
  expect(gruppi(scheda(detta('raggiunto'), detta('sotto-il-target')))).toEqual([['in-parte', 1]]);
});

test('one that reached a target which is another by now is not among those that reached theirs', () => {
  const poi = cifra('corsi', 'target', '9', { soggettoTipo: 'indicatore' });
  const allora = { ...detta('raggiunto'), poi };
  expect(gruppi(scheda(allora), scheda(detta('raggiunto')))).toEqual([
    ['raggiunto-allora', 1],
    ['raggiunto', 1],
  ]);
  expect(gruppi(scheda(allora, detta('raggiunto')))).toEqual([['raggiunto-allora', 1]]);
  expect(gruppi(scheda(allora, detta('non-ancora')))).toEqual([['in-parte', 1]]);
});

test('only the newest date decides, and what has no target there decides nothing beside what has one', () => {
  expect(gruppi(scheda(detta('raggiunto'), detta('non-ancora', '2019-12-31')))).toEqual([
    ['raggiunto', 1],
  ]);
  expect(gruppi(scheda(detta('senza-target'), detta('raggiunto')))).toEqual([['raggiunto', 1]]);
});
