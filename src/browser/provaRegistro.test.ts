import { expect, test } from 'vitest';
import { fileDelRegistro } from '../registro/fileDelRegistro.ts';
import { firmatarioDiProva, treVolte } from '../tests/fixtures/registro.ts';
import { esitoProva } from '../testi/it/prova.ts';
import { verificaProva } from './provaRegistro.ts';

const chi = firmatarioDiProva();
const dati = treVolte(chi);
const prove = fileDelRegistro(dati).filter(({ via }) => via.startsWith('prove/'));
const id = 'relazione-2022.2022-12-31.asse-i.dotazione.tabella-1';
const prova = String(prove.find(({ via }) => via === `prove/${id}.tlog-proof`)?.contenuto);
const conRiga = (cambia: (riga: string) => string): string =>
  prova.replace(/extra (\S+)/, (_, b: string) => {
    const riga = cambia(Buffer.from(b, 'base64').toString());
    return `extra ${Buffer.from(riga).toString('base64')}`;
  });

test('the page finds true the proof of every figure, and says what its line says', async () => {
  const esiti = await Promise.all(prove.map((p) => verificaProva(String(p.contenuto), chi.vkey)));
  expect(esiti.filter((e) => !e.vero)).toEqual([]);
  const detto = esitoProva(await verificaProva(prova, chi.vkey));
  expect(detto).toContain('«236.700.000 €»');
  expect(detto).toContain(`delle ${dati.registro.length}`);
});

test.each<[string, string, string]>([
  ['another line', 'registro', conRiga((r) => r.replace('236.700', '236.800'))],
  ['another day', 'registro', conRiga((r) => r.replace('2023-', '2022-'))],
  ['another index', 'registro', prova.replace(/index \d+/, 'index 0')],
  ['an index beyond the end', 'registro', prova.replace(/index \d+/, 'index 999999')],
  ['a hash less', 'registro', prova.replace(/(?<=\n)[A-Za-z0-9+/]{43}=\n/, '')],
  ['a hash more', 'registro', prova.replace('\n\n', `\n${'A'.repeat(43)}=\n\n`)],
  ['another size', 'firma', prova.replace(`\n${dati.registro.length}\n`, '\n9\n')],
  ['no signature', 'forma', prova.slice(0, prova.indexOf('\n— ') + 1)],
  ['a signature of who knows whom', 'firma', prova.replaceAll('— fondi', '— altri')],
  ['no text', 'forma', ''],
])('a proof with %s is not', async (_, perche, falsa) => {
  expect(falsa).not.toBe(prova);
  expect(await verificaProva(falsa, chi.vkey)).toEqual({ vero: false, perche });
});

test('nor is one for another key, or of another log', async () => {
  expect(await verificaProva(prova, firmatarioDiProva().vkey)).toMatchObject({ perche: 'firma' });
  const altrove = firmatarioDiProva('altri.esempio.it/registro');
  expect(await verificaProva(prova, altrove.vkey)).toMatchObject({ perche: 'firma' });
});
