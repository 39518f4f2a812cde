import { expect, test } from 'vitest';
import { anagrafiche } from '../../exports/anagrafiche.ts';
import { archivioDiProva } from '../../tests/fixtures/esportazioni.ts';
import { apriOfficina, type Consegna } from './officina.ts';
import { chiama, servi, type Chiedi } from './posta.ts';

const bytes = (testo: string) => new TextEncoder().encode(testo);
const quante = 120;
const rotta = `asse;impegni;punto;fonte\n${'ZZ;1 €;Prova;\n'.repeat(quante)}`;
const consegna = (file: Blob): Consegna => ({
  scelti: [{ percorso: 'por-prova/2022/avanzamento.csv', file }],
  anagrafiche: anagrafiche(archivioDiProva()).map((t) => ({
    percorso: t.percorso,
    bytes: bytes(t.testo),
  })),
  osservazioni: bytes('[]').buffer,
  conRegistro: false,
});

/** A workshop at the other end of a channel, as a page has it. */
async function conOfficina(lavoro: (chiedi: Chiedi) => Promise<void>): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  servi(port2, apriOfficina());
  try {
    await lavoro(chiama(port1));
  } finally {
    port1.close();
  }
}

test('a check is told through the channel: counts first, then any part of its lists', () =>
  conOfficina(async (chiedi) => {
    const referto = await chiedi('verifica', consegna(new Blob([rotta])));
    const gruppo = referto.gruppi.find((g) => g.tipo === 'unknown-asse');
    expect(gruppo?.quanti).toBe(quante);
    expect(referto.gruppi.reduce((n, g) => n + g.quanti, 0)).toBe(referto.errori + referto.avvisi);
    const parte = await chiedi('problemi', 'unknown-asse', 100, 150);
    expect(parte.map((p) => p.problema.riga)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 102),
    );
    expect(parte[0]?.luogo).toContain('riga 102');
    expect(parte[0]?.disegno?.righe.at(-1)?.celle[0]).toBe('ZZ');
  }));

test('a file that can no longer be read is an answer, not silence, and the next question has its own', () =>
  conOfficina(async (chiedi) => {
    await expect(chiedi('verifica', consegna({} as Blob))).rejects.toThrow(Error);
    expect(await chiedi('cifre', 0, 50)).toEqual([]);
  }));
