import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What stands on every page, or around every figure and finding: its words are all in src/testi. */
const senzaParole = [
  ...['SiteHeader', 'SiteNav', 'SiteFooter', 'SiteSmallPrints', 'SiteSearch', 'Breadcrumb'],
  ...['Rilievi', 'VoceVerifica', 'NonSappiamo'],
  ...['Timeline', 'TimelineItem', 'StoriaIniziativa', 'Cifra'],
].map((nome) => `components/${nome}.astro`);
const cornici = ['layouts/Base.astro', 'layouts/Pagina.astro', 'layouts/Incorporato.astro'];

/** The words that a template writes by itself: texts between tags, attributes that are read, strings with a space. */
function parole(sorgente: string): string[] {
  const [, testa = '', corpo = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(sorgente) ?? [];
  const segni = corpo.replace(/<(style|script)\b.*?<\/\1>/gs, '').replace(/\{\/\*.*?\*\/\}/gs, '');
  const codice = `${testa}\n${segni}`.replace(/\/\*.*?\*\/|throw new Error\([^;]*;/gs, '');
  const tra = segni
    .replace(/=>/g, '')
    .replace(/<[^<>]*>/g, '\n')
    .replace(/\{[^{}]*\}/g, '\n');
  return [
    ...[...tra.matchAll(/^[^{}()=]*\p{L}{2}[^{}()=]*$/gmu)].map(([riga]) => riga.trim()),
    ...[...segni.matchAll(/(?:aria-label|title|placeholder|etichetta|titolo)="([^"]*)"/g)],
    ...[...codice.matchAll(/(['`])[^'`\n]*\p{L}{2,} [a-zà-ù]{2,}[^'`\n]*\1/gu)],
  ].map((trovata) => (typeof trovata === 'string' ? trovata : trovata[0]));
}

const leggi = (file: string): string => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

test.each([...senzaParole, ...cornici, 'pages/404.astro'])('%s has no words of its own', (file) => {
  expect(parole(leggi(file))).toEqual([]);
});

test('words in a template are found wherever they stand', () => {
  const conParole = [
    '<p>Una frase</p>',
    '<nav aria-label="Percorso">{x}</nav>',
    "<p>{x ? 'una frase' : y}</p>",
    '<p>{`una frase ${x}`}</p>',
  ];
  for (const corpo of conParole)
    expect(parole(`---\nconst x = 1;\n---\n${corpo}\n`)).not.toEqual([]);
  expect(parole('---\nconst x = 1;\n---\n<p class="una classe">{x}</p>\n')).toEqual([]);
});
