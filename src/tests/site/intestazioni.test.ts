import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const dist = process.env['FONDI_DIST'] ?? join(import.meta.dirname, '..', '..', '..', 'dist');
const leggi = (nome: string): string => readFileSync(join(dist, nome), 'utf8');

/** The headers of each rule of `_headers`, by the rule's address. */
const regole = new Map(
  leggi('_headers')
    .split(/\n(?=\/)/)
    .filter((r) => r.startsWith('/'))
    .map((r) => {
      const [indirizzo = '', ...righe] = r.split('\n').filter((l) => !/^(#|$)/.test(l));
      return [indirizzo, righe.map((l) => l.trim())] as const;
    }),
);
const politica = (testo: string): Map<string, string> =>
  new Map(
    testo
      .split(';')
      .map((d) => d.trim().split(/\s+/))
      .map(([nome = '', ...fonti]) => [
        nome,
        fonti.filter((f) => !f.startsWith("'sha256-")).join(' '),
      ]),
  );

describe('the headers for static hosts', () => {
  const riga = regole.get('/*')?.find((l) => l.startsWith('Content-Security-Policy:')) ?? '';
  const delServer = politica(riga.replace('Content-Security-Policy:', ''));
  const meta = /content-security-policy" content="([^"]*)"/.exec(leggi('index.html'))?.[1] ?? '';

  test('say the same policy as the pages, and ask for encrypted transport beside it', () => {
    const dellaPagina = politica(meta.replace(/;\s*$/, ''));
    expect(dellaPagina.size).toBeGreaterThan(5);
    expect(Object.fromEntries(delServer)).toEqual({
      ...Object.fromEntries(dellaPagina),
      'upgrade-insecure-requests': '',
    });
  });

  test('let other sites show the figures below /embed/ and nothing else', () => {
    const conCornice = [...regole].filter(([, righe]) =>
      righe.some((l) => l.includes('frame-ancestors')),
    );
    expect(conCornice.map(([indirizzo]) => indirizzo)).toContain('/:programma/assi/*');
    expect(conCornice.filter(([i]) => i === '/*' || i.startsWith('/embed'))).toEqual([]);
  });
});
