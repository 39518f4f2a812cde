import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtex, csl, ris, type Citata } from './bibliografia.ts';

const citata = (diversa: Partial<Citata> = {}): Citata => ({
  id: 'lombardia-raa-2022.2022-12-31.asse-i.impegni.2-1',
  genere: 'cifra',
  titolo: 'Impegni dell’Asse I al 31 dicembre 2022: 290.323.449,02 €',
  sito: 'Fondi in Chiaro',
  titolare: 'Chi legge i documenti',
  url: 'https://ente.example/cifre/lombardia-raa-2022.2022-12-31/',
  versione: { numero: 3, data: '2026-11-26', file: 'osservazioni.csv', impronta: 'a'.repeat(64) },
  nota: `Versione 3 dei dati. SHA-256 di osservazioni.csv: ${'a'.repeat(64)}`,
  ...diversa,
});

/** Texts that would end a field, a line or an entry, or that TeX would run. */
const ostili = [
  'a} b { c',
  '100 % & $x_1^2$ ~ #3',
  '\\input{/etc/passwd} \\write18{rm}',
  'riga\r\nTY  - BOOK\nER  - ',
  '"virgolette", «caporali» e @misc{falsa, title = {x}}',
];

interface Letta {
  id: string;
  title: string;
  URL?: string;
  note?: string;
  author: { literal?: string; family?: string; given?: string }[];
  issued: { 'date-parts': number[][] };
}
const letta = (testo: string, forceType: string): Letta[] =>
  new Cite(testo, { forceType }).data as Letta[];
const piano = (testo: string): string => testo.replace(/\s+/g, ' ').trim();

describe.each([
  ['BibTeX', '@bibtex/text', bibtex],
  ['RIS', '@ris/file', ris],
  ['CSL-JSON', '@else/json', csl],
])('%s', (_, tipo, scrivi) => {
  test.each(['Un titolo qualunque: 1,5 Mln €', ...ostili])(
    'is one entry that says all of «%s»',
    (titolo) => {
      const c = citata({ titolo, sito: titolo });
      const [voce, ...altre] = letta(scrivi(c), tipo);
      expect(altre).toEqual([]);
      expect(piano(voce!.title)).toBe(piano(titolo));
      expect(voce!.issued['date-parts'][0]?.slice(0, 2)).toEqual([2026, 11]);
      expect(voce!.URL).toBe(c.url);
      const [autore] = voce!.author;
      expect(autore?.literal ?? [autore?.given, autore?.family].filter(Boolean).join(' ')).toBe(
        c.titolare,
      );
      expect(voce!.note).toContain(c.versione.impronta);
      expect(`${voce!.id} ${voce!.note}`).toContain(c.id);
    },
  );

  test('names no address where the site has none', () => {
    expect(letta(scrivi(citata({ url: '' })), tipo)[0]?.URL).toBeUndefined();
  });
});
