import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { registroCsv } from '../exports/registro.ts';
import { alberoDi, radice } from '../registro/albero.ts';
import { fileDelRegistro } from '../registro/fileDelRegistro.ts';
import { testoTestata } from '../registro/nota.ts';
import { sha256 } from '../registro/sha256.ts';
import { firmatarioDiProva, origine, treVolte } from './fixtures/registro.ts';

const script = join(import.meta.dirname, '..', '..', 'public', 'verifica-registro.py');
const posto = mkdtempSync(join(tmpdir(), 'verifica-registro-'));
afterAll(() => rmSync(posto, { recursive: true, force: true }));

const chi = firmatarioDiProva();
const dati = treVolte(chi);
const file = new Map(fileDelRegistro(dati).map((f) => [f.via, String(f.contenuto)]));
const [prima, seconda] = dati.pubblicazioni.map((p) => p.righe);
const id = 'relazione-2022.2022-12-31.asse-i.dotazione.tabella-1';

/** What a stranger has in hand: today's files, and what was kept of the first publication. */
interface InMano {
  chiave: string;
  registro: string;
  testata: string;
  vecchia: string;
  copia: string;
  prova: string;
}
const veri: InMano = {
  chiave: chi.vkey,
  registro: registroCsv(dati.registro),
  testata: file.get('checkpoint')!,
  vecchia: file.get(`testate/${prima}`)!,
  copia: registroCsv(dati.registro.slice(0, prima)),
  prova: file.get(`prove/${id}.tlog-proof`)!,
};

/** Runs the published script on files with these contents. */
function lancia(chiave: string, ...contenuti: string[]): { vero: boolean; detto: string } {
  const nomi = contenuti.map((testo, i) => {
    const nome = join(posto, `file-${i}`);
    writeFileSync(nome, testo);
    return nome;
  });
  const { status, stdout, stderr } = spawnSync('python3', [script, chiave, ...nomi], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  expect(`${stdout}${stderr}`).not.toContain('Traceback');
  return { vero: status === 0, detto: stdout + stderr };
}

/** The register with its lines changed as given and, as a careful forger would, chained anew. */
function rifatto(testo: string, cambia: (righe: string[]) => string[]): string {
  let ultima = '';
  return cambia(righeDi(testo))
    .map((riga, i) => {
      const nuova = i === 0 ? riga : riga.replace(/[0-9a-f]{64}\n$/, `${sha256(ultima)}\n`);
      return (ultima = nuova);
    })
    .join('');
}
const righeDi = (testo: string): string[] => testo.split(/(?<=\n)/);
const senza = (n: number) => (righe: string[]) => righe.filter((_, i) => i !== n);
const scambiate = (righe: string[]): string[] => righe.with(2, righe[3]!).with(3, righe[2]!);
const cifra = (s: string): string => s.replace('236.700.000 €', '236.900.000 €');
const nota = (s: string): string => s.replace('Detta meglio.', 'Detta peggio.');
/** A checkpoint of the register as given, signed by whoever. */
function testataDi(registro: string, firma: (t: string) => string, nome = origine): string {
  const voci = righeDi(registro).slice(1);
  const albero = alberoDi(voci);
  const testo = testoTestata({
    origine: nome,
    quante: voci.length,
    radice: radice(albero, voci.length),
  });
  return `${testo}\n${firma(testo)}`;
}
const altro = firmatarioDiProva();
const firmeDi = (testata: string): string => testata.slice(testata.indexOf('\n\n') + 2);
const su =
  (campo: keyof InMano, f: (testo: string) => string) =>
  (m: InMano): InMano => ({
    ...m,
    [campo]: f(m[campo]),
  });

/** What a forger may do to the whole register, with the checkpoint of the day. */
const falsiDelRegistro: Record<string, (m: InMano) => InMano> = {
  'the value of a figure': su('registro', cifra),
  'the unit of a figure': su('registro', (r) => r.replace(';EUR;', ';USD;')),
  'the place of a figure': su('registro', (r) => r.replace('Tabella 1', 'Tabella 7')),
  'a note': su('registro', nota),
  'the note of a publication': su('registro', (r) => r.replace('La prima', 'La seconda')),
  'the state of an initiative': su('registro', (r) => r.replace(/in corso/, 'conclusa')),
  'the day of a line, earlier': su('registro', (r) => r.replace('2024-06-01;', '2023-06-01;')),
  'the day of a whole publication, chained anew': su('registro', (r) =>
    rifatto(r, (righe) => righe.map((x) => x.replace('2024-06-01', '2023-11-01'))),
  ),
  'the names of two columns': su('registro', (r) => r.replace('valore;unita', 'unita;valore')),
  'the first line taken out': su('registro', (r) => senza(1)(righeDi(r)).join('')),
  'a line in the middle taken out': su('registro', (r) => senza(9)(righeDi(r)).join('')),
  'a line taken out, chained anew': su('registro', (r) => rifatto(r, senza(9))),
  'the last line taken out': su('registro', (r) => righeDi(r).slice(0, -1).join('')),
  'the last publication taken out': su('registro', (r) =>
    righeDi(r)
      .slice(0, seconda! + 1)
      .join(''),
  ),
  'two lines in each other’s place': su('registro', (r) => scambiate(righeDi(r)).join('')),
  'two lines in each other’s place, chained anew': su('registro', (r) => rifatto(r, scambiate)),
  'a line twice': su('registro', (r) => rifatto(r, (x) => x.toSpliced(5, 0, x[5]!))),
  'a line added at the end': su('registro', (r) => rifatto(r, (x) => [...x, x.at(-1)!])),
  'the value of a figure, chained anew': su('registro', (r) => rifatto(cifra(r), (x) => x)),
  'all of it by a spreadsheet': su('registro', (r) => r.replaceAll('\n', '\r\n')),
  'the last line without its end': su('registro', (r) => r.slice(0, -1)),
  'the value of a figure, with a checkpoint signed by another key': (m) => {
    const registro = rifatto(cifra(m.registro), (x) => x);
    return { ...m, registro, testata: testataDi(registro, altro.firma) };
  },
  'the value of a figure, with the signature of the true checkpoint': (m) => {
    const registro = rifatto(cifra(m.registro), (x) => x);
    return { ...m, registro, testata: testataDi(registro, () => firmeDi(m.testata)) };
  },
  'an older checkpoint in the place of today’s': (m) => ({ ...m, testata: m.vecchia }),
  'the checkpoint of another log of the same key': (m) => ({
    ...m,
    testata: testataDi(m.registro, chi.firma, 'altri.esempio.it/registro'),
  }),
  'a checkpoint without signatures': su('testata', (t) => t.slice(0, t.indexOf('\n\n') + 2)),
};

/** What a forger may do to the proof of one figure. */
const falsiDellaProva: Record<string, (m: InMano) => InMano> = {
  'the line in it': su('prova', (p) => conRiga(p, cifra)),
  'the day of the line': su('prova', (p) => conRiga(p, (r) => r.replace('2023-', '2022-'))),
  'the index': su('prova', (p) =>
    p.replace(/index (\d+)/, (_, n: string) => `index ${Number(n) + 1}`),
  ),
  'a hash of the path': su('prova', (p) =>
    p.replace(/(?<=\n)[A-Za-z0-9+/]{43}=/, `${'A'.repeat(43)}=`),
  ),
  'a hash less': su('prova', (p) => p.replace(/(?<=\n)[A-Za-z0-9+/]{43}=\n/, '')),
  'a hash more': su('prova', (p) => p.replace('\n\n', `\n${'A'.repeat(43)}=\n\n`)),
  'its checkpoint': (m) => ({
    ...m,
    prova: m.prova.slice(0, m.prova.indexOf('\n\n') + 2) + testataDi(m.registro, altro.firma),
  }),
  'the key': (m) => ({ ...m, chiave: altro.vkey }),
};
function conRiga(prova: string, cambia: (riga: string) => string): string {
  return prova.replace(/extra (\S+)/, (_, b: string) => {
    const riga = cambia(Buffer.from(b, 'base64').toString());
    return `extra ${Buffer.from(riga).toString('base64')}`;
  });
}

const dellaProva = (m: InMano) => lancia(m.chiave, m.prova);
const delRegistro = (m: InMano, ...conservati: string[]) =>
  lancia(m.chiave, m.registro, m.testata, ...conservati);

describe('the script that readers are given', () => {
  test('accepts what was published, with what was kept of it', () => {
    expect(delRegistro(veri, veri.vecchia, veri.copia)).toMatchObject({ vero: true });
    expect(lancia('-', veri.registro, veri.copia)).toMatchObject({ vero: true });
    const { vero, detto } = dellaProva(veri);
    expect(vero).toBe(true);
    expect(detto).toContain(registroCsv(dati.registro.filter((v) => v.id === id)).split('\n')[1]);
  });

  test('accepts the proof of every figure that stands published', () => {
    const tutte = [...file].filter(([via]) => via.startsWith('prove/'));
    expect(tutte.length).toBe(dati.osservazioni.length);
    const alcune = tutte.filter((_, i) => i % 7 === 0);
    expect(alcune.map(([, p]) => lancia(chi.vkey, p).vero)).toEqual(alcune.map(() => true));
    expect(Math.max(...tutte.map(([, p]) => p.length))).toBeLessThan(1500);
  });

  test('knows at least twenty-seven forgeries', () => {
    const tutte = [...Object.keys(falsiDelRegistro), ...Object.keys(falsiDellaProva)];
    expect(tutte.length).toBeGreaterThanOrEqual(27);
  });

  test.each(Object.entries(falsiDelRegistro))('refuses a register that changes %s', (_, falsa) => {
    const falso = falsa(veri);
    expect(falso).not.toEqual(veri);
    const { vero, detto } = delRegistro(falso);
    expect(vero).toBe(false);
    expect(detto).toContain('RIFIUTATO');
  });

  test.each(Object.entries(falsiDellaProva))('refuses a proof that changes %s', (_, falsa) => {
    const falso = falsa(veri);
    expect(falso).not.toEqual(veri);
    expect(dellaProva(falso)).toMatchObject({ vero: false });
    expect(dellaProva(falso).detto).toContain('RIFIUTATO');
  });

  test('refuses what the holder of the key itself rewrote to whoever kept a checkpoint or a copy', () => {
    const registro = rifatto(cifra(veri.registro), (x) => x);
    const falso = { ...veri, registro, testata: testataDi(registro, chi.firma) };
    expect(delRegistro(falso)).toMatchObject({ vero: true });
    expect(delRegistro(falso, veri.vecchia)).toMatchObject({ vero: false });
    expect(delRegistro(falso, veri.copia)).toMatchObject({ vero: false });
    expect(lancia('-', registro, veri.copia)).toMatchObject({ vero: false });
  });

  test('refuses to say true where there is nothing to compare with, or no key for a signature', () => {
    expect(lancia(chi.vkey, veri.registro).vero).toBe(false);
    expect(lancia('-', veri.registro, veri.testata).vero).toBe(false);
    expect(lancia('-', veri.prova).vero).toBe(false);
  });

  test('needs nothing but Python and openssl', () => {
    const moduli = /^import (.*)$/m.exec(readFileSync(script, 'utf8'))?.[1]?.split(', ');
    expect(moduli).toEqual(['base64', 'hashlib', 'subprocess', 'sys', 'tempfile']);
  });
});
