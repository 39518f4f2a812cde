import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { piuPesanti, tettoKB } from './pesi.ts';
import { righeDiPesi } from './tabella.ts';

test('the heaviest page of each kind is found by what travels, and told against what it may weigh', () => {
  const dist = mkdtempSync(join(tmpdir(), 'pesi-'));
  const scrivi = (via: string, testo: string): void => {
    mkdirSync(dirname(join(dist, via)), { recursive: true });
    writeFileSync(join(dist, via), testo);
  };
  const pagina = (tipo: string, resto: string): string => `<body class="pagina-${tipo}">${resto}`;
  const casuale = randomBytes((tettoKB + 10) * 1000).toString('base64');
  try {
    scrivi('p/anni/1/index.html', pagina('anno', 'a'.repeat(500_000)));
    scrivi('p/anni/2/index.html', pagina('anno', casuale));
    scrivi('cifre/x/index.html', pagina('cifra', 'x'));
    scrivi('p/iniziative/fogli/1.json', '[]');
    scrivi('p/altro.json', casuale);
    const pesi = piuPesanti(dist);
    expect(pesi.map(({ tipo, via }) => [tipo, via])).toEqual([
      ['anno', '/p/anni/2/'],
      expect.anything(),
      expect.anything(),
    ]);
    expect(pesi.map((p) => p.tipo).sort()).toEqual(['anno', 'cifra', 'foglio']);
    expect(pesi[0]!.kB).toBeGreaterThan(tettoKB);
    const [testa, , prima, seconda] = righeDiPesi(1, pesi).split('\n');
    expect(testa).toContain(`al più ${tettoKB}`);
    expect(prima).toMatch(/\| no \|$/);
    expect(seconda).toMatch(/\| sì \|$/);
  } finally {
    rmSync(dist, { recursive: true });
  }
});
