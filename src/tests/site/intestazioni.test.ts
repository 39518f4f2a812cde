import { describe, expect, test } from 'vitest';
import { leggi, pagine } from './sito.ts';

/** The headers of each rule of `_headers`, by the rule's address. */
const regole = leggi('/_headers')
  .split(/\n(?=\/)/)
  .filter((r) => r.startsWith('/'))
  .map((r) => {
    const [indirizzo = '', ...righe] = r.split('\n').filter((l) => !/^(#|$)/.test(l));
    return { indirizzo, intestazioni: righe.map((l) => l.trim()) };
  });

/** What a static host sends with an address: `:name` stands for one segment, `*` for all that follows; rules add up. */
function intestazioni(via: string): string[] {
  return regole
    .filter(({ indirizzo }) => {
      const parti = indirizzo.split(/(:\w+|\*)/).map((parte) => {
        if (parte === '*') return '.*';
        return parte.startsWith(':') ? '[^/]+' : parte.replace(/[.+?()[\]{}|\\^$]/g, '\\$&');
      });
      return new RegExp(`^${parti.join('')}$`).test(via);
    })
    .flatMap((r) => r.intestazioni);
}

const politica = (testo: string): Record<string, string> =>
  Object.fromEntries(
    testo
      .split(';')
      .map((d) => d.trim().split(/\s+/))
      .map(([nome = '', ...fonti]) => [
        nome,
        fonti.filter((f) => !f.startsWith("'sha256-")).join(' '),
      ]),
  );

describe('the headers for static hosts', () => {
  const incorniciabile = (via: string): boolean =>
    !intestazioni(via).some((l) => /^Content-Security-Policy:.*frame-ancestors 'self'/.test(l));
  // The page of what is not there is served at addresses that nobody can list.
  const tutte = pagine().filter((via) => via !== '/404.html');

  test('say the same policy as the pages, and ask for encrypted transport beside it', () => {
    const [riga = ''] = intestazioni('/').filter((l) =>
      /^Content-Security-Policy: default/.test(l),
    );
    const meta = /content-security-policy" content="([^"]*)"/.exec(leggi('/'))?.[1] ?? '';
    const dellaPagina = politica(meta.replace(/;\s*$/, ''));
    expect(Object.keys(dellaPagina).length).toBeGreaterThan(5);
    expect(politica(riga.replace('Content-Security-Policy:', ''))).toEqual({
      ...dellaPagina,
      'upgrade-insecure-requests': '',
    });
  });

  test('forbid every page to guess the kind of a file', () => {
    expect(
      tutte.filter((via) => !intestazioni(via).includes('X-Content-Type-Options: nosniff')),
    ).toEqual([]);
  });

  test('let other sites show the figures below /embed/ and no other page', () => {
    const incorporate = tutte.filter((via) => via.startsWith('/embed/'));
    expect(incorporate.length).toBeGreaterThan(0);
    expect(tutte.filter(incorniciabile)).toEqual(incorporate);
  });
});
