import { expect, test } from 'vitest';
import { archivioDi } from '../tests/fixtures/verifiche.ts';
import { lessico } from './lessico.ts';
import { apriTermini } from './termini.ts';

const vuoto = archivioDi([]);
const [programma] = vuoto.programmi;
const a = {
  ...vuoto,
  programmi: [{ ...programma!, nome: 'Programma', nomeBreve: 'POR FSE Valverde', autorita: '' }],
};
const usi = lessico(a, [
  { id: 'impegni', termine: 'Impegni giuridicamente vincolanti', altri: ['impegni'] },
  { id: 'por', termine: 'Programma operativo regionale', sigla: 'POR' },
  { id: 'priorita-8i', termine: 'Priorità 8i', altri: ['8.i'] },
]);
const apri = (dentro: string): string => {
  const pagina = `<html><p>Gli impegni.</p><main id="x">${dentro}</main><p>Gli impegni.</p></html>`;
  const aperta = apriTermini(pagina, usi, (id) => `/glossario/#${id}`);
  expect(aperta.replace(/<a href="\/glossario[^>]*>([^<]*)<\/a>/g, '$1')).toBe(
    pagina.replace(/<a href="\/glossario[^>]*>([^<]*)<\/a>/g, '$1'),
  );
  return aperta.slice(aperta.indexOf('<main id="x">') + 13, aperta.indexOf('</main>'));
};

test('a term opens its meaning where prose first uses it, and nowhere else', () => {
  expect(apri('<h2>Impegni</h2><p>Gli impegni. Altri impegni.</p><p>Impegni.</p>')).toBe(
    '<h2>Impegni</h2><p>Gli <a href="/glossario/#impegni">impegni</a>. Altri impegni.</p><p>Impegni.</p>',
  );
  expect(apri('<ul><li>Con <b>la priorità\n8i</b> e 8.i.</li></ul>')).toBe(
    '<ul><li>Con <b>la <a href="/glossario/#priorita-8i">priorità\n8i</a></b> e 8.i.</li></ul>',
  );
});

test('the longest name that fits is the term, as the page writes it', () => {
  expect(apri('<p>Sono impegni giuridicamente vincolanti.</p>')).toContain(
    '>impegni giuridicamente vincolanti</a>',
  );
});

test('a term that a sentence opens already is not opened again', () => {
  const gia = '<p>Gli <a href="/glossario/#impegni">impegni</a>. Altri impegni.</p>';
  expect(apri(gia)).toBe(gia);
});

test.each([
  ['a part of a word', '<p>I disimpegni.</p>'],
  ['an abbreviation in small letters', '<p>Il por.</p>'],
  ['a part of an official name', '<p>Il POR FSE Valverde.</p>'],
  ['between quotes, also across elements', '<p>Dice «gli <b>impegni</b>».</p>'],
  ['in another link', '<p>Vedi <a href="/x/">gli impegni</a>.</p>'],
  ['in a label that is no sentence', '<p>Impegni</p><li>Impegni</li>'],
  ['in what a document wrote', '<p data-citazione>Gli impegni.</p>'],
  ['in a table', '<table><tr><td><p>Gli impegni.</p></td></tr></table>'],
  ['in a drawing', '<p><svg><text>Gli impegni.</text></svg></p>'],
  [
    'in a heading, a command, what is hidden',
    '<li><h3>Impegni.</h3><p hidden>Gli impegni.</p></li>',
  ],
  ['in an attribute', '<p title="Gli impegni.">Ecco.</p>'],
])('no term is %s', (_, html) => expect(apri(html)).toBe(html));

test('what is closed away does not hide what follows it', () => {
  expect(
    apri('<div hidden><div>Gli impegni.</div></div><p><img alt="" hidden>Il POR.</p>'),
  ).toContain('<a href="/glossario/#por">POR</a>');
  expect(
    apri('<p><svg aria-hidden="true"><path d=""/></svg> Ecco.</p><p>Gli impegni.</p>'),
  ).toContain('<a href="/glossario/#impegni">impegni</a>');
});

test('without a glossary a page stays as it is', () => {
  const html = '<main><p>Gli impegni.</p></main>';
  expect(apriTermini(html, lessico(a, []), (id) => id)).toBe(html);
});
