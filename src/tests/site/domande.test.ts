import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { domande, type Domanda } from '../../exports/domande.ts';
import { servi, type Server } from './server.ts';
import { archivio as a, dist, leggi } from './sito.ts';

/** The queries of the page, run as a reader would: files downloaded from the served site, one query a question. */
let server: Server;
let cartella: string;
let banca: DuckDBConnection;

beforeAll(async () => {
  server = await servi(dist);
  cartella = mkdtempSync(join(tmpdir(), 'domande-'));
  for (const nome of new Set([
    ...['cifre.csv', 'osservazioni.csv', 'osservazioni.parquet'],
    ...domande.flatMap((d) => d.file),
  ])) {
    const risposta = await fetch(`${server.origine}/dati/${nome}`);
    expect(risposta.ok, nome).toBe(true);
    writeFileSync(join(cartella, nome), Buffer.from(await risposta.arrayBuffer()));
  }
  banca = await (await DuckDBInstance.create()).connect();
  await banca.run(`SET file_search_path = '${cartella}'`);
});
afterAll(async () => {
  banca.closeSync();
  await server.chiudi();
  rmSync(cartella, { recursive: true });
});

type Riga = Record<string, unknown>;
const chiedi = async (sql: string): Promise<Riga[]> =>
  (await banca.runAndReadAll(sql)).getRowObjectsJson();
const risposta = (id: Domanda['id']): Promise<Riga[]> =>
  chiedi(domande.find((d) => d.id === id)?.sql ?? '');

/** The figures that stand for their quantity, with a number. */
const principali = a.osservazioni.filter((o) => o.valore !== null && a.principale(o)?.figura === o);
const inEuro = (o: { valore: number | null }): number => (o.valore ?? 0) / 100;

test('the page shows every query, word for word', () => {
  const pagina = leggi('/dati/')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  for (const { sql } of domande) expect(pagina).toContain(sql);
});

test('the Parquet file holds the rows of the whole, numbers as numbers', async () => {
  const [parquet, csv] = [
    "'osservazioni.parquet'",
    "read_csv('osservazioni.csv', all_varchar = true)",
  ];
  const diverse = (uno: string, altro: string): Promise<Riga[]> =>
    chiedi(`SELECT * REPLACE (precisione::DOUBLE AS precisione, valore_numero::DOUBLE AS valore_numero)
      FROM ${uno} EXCEPT ALL
      SELECT * REPLACE (precisione::DOUBLE AS precisione, valore_numero::DOUBLE AS valore_numero) FROM ${altro}`);
  expect(await diverse(parquet, csv)).toEqual([]);
  expect(await diverse(csv, parquet)).toEqual([]);
  const [tipo] = await chiedi(
    `SELECT typeof(valore_numero) AS t, count(*) AS n FROM ${parquet} GROUP BY t`,
  );
  expect(tipo).toEqual({ t: 'DOUBLE', n: String(a.osservazioni.length + a.derivate.length) });
});

test('the money of an Asse is at one date, and every row is a figure that stands', async () => {
  const righe = await risposta('soldi');
  expect(righe.length).toBeGreaterThan(0);
  for (const r of righe) {
    const sua = principali.find(
      (o) =>
        o.programma === r['programma'] &&
        o.soggettoTipo === 'asse' &&
        o.soggetto === r['asse'] &&
        o.data === r['data_riferimento'] &&
        o.dimensione === '' &&
        inEuro(o) === r['euro'] &&
        a.misura(o.colonna)?.nome === r['nome_misura'],
    );
    expect(sua, JSON.stringify(r)).toBeDefined();
  }
  for (const delProgramma of Map.groupBy(righe, (r) => r['programma']).values())
    expect(new Set(delProgramma.map((r) => r['data_riferimento'])).size).toBe(1);
});

test('the naive sum of the Assi is the total that the document prints', async () => {
  const somme = await chiedi(`SELECT programma, data_riferimento, sum(valore_numero) AS euro
    FROM 'cifre.csv'
    WHERE soggetto_tipo = 'asse' AND misura = 'dotazione' AND dimensione IS NULL AND principale = 'sì'
    GROUP BY ALL`);
  const stampati = somme.flatMap((s) => {
    const [programma, data] = [String(s['programma']), String(s['data_riferimento'])];
    const totale = a.principale({
      programma,
      data,
      soggettoTipo: 'programma',
      soggetto: programma,
      misura: 'dotazione',
      dimensione: '',
    })?.figura;
    const torna =
      totale &&
      a.controlliDi(totale.id).some((c) => c.regola === 'totali' && c.verdetto === 'torna');
    return torna ? [{ programma, data, euro: Number(s['euro']), totale: inEuro(totale) }] : [];
  });
  expect(stampati.length).toBeGreaterThan(0);
  for (const { programma, data, euro, totale } of stampati)
    expect(euro, `${programma} ${data}`).toBe(totale);
  const lombardia = stampati.filter((s) => s.programma === 'por-fse-lombardia');
  const ultima = lombardia.find((s) => s.data === a.dateDi('por-fse-lombardia')[0]);
  expect(ultima?.euro).toBe(970_474_516);
});

test('one row answers for a stage of an Asse at a date', async () => {
  const doppie = await chiedi(`SELECT programma, data_riferimento, soggetto, misura, count(*) AS n
    FROM 'cifre.csv' WHERE soggetto_tipo = 'asse' AND dimensione IS NULL AND principale = 'sì'
    GROUP BY ALL HAVING n > 1`);
  expect(doppie).toEqual([]);
});

test('women are counted once an Asse, at its newest date', async () => {
  const righe = await risposta('donne');
  const attese = principali.filter(
    (o) => o.soggettoTipo === 'asse' && o.misura === 'destinatari' && o.dimensione === 'F',
  );
  const assi = new Set(attese.map((o) => `${o.programma} ${o.soggetto}`));
  expect(righe.map((r) => `${String(r['programma'])} ${String(r['asse'])}`).sort()).toEqual(
    [...assi].sort(),
  );
  for (const r of righe)
    expect(attese.map((o) => `${o.programma} ${o.soggetto} ${o.data} ${o.valore}`)).toContain(
      `${String(r['programma'])} ${String(r['asse'])} ${String(r['data_riferimento'])} ${String(r['donne'])}`,
    );
});

test('the largest initiatives are those whose page shows the largest amounts', async () => {
  const righe = await risposta('iniziative');
  const importi = a.iniziative
    .flatMap((i) => a.importiDi(i)[0] ?? [])
    .map(inEuro)
    .sort((x, y) => y - x);
  expect(righe.map((r) => Number(r['importo']))).toEqual(importi.slice(0, righe.length));
  expect(righe).toHaveLength(Math.min(10, importi.length));
});

test('every target comes once, with the value of its own part', async () => {
  const righe = await risposta('target');
  const target = a.osservazioni.filter(
    (o) => o.misura === 'target' && a.principale(o)?.figura === o,
  );
  expect(righe).toHaveLength(target.length);
  const conValore = a.derivate.filter((d) => d.regola === 'rapporto-al-target');
  const accostati = new Set(righe.map((r) => `${String(r['valore'])}/${String(r['target'])}`));
  for (const d of conValore) {
    const [valore, suo] = d.da.map((id) => a.perId.get(id)?.valore);
    expect(accostati, d.id).toContain(`${valore}/${suo}`);
  }
});

test('what changed is the last figure less the first since 2019, of one subject and measure', async () => {
  const righe = await risposta('cambiamenti');
  expect(righe.length).toBeGreaterThan(0);
  for (const r of righe) {
    const unita = r['unita'] === 'EUR' ? 100 : 1;
    const c = Number(r['dopo']) - Number(r['prima']);
    expect(Math.round(Number(r['differenza']) * unita), JSON.stringify(r)).toBe(
      Math.round(c * unita),
    );
    expect(String(r['dal']).slice(0, 4)).toBe('2019');
    expect(String(r['al']) > String(r['dal'])).toBe(true);
  }
});
