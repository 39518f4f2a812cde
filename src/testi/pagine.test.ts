import { expect, test } from 'vitest';
import { del } from './it/parole.ts';
import { comeAssi } from './it/parti.ts';
import { prosa, unite } from './prosa.ts';
import { testi } from './testi.ts';

const { anno, cifra, dati, home, iniziative, programma, rettifiche, verifiche } = testi.pagine;
const via = (testo: string) => ({ testo, href: `/${testo}/` });

test('links follow each other with the same words between each two', () => {
  expect(unite([])).toEqual([]);
  expect(unite([via('a')])).toEqual([via('a')]);
  expect(unite([via('a'), via('b'), via('c')], '; ')).toEqual([
    ...[via('a'), '; ', via('b'), '; ', via('c')],
  ]);
  expect(prosa('uno ', { forte: 'due' })).toEqual(['uno ', { forte: 'due' }]);
});

test('the step of a bare number has no unit', () => {
  const di = (unita: string) =>
    testi.pagine.cifra.precisione({ unita, cella: { file: 'a.csv', riga: 2, colonna: 'A' } }, 0.01);
  expect(di('numero')).toMatch(/ vale 0,01$/);
  expect(di('EUR')).toMatch(/ vale 0,01 euro$/);
  expect(di('persone')).toMatch(/ vale 0,01 persone$/);
});

test('a description promises only what the sources may have', () => {
  expect(home.descrizione(1)).toMatch(/certificato dai programmi/);
  expect(home.descrizione(0)).not.toMatch(/impegnato|pagato|certificato/);
  expect(iniziative.diUno.descrizione(0, 'POR')).toBe(
    'Le fonti lette non nominano iniziative del POR.',
  );
  expect(iniziative.diTutti.descrizione(0, 2)).toBe('Le fonti lette non nominano iniziative.');
  expect(iniziative.diUno.descrizione(1, 'POR')).toMatch(/^1 iniziativa del POR nei documenti/);
});

test('none, one and many are told apart', () => {
  expect([0, 1, 2].map(rettifiche.elenco.titolo)).toEqual([
    'Finora nessuna rettifica',
    'Una rettifica',
    '2 rettifiche, dalla più recente',
  ]);
  expect([0, 1, 2].map((n) => programma.iniziative.titolo(n, false))).toEqual([
    'Le iniziative',
    'L’iniziativa nominata è una',
    'Le iniziative nominate sono 2',
  ]);
  expect(iniziative.diTutti.apertura(3, 0, 0, false)).toBe('Le fonti lette non ne nominano.');
  expect(iniziative.diUno.apertura(0, 0, false)).toBe('Le fonti lette non ne nominano.');
  expect(iniziative.diUno.apertura(2, 1, false)).toContain('nominano 2 iniziative. Di una');
  expect(verifiche.descrizione(2, 1, true)).toContain('dei documenti: 2 confronti, 1 torna.');
  expect(verifiche.descrizione(2, 1, false)).not.toContain('documenti');
  expect(verifiche.apertura(false)).not.toMatch(/documenti|stampata/);
  expect(dati.apertura(1, 2)).toContain(
    'una cifra delle fonti, ciascuna con il suo punto, e 2 cifre calcolate da noi',
  );
  expect(anno.documenti([via('a')])).toEqual(['Fonte: ', via('a'), '.']);
  expect(anno.documenti([via('a'), via('b')])[0]).toBe('Fonti: ');
});

test('what may be missing leaves no empty place', () => {
  const licenza = dati.licenza.citazione('Sito', 'Dati', '2022-12-31', '');
  expect(licenza).toMatch(/al 31 dicembre 2022, licenza CC BY 4\.0\.$/);
  expect(dati.licenza.citazione('Sito', 'Dati', '2022', 'https://a.it')).toMatch(
    /, https:\/\/a\.it\/dati\/\.$/,
  );
  const quando = ['al 31 dicembre 2022', 'secondo la nota'];
  expect(anno.asse.descrizione('', 'I', 'POR', quando)).toMatch(
    /^L’Asse I del POR al 31 dicembre 2022 e secondo la nota: /,
  );
  expect(anno.asse.descrizione('Lavoro', 'I', 'POR', quando)).toMatch(
    /^L’Asse I del POR, Lavoro, al 31/,
  );
  expect(rettifiche.elenco.nessuna(undefined)).not.toContain('undefined');
  expect(rettifiche.elenco.nessuna('2023-03-08')).toContain('dell’8 marzo 2023');
});

test('the parts of rural development that are no priority are not called so', () => {
  const detto = (codice: string) => testi.facile.asse(codice, '', 'PSR', comeAssi).join(' ');
  expect(detto('I')).toContain('si chiamano Assi');
  expect(detto('AT')).not.toContain('si chiamano');
});

test('a title of the Commission takes no article', () => {
  expect(['POR FSE', 'Asse', 'Lazio - ESF', 'Umbria - ESF'].map(del)).toEqual([
    'del POR FSE',
    'dell’Asse',
    'del programma Lazio - ESF',
    'del programma Umbria - ESF',
  ]);
});

test('the page of a figure says one other figure as one, and no full stop twice', () => {
  expect([1, 2].map(cifra.altre)).toEqual(['e un’altra cifra', 'e altre 2 cifre']);
  expect(cifra.riuso.citazione('Dotazione', '1 €', 'Priorità Unclassif.', 'Sito')).toBe(
    'Dotazione: 1 €. Priorità Unclassif. In Sito',
  );
});
