import { expect, test } from 'vitest';
import { anagrafiche } from '../../exports/anagrafiche.ts';
import { xlsx } from '../../exports/xlsx.ts';
import { archivioDiProva } from '../../tests/fixtures/esportazioni.ts';
import type { FileDati } from '../../ingest/ingest.ts';
import { inZip } from '../../pacchetto/zip.ts';
import { apriOfficina, type Scelti } from './officina.ts';
import type { Deposito } from './deposito.ts';
import { chiama, servi, type Chiedi } from './posta.ts';

const bytes = (testo: string) => new TextEncoder().encode(testo);
const quante = 120;
const rotta = `asse;impegni;punto;fonte\n${'ZZ;1 €;Prova;\n'.repeat(quante)}`;
const scelti = (file: Blob, percorso = 'por-prova/2022/avanzamento.csv'): Scelti => [
  { percorso, file },
];
const tabelle: FileDati[] = anagrafiche(archivioDiProva()).map((t) => ({
  percorso: t.percorso,
  bytes: bytes(t.testo),
}));
const prestito = inZip(tabelle);

/** A place where work is kept, as a browser has one. */
function inMemoria(): Deposito {
  let tenuti: FileDati[] = [];
  return {
    leggi: () => Promise.resolve(tenuti),
    scrivi: (files) => Promise.resolve(void (tenuti = [...files])),
  };
}

/** A workshop at the other end of a channel, as a page has it. */
async function conOfficina(
  lavoro: (chiedi: Chiedi, ripreso: string[]) => Promise<void>,
  deposito = inMemoria(),
  zip = prestito,
): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  servi(port2, apriOfficina(deposito, '2024-06-01'));
  try {
    const chiedi = chiama(port1);
    await lavoro(chiedi, await chiedi('apri', zip.buffer.slice(0)));
  } finally {
    port1.close();
  }
}

test('a check is told through the channel: counts first, then any part of its lists', () =>
  conOfficina(async (chiedi) => {
    const referto = await chiedi('verifica', scelti(new Blob([rotta])));
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
    await expect(chiedi('verifica', scelti({} as Blob))).rejects.toThrow(Error);
    expect(await chiedi('cifre', 0, 50)).toEqual([]);
  }));

const sana = 'asse;impegni;punto;fonte\nI;1.000,00 €;Tabella 1;relazione-2022\n';

test('a proposal that is accepted is written into its cell, and the work outlives the visit', async () => {
  const deposito = inMemoria();
  await conOfficina(async (chiedi) => {
    const prima = await chiedi('verifica', scelti(new Blob([sana.replace('I;', 'Asse I;')])));
    expect(prima.gruppi.map((g) => g.tipo)).toContain('unknown-asse');
    const dopo = await chiedi('accetta', 'unknown-asse', 0);
    expect(dopo.errori).toBe(0);
  }, deposito);
  await conOfficina(async (chiedi, ripreso) => {
    expect(ripreso).toEqual(['por-prova/2022/avanzamento.csv']);
    expect(await chiedi('verifica', [])).toMatchObject({ errori: 0, cifre: { nuova: 1 } });
    await chiedi('scarta');
  }, deposito);
  await conOfficina((_, ripreso) => Promise.resolve(expect(ripreso).toEqual([])), deposito);
});

test('a table that the site lends in part is never written back: the answer waits for the one of the office', async () => {
  const percorso = 'por-prova/avvisi.csv';
  const testa = 'tipo;file;letto;motivo\n';
  const riga = (motivo: string): string => `negative-money;2022/avanzamento.csv;-1 €;${motivo}\n`;
  const prestata = { percorso, bytes: bytes(testa + riga('[…]')) };
  const taciute = bytes(JSON.stringify([percorso]));
  await conOfficina(
    async (chiedi) => {
      const rossa = sana.replace('1.000,00 €', '-5 €');
      await chiedi('verifica', scelti(new Blob([rossa])));
      const [p] = await chiedi('problemi', 'negative-money', 0, 1);
      const voce = { ...p!.risposte[0]!.voce, motivo: 'È stampato così' };
      const prima = await chiedi('rispondi', { ...p!.risposte[0]!, voce });
      expect(prima.servono).toEqual([percorso]);
      expect(prima.tabelle.map((t) => t.file)).not.toContain(percorso);
      const sua = new Blob([testa + riga('Lo sa mario.rossi@esempio.it')]);
      const dopo = await chiedi('verifica', scelti(sua, percorso));
      expect(dopo.servono).toEqual([]);
      const [vista] = await chiedi('problemi', 'negative-money', 0, 1);
      expect(vista?.problema.presaVisione).toBe('È stampato così');
    },
    inMemoria(),
    inZip([...tabelle, prestata], { 'taciute.json': taciute }),
  );
});

test('an answer given to a workshop that has read nothing yet adds to the register of the site, and takes nothing from it', async () => {
  const percorso = 'por-prova/avvisi.csv';
  const gia = 'tipo;file;letto;motivo\nnegative-money;2021/avanzamento.csv;-1 €;È stampato così\n';
  const deposito = inMemoria();
  await conOfficina(
    async (chiedi) => {
      const voce = { tipo: 'negative-money', file: 'a.csv', letto: '-2 €', motivo: 'Anche qui' };
      await chiedi('rispondi', { programma: 'por-prova', registro: 'avvisi', voce });
    },
    deposito,
    inZip([...tabelle, { percorso, bytes: bytes(gia) }]),
  );
  const [scritto] = await deposito.leggi();
  expect(new TextDecoder().decode(scritto?.bytes)).toBe(
    `${gia}negative-money;a.csv;-2 €;Anche qui\n`,
  );
});

test('a workbook is there once, as it came or as its tables: in the work, and beside the one of the site', async () => {
  const libro = (asse: string): Uint8Array<ArrayBuffer> =>
    xlsx('avanzamento', [
      ['asse', 'impegni', 'punto', 'fonte'],
      [asse, '1.000,00 €', 'Tabella 1', 'relazione-2022'],
    ]);
  const percorso = 'por-prova/2022/tabelle.xlsx';
  await conOfficina(
    async (chiedi) => {
      const rotto = scelti(new Blob([libro('Asse I')]), percorso);
      expect((await chiedi('verifica', rotto)).errori).toBe(1);
      const mendato = await chiedi('accetta', 'unknown-asse', 0);
      expect(mendato.errori).toBe(0);
      expect(mendato.tabelle.map((t) => t.file)).toEqual(['por-prova/2022/avanzamento.csv']);
      const altro = await chiedi('verifica', scelti(new Blob([libro('I')]), percorso));
      expect(altro.errori).toBe(0);
      expect(altro.tabelle.map((t) => t.file)).toEqual([percorso]);
    },
    inMemoria(),
    inZip([...tabelle, { percorso, bytes: libro('I') }]),
  );
});
