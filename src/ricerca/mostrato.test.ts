import { expect, test } from 'vitest';
import { csvRisultati } from './csvRisultati.ts';
import { leggiDomanda } from './domanda.ts';
import { ragioni, verificata } from './esatto.ts';
import { indirizziVicini } from './indirizziVicini.ts';
import type { Nome } from './nomi.ts';
import { ritaglio, segna } from './segna.ts';
import { regoleDi, regoleIn } from './sinonimi.ts';
import { tokenDi } from './normalizza.ts';
import type { Scheda } from './voce.ts';

const scheda: Scheda = {
  k: 'iniziativa',
  t: 'Formazione continua VI',
  c: 'POR FSE Lombardia · Asse I',
  u: '/por/iniziative/fc/',
  a: ['voucher aziendali'],
  o: ['Azione 8.6.1'],
  g: ['DGR n. 6280 del 11/04/2022', '6280/2022'],
  i: ['Risorse attivate 36,1 Mln €', 'Impegni 290.890.851,86 €'],
  x: 'Corsi per chi lavora nelle imprese.',
  s: [['ditte', 'imprese']],
};
const perche = (q: string): string[] => ragioni(scheda, leggiDomanda(q)).map((r) => r.motivo);

test('the reason names the weightiest place where a term stands', () => {
  expect(perche('formazione')).toEqual(['titolo']);
  expect(perche('voucher')).toEqual(['altroNome']);
  expect(perche('8.6.1')).toEqual(['codice']);
  expect(perche('6280/2022')).toEqual(['atto']);
  expect(perche('36,1 milioni')).toEqual(['importo']);
  expect(perche('290890851')).toEqual(['importo']);
  expect(perche('ditte')).toEqual(['sinonimo']);
  expect(perche('corsi')).toEqual(['testo']);
  expect(perche('istanbul')).toEqual([]);
});

test('a phrase must stand in one place, in its order', () => {
  expect(verificata(scheda, leggiDomanda('"formazione continua"'))).toBe(true);
  expect(verificata(scheda, leggiDomanda('"continua formazione"'))).toBe(false);
});

test('marks cover the words of the reader in the words of the document', () => {
  const tratti = segna('l’Autorità, le autorità', new Set(tokenDi('AUTORITA')));
  expect(tratti.filter((t) => t.segnato).map((t) => t.testo)).toEqual(['Autorità', 'autorità']);
  expect(tratti.map((t) => t.testo).join('')).toBe('l’Autorità, le autorità');
});

test('a long text is cut at words around the first mark', () => {
  const testo = `${'prima '.repeat(80)}nidi ${'dopo '.repeat(80)}`.trim();
  const corto = ritaglio(testo, new Set(['nid']));
  expect(corto.length).toBeLessThan(200);
  expect(corto).toMatch(/^… (prima )+nidi (dopo )*dopo …$/);
});

test('an everyday word leads to the official one, an acronym stands both ways', () => {
  const regole = regoleDi([
    { parola: 'asilo', equivale: ['nidi'] },
    { parola: 'CIGD', equivale: ['cassa integrazione in deroga'] },
  ]);
  const trovate = (t: string): string[] => regoleIn(tokenDi(t), regole).map((r) => r.parola);
  expect(trovate('Nidi Gratis')).toEqual(['asilo']);
  expect(trovate('Un asilo')).toEqual([]);
  expect(trovate('misura CIGD')).toEqual(['cassa integrazione in deroga']);
  expect(trovate('la cassa integrazione in deroga')).toEqual(['CIGD']);
});

test('formulas in the results are defused for spreadsheets, separators quoted', () => {
  const testo = csvRisultati([{ ...scheda, t: '=1+1', c: 'a;b "c"' }], 'https://esempio.it');
  expect(testo).toContain(`iniziativa;'=1+1;"a;b ""c""";`);
  expect(testo).toContain('https://esempio.it/por/iniziative/fc/');
});

test('an address with a typo leads to the page that was meant', () => {
  const nome = (titolo: string, url: string): Nome => ({
    titolo,
    url,
    tipo: 'iniziativa',
    contesto: '',
    altri: [],
  });
  const nomi = [
    nome('Nidi Gratis', '/por-fse-lombardia/iniziative/nidi-gratis/'),
    nome('Digiteca', '/por-fse-lombardia/iniziative/digiteca/'),
    nome('Asse II', '/por-fse-lombardia/assi/ii/'),
  ];
  const primo = (via: string): string | undefined => indirizziVicini(nomi, via)[0]?.url;
  expect(primo('/por-fse-lombardia/iniziative/nidi-grtis/')).toBe(nomi[0]?.url);
  expect(primo('/lombardia/iniziative/digiteca')).toBe(nomi[1]?.url);
  expect(primo('/por-fse-lombardia/assi/ii.html')).toBe(nomi[2]?.url);
  expect(indirizziVicini(nomi, '/zzz/qqq/')).toEqual([]);
});
