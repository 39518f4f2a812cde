import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { fileFinanze, fileIndicatori } from '../tests/fixtures/importa.ts';
import { finanze, indicatori } from './dataset.ts';
import { leggiDataset, programmiIn } from './leggi.ts';

const cci = '2014IT05SFOP007';
const posto = mkdtempSync(join(tmpdir(), 'importa-'));
afterAll(() => rmSync(posto, { recursive: true }));

const buono = readFileSync(fileFinanze, 'utf8');
const scritto = (nome: string, contenuto: string | Buffer): string => {
  const file = join(posto, nome);
  writeFileSync(file, contenuto);
  return file;
};
const legge = (contenuto: string | Buffer, nome = 'dati.csv') =>
  leggiDataset(scritto(nome, contenuto), finanze, cci);
const righeDi = ({ righe }: Awaited<ReturnType<typeof legge>>): string[] =>
  righe.map((r) => `${r.numero} ${finanze.colonne.map(r.cella).join('|')}`);
/** The good file with its heading, or all of its cells, written otherwise. */
const conTesta = (da: string, a: string): string => {
  expect(buono).toContain(`"${da}"`);
  return buono.replace(`"${da}"`, `"${a}"`);
};

describe('a dataset', () => {
  test('gives the rows of one programme, each with its number, and the days of every year', async () => {
    const { righe, giorni, programmi, tutte } = await legge(buono);
    expect(righe).toHaveLength(15);
    expect(buono.split('\n')[righe[0]!.numero - 1]).toContain(cci);
    expect(giorni.get('2022')).toBe('2022-06-30');
    expect(giorni.get('2019')).toBe('2019-12-31');
    expect(programmi).toBe(5);
    expect(tutte).toBe(buono.trim().split('\n').length - 1);
  });

  test('is the same packed, with other separators, line ends and headings, its columns in any order', async () => {
    const attese = righeDi(await legge(buono));
    const { data } = Papa.parse<string[]>(buono.trim());
    const rovescio = data.map((riga, i) =>
      riga.toReversed().map((c) =>
        i > 0
          ? c
          : c
              .split('_')
              .map((p) => p.charAt(0).toUpperCase() + p.slice(1))
              .join(' '),
      ),
    );
    const testo = Papa.unparse(rovescio, { delimiter: ';', newline: '\r\n' });
    expect(testo).toContain('Total Eligible Cost');
    expect(righeDi(await legge(`\uFEFF${testo}`))).toEqual(attese);
    expect(righeDi(await legge(gzipSync(buono), 'dati.csv.gz'))).toEqual(attese);
  });

  test('far larger than memory is read in little, whatever rows are kept of it', () => {
    const [testa = '', riga = ''] = buono.split('\n');
    const righe = Array.from({ length: 200_000 }, (_, i) =>
      i % 500 === 0
        ? riga.replace('2014IT05SFOP001', cci).replace('"ESF","1"', `"ESF","${i}"`)
        : riga.replace('2014IT05SFOP001', 'X'),
    );
    const file = scritto('grande.csv', [testa, ...righe].join('\n'));
    const legge = `import { leggiDataset } from './src/importa/leggi.ts';
      import { finanze } from './src/importa/dataset.ts';
      const { righe } = await leggiDataset(${JSON.stringify(file)}, finanze, '${cci}');
      process.stdout.write(String(righe.length));`;
    const limiti = ['--max-old-space-size=48', '--input-type=module', '-e', legge];
    expect(execFileSync(process.execPath, limiti, { encoding: 'utf8' })).toBe('400');
  });

  test('tells its programmes', async () => {
    const programmi = await programmiIn(fileFinanze, finanze);
    expect([...programmi]).toContainEqual([cci, 'Lombardia  - ESF']);
    expect(programmi.size).toBe(5);
    await expect(programmiIn(fileIndicatori, finanze)).rejects.toThrow(/^indicatori\.csv: /);
  });

  test('keeps letters whole wherever the pieces in which it is read end, and tells how far it is', async () => {
    const [testa = '', riga = ''] = buono.split('\n');
    const lunga = Array.from({ length: 110_000 }, (_, i) =>
      riga
        .replace(/"Social[^"]*"/, '"Perché così"')
        .replace('2014IT05SFOP001', i === 99_999 ? cci : 'X'),
    );
    const passi: number[] = [];
    const file = scritto('lungo.csv', [testa, ...lunga].join('\n'));
    const { righe } = await leggiDataset(file, finanze, cci, (n) => passi.push(n));
    expect(righe.map((r) => [r.numero, r.cella('title')])).toEqual([[100_001, 'Perché così']]);
    expect(passi).toEqual([100_000]);
  });
});

describe('a file that cannot stand is told in one sentence', () => {
  test.each([
    ['a column is missing', conTesta('total_amount', 'x'), /manca la colonna «total_amount»\./],
    [
      'a column has another name',
      conTesta('total_eligible_cost', 'total_eligible_costs'),
      /«total_eligible_cost» \(c’è «total_eligible_costs»: ha cambiato nome\?\)/,
    ],
    [
      'a column is missing that the edition before may have had',
      conTesta('total_amount', 'x'),
      /Se hai l’edizione di prima, --confronta dice che cosa è cambiato\.$/,
    ],
    [
      'two columns have one name',
      conTesta('eu_co_financing', 'total_amount'),
      /ha due colonne «total_amount»: non si sa quale delle due vale\.$/,
    ],
    [
      'a year is none',
      buono.replace('"2019"', '"20l9"'),
      /riga \d+, colonna «year»: «20l9» non è un anno\.$/,
    ],
    [
      'its letters are of another encoding',
      Buffer.from(buono.replace('Lombardia  -', 'Lombardia \x96'), 'latin1'),
      /la riga \d+ non è testo UTF-8/,
    ],
    ['it is no dataset at all', 'a,b\n1,2\n', /non è il file «ESIF 2014-2020 Finance/],
    ['it is empty', '', /non ha nessuna riga di dati/],
    ['it is a page', '<!doctype html>\n<title>Errore</title>\n', /non è il file/],
    ['a row is cut', buono.slice(0, -40), /la riga \d+ ha \d+ celle, l’intestazione 24/],
    ['it is a workbook', 'PK\u0003\u0004', /serve il CSV/],
    [
      'a row stands twice',
      `${buono}${buono.split('\n').find((r) => r.includes(cci))}\n`,
      /la riga 66 ripete la riga \d+/,
    ],
  ])('where %s', async (_, contenuto, frase) => {
    await expect(legge(contenuto)).rejects.toThrow(frase);
    await expect(legge(contenuto)).rejects.toThrow(/^dati\.csv: /);
  });

  test('where it is the other dataset, with the option that takes it', async () => {
    await expect(leggiDataset(fileIndicatori, finanze, cci)).rejects.toThrow(
      /passalo con --indicatori/,
    );
    await expect(leggiDataset(fileFinanze, indicatori, cci)).rejects.toThrow(
      /passalo con --finanze/,
    );
  });

  test('where it does not have the programme, with the nearest that it has', async () => {
    await expect(leggiDataset(fileFinanze, finanze, '2014IT05SFOP070')).rejects.toThrow(
      /non ha il programma 2014IT05SFOP070\. I più vicini: 2014IT05SFOP007 \(Lombardia - ESF\), 2014IT05SFOP001 \([^:]*$/,
    );
    await expect(
      leggiDataset(fileIndicatori, indicatori, '2014IT05SFOP070'),
      'a programme without indicators can be imported',
    ).rejects.toThrow(/non ha il programma .* Se il CCI è giusto, .*: togli --indicatori\.$/);
  });

  test('where it is not there, or packed and cut', async () => {
    await expect(leggiDataset(join(posto, 'altrove.csv'), finanze, cci)).rejects.toThrow(
      /il file non c’è/,
    );
    const tronco = gzipSync(buono).subarray(0, 2000);
    await expect(legge(tronco, 'dati.csv.gz')).rejects.toThrow(/compresso è guasto/);
  });
});
