import { expect, test } from 'vitest';
import { archivioDi } from '../../checks/archivioDi.ts';
import { ingest } from '../../ingest/ingest.ts';
import { programmaDiProva } from '../../tests/fixtures/tabelle/leggi.ts';
import { indirizzi } from '../indirizzi.ts';
import { piedeDelGrafico } from './figure.ts';
import { tuttiIGrafici } from './tutti.ts';

const a = archivioDi(ingest(programmaDiProva()).dati);

test('a picture bears the short address of its figure: whole, in its folder, or after the name of a site that has none', () => {
  const ultima = (indirizzo: string): (string | undefined)[] =>
    tuttiIGrafici(a).map((g) =>
      piedeDelGrafico({ ...a, sito: { ...a.sito, nome: 'Il sito', indirizzo } }, g).at(-1),
    );
  const brevi = tuttiIGrafici(a).map((g) => indirizzi.breve(g.id));
  expect(brevi.length).toBeGreaterThan(0);
  expect(ultima('https://fondi.example.it/fse')).toEqual(
    brevi.map((b) => `fondi.example.it/fse${b}`),
  );
  expect(ultima('')).toEqual(brevi.map((b) => `Il sito, ${b}`));
});
