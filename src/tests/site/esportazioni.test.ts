import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { percorsi } from '../../../scripts/percorsi.ts';
import { fileDi } from '../../server/servi.ts';
import { dist, leggi, archivio } from './sito.ts';

const contratto =
  'id,programma,data_riferimento,fonte,punto,asse,soggetto_tipo,soggetto,misura,dimensione,valore,unita,precisione,qualificatore,testo,derivata,url,principale,colonna,nome_misura,natura,base,anno_target,valore_numero,soggetto_nome,asse_nome,etichetta,addendi,regola,esito_verifiche,parte,motivo_principale,mancante,esito_stampato';

type Riga = Record<string, string>;
const righeDi = (testo: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(testo, { delimiter, skipEmptyLines: true }).data;

const csv = leggi('/dati/osservazioni.csv');
const [testata = [], ...corpo] = righeDi(csv, ',');
const righe: Riga[] = corpo.map((celle) =>
  Object.fromEntries(testata.map((nome, i) => [nome, celle[i] ?? ''])),
);
/** The units whose value is a text: `1.6` is the name of a version, not a number. */
const unitaTestuali = ['data', 'intervallo', 'atto', 'parole'];
const stampate = righe.filter((r) => r['derivata'] === 'no');
const osservazioni = new Map(archivio.osservazioni.map((o) => [o.id, o]));

describe('osservazioni.csv', () => {
  test('has exactly the columns of the contract, in their order, and no byte-order mark', () => {
    expect(csv.slice(0, csv.indexOf('\n'))).toBe(contratto);
    expect(corpo.filter((celle) => celle.length !== testata.length)).toEqual([]);
    expect(csv).not.toMatch(/\r|\uFFFD/);
  });

  test('has every printed and every computed figure, each once', () => {
    const id = righe.map((r) => r['id']);
    expect(new Set(id).size).toBe(id.length);
    expect(stampate.map((r) => r['id']).sort()).toEqual([...osservazioni.keys()].sort());
    expect(righe.length - stampate.length).toBe(archivio.derivate.length);
  });

  test('writes values as plain numbers, or as text where the unit says so', () => {
    const storti = righe.filter((r) => {
      const missing = r['valore'] === '' && osservazioni.get(r['id'] ?? '')?.mancante;
      const testuale = unitaTestuali.includes(r['unita'] ?? '');
      return !missing && !testuale && !/^-?\d+(\.\d+)?$/.test(r['valore'] ?? '');
    });
    expect(storti.map((r) => [r['id'], r['valore']])).toEqual([]);
  });

  test('writes money in euro as its printed text says', () => {
    const piane = stampate.flatMap((r) => {
      const [, intero, decimali = '', mln] =
        /^(\d{1,3}(?:\.\d{3})*)(?:,(\d+))? ?(Mln ?)?€$/.exec(r['testo'] ?? '') ?? [];
      if (intero === undefined) return [];
      const detto = Number(`${intero.replaceAll('.', '')}.${decimali || 0}e${mln ? 6 : 0}`);
      return [{ id: r['id'], scritto: Number(r['valore']), detto }];
    });
    expect(piane.length).toBeGreaterThan(0);
    expect(piane.filter(({ scritto, detto }) => scritto !== detto)).toEqual([]);
  });

  test('writes dates as precisely as they are known', () => {
    // As the folders of data/ name them; a year alone is its last day.
    const cartelle = readdirSync(percorsi.dati, { recursive: true, encoding: 'utf8' })
      .map((file) => /^[^/]+\/(\d{4}(?:-\d\d)*)$/.exec(file.split(sep).join('/'))?.[1])
      .filter((nome) => nome !== undefined)
      .map((nome) => (nome.length === 4 ? `${nome}-12-31` : nome));
    const date = new Set(stampate.map((r) => r['data_riferimento'] ?? ''));
    expect([...date].filter((d) => !cartelle.includes(d))).toEqual([]);
    expect(date.size).toBeGreaterThan(0);
  });

  test('gives each printed figure its verbatim text, document and place', () => {
    const vuote = stampate.filter((r) => !r['testo'] || !r['fonte'] || !r['punto']);
    expect(vuote.map((r) => r['id'])).toEqual([]);
    expect(stampate.filter((r) => r['testo'] !== osservazioni.get(r['id'] ?? '')?.testo)).toEqual(
      [],
    );
  });

  test('leads from each figure to a page that is there', () => {
    const senza = righe.filter((r) => {
      const { pathname } = new URL(r['url'] ?? '', 'http://sito/');
      return fileDi(dist, pathname) === undefined;
    });
    expect(senza.map((r) => r['url'])).toEqual([]);
  });
});

describe('one row a question', () => {
  const chiavi = [
    'programma',
    'data_riferimento',
    'soggetto_tipo',
    'soggetto',
    'misura',
    'dimensione',
    'regola',
  ];
  const chiaveDi = (r: Riga): string => chiavi.map((k) => r[k]).join('|');

  test('of every quantity one row stands, and of every other row a reason is given', () => {
    for (const uguali of Map.groupBy(righe, chiaveDi).values()) {
      const dove = uguali[0]?.['id'];
      expect(uguali.filter((r) => r['principale'] === 'sì').length, dove).toBe(1);
      for (const r of uguali) expect(r['motivo_principale'] !== '', dove).toBe(uguali.length > 1);
    }
  });

  test('of the places that print a number the row that stands has one', () => {
    for (const uguali of Map.groupBy(righe, chiaveDi).values())
      if (uguali.some((r) => r['valore_numero'] !== ''))
        expect(uguali.find((r) => r['principale'] === 'sì')?.['valore_numero']).not.toBe('');
  });

  test('cifre.csv and calcolate.csv are the same rows, split in two', () => {
    const [, ...prime] = leggi('/dati/cifre.csv').split('\n');
    const [, ...dopo] = leggi('/dati/calcolate.csv').split('\n');
    expect(csv.split('\n').slice(1).join('\n')).toBe([...prime.slice(0, -1), ...dopo].join('\n'));
    expect(prime.length - 1).toBe(stampate.length);
  });

  test('the addends of a computed figure are rows, and their rule is its own', () => {
    const ids = new Set(stampate.map((r) => r['id']));
    for (const r of righe) {
      expect(r['regola'], r['id']).toBe(r['derivata'] === 'no' ? '' : r['derivata']);
      const addendi = (r['addendi'] ?? '').split(' ').filter((x) => x !== '');
      expect(addendi.length > 0, r['id']).toBe(r['regola'] !== '');
      expect(
        addendi.filter((id) => !ids.has(id)),
        r['id'],
      ).toEqual([]);
    }
  });

  test('a target finds its value by columns: programme, date, subject, part and unit', () => {
    const con = ['programma', 'data_riferimento', 'soggetto', 'parte', 'unita'];
    const valori = Map.groupBy(
      stampate.filter((r) => r['misura'] === 'valore' && r['principale'] === 'sì'),
      (r) => con.map((k) => r[k]).join('|'),
    );
    const coppie = stampate
      .filter((r) => r['misura'] === 'target' && r['principale'] === 'sì')
      .flatMap((t) => {
        const suoi = valori.get(con.map((k) => t[k]).join('|')) ?? [];
        expect(suoi.length, t['id']).toBeLessThanOrEqual(1);
        return suoi.map((v) => `${v['id']} ${t['id']}`);
      });
    const accostate = righe.filter((r) => r['regola'] === 'rapporto-al-target');
    expect(accostate.length).toBeGreaterThan(0);
    expect(accostate.map((r) => r['addendi']).filter((c) => !coppie.includes(c ?? ''))).toEqual([]);
  });
});

describe('osservazioni-excel.csv', () => {
  const excel = leggi('/dati/osservazioni-excel.csv');
  const [testataExcel = [], ...corpoExcel] = righeDi(excel.slice(1), ';');

  test('opens in Italian Excel: byte-order mark, `;` and the same columns', () => {
    expect(excel.charCodeAt(0)).toBe(0xfeff);
    expect(testataExcel.join(',')).toBe(contratto);
  });

  test('holds the same rows, with the decimal comma', () => {
    const attese = righe.map((riga) =>
      testata.map((nome) => {
        const numero =
          nome === 'precisione' ||
          nome === 'valore_numero' ||
          (nome === 'valore' && !unitaTestuali.includes(riga['unita'] ?? ''));
        return numero ? riga[nome]?.replace('.', ',') : riga[nome];
      }),
    );
    const disarmate = corpoExcel.map((celle) => celle.map((c) => c.replace(/^'(?=[=+\-@])/, '')));
    expect(disarmate).toEqual(attese);
  });

  test('has no cell that a spreadsheet would run as a formula', () => {
    const formule = corpoExcel.flat().filter((c) => /^[=+@]|^-(?![\d,]+$)/.test(c));
    expect(formule).toEqual([]);
  });
});

test('osservazioni.json holds the same records', () => {
  const voci = JSON.parse(leggi('/dati/osservazioni.json')) as Record<string, unknown>[];
  const testuali = voci.map((voce) =>
    Object.fromEntries(
      Object.entries(voce).map(([nome, v]) => [
        nome,
        typeof v === 'string' ? v : JSON.stringify(v ?? '').replace(/^""$/, ''),
      ]),
    ),
  );
  expect(testuali).toEqual(righe);
  expect(
    voci.every((v) => v['unita'] !== 'EUR' || ['number', 'object'].includes(typeof v['valore'])),
  ).toBe(true);
});
