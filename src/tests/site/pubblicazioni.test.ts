import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lancia as avvia } from '../copia.ts';
import { copiaDelKit } from '../kit.ts';

const kit = copiaDelKit(mkdtempSync(join(tmpdir(), 'pubblicazioni-')));
const [dati, dist] = [join(kit, 'data'), join(kit, 'dist')];
const programma = 'programma-di-prova';
const piano = join(programma, '2022', 'piano.csv');
const grave = 'al-target.programma-di-prova.2022-12-31.indicatore-disoccupati.valore-su-target';
const id = (asse: string, coda = ''): string =>
  `relazione-2022.2022-12-31.asse-${asse}.dotazione.tabella-1${coda}`;

const lancia = (comando: string, ...opzioni: string[]): ReturnType<typeof avvia> =>
  avvia(kit, comando, opzioni);
const scrivi = (file: string, testo: string): void => writeFileSync(join(dati, file), testo);
const cambia = (file: string, da: string, a: string): void => {
  const prima = readFileSync(join(dati, file), 'utf8');
  expect(prima).toContain(da);
  scrivi(file, prima.replaceAll(da, a));
};
const leggi = (via: string): string => readFileSync(join(dist, via, 'index.html'), 'utf8');
const conAnteprima = (): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('index.html'))
    .filter((f) => readFileSync(join(dist, f), 'utf8').includes('data-anteprima'));

beforeAll(() => {
  rmSync(dati, { recursive: true });
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'tabelle', 'base'), dati, { recursive: true });
  for (const nome of ['registro.csv', 'pubblicazioni.csv', join(programma, 'eventi.csv')])
    rmSync(join(dati, nome), { force: true });
  scrivi(
    join(programma, 'spiegazioni.csv'),
    `verifica;spiegazione\n${grave};Il documento arrotonda\n`,
  );
  cambia('sito.csv', 'chiave;valore\n', 'chiave;valore\nindirizzo;https://fondi.esempio.it\n');
});
afterAll(() => rmSync(kit, { recursive: true, force: true }));

test('what is not published is built as a preview only, for a site that has an address', () => {
  const rifiuto = lancia('build');
  expect(rifiuto.codice).toBe(1);
  expect(rifiuto.detto).toContain('npm run pubblica');
  expect(existsSync(dist)).toBe(false);
  expect(lancia('verifica', '--pubblicato').codice).toBe(1);
  expect(lancia('build', '--anteprima').codice).toBe(0);
  expect(conAnteprima()).toContain('index.html');
  expect(leggi('dati/cambiamenti')).toContain('Non c’è ancora nessuna versione');
  rmSync(dist, { recursive: true });
});

test('what is published is built, and no page calls itself a preview', () => {
  expect(lancia('pubblica', '--data', '2023-06-15')).toMatchObject({ codice: 0 });
  expect(lancia('verifica', '--pubblicato').codice).toBe(0);
  expect(lancia('build')).toMatchObject({ codice: 0 });
  expect(conAnteprima()).toEqual([]);
  expect(lancia('pubblica', '--annulla').detto).toContain('dist/');
});

test('moved, corrected and withdrawn figures are told by their names, and old addresses lead on', () => {
  cambia(piano, 'II;Asse II;379.000.000 €;relazione-2022;Tabella 1\n', '');
  cambia(piano, '236.700.000 €', '236.800.000 €');
  cambia(piano, ';Tabella 1', ';Tabella 1, pag. 12');
  scrivi(
    join(programma, 'spostate.csv'),
    'id_prima;id_dopo;data;motivo\nrelazione-2022.*.tabella-1;relazione-2022.*.tabella-1-pag-12;02/10/2023;La pagina\n',
  );
  scrivi(
    join(programma, 'rettifiche.csv'),
    [
      'data;osservazione;tipo;motivo;valore_precedente;valore_nuovo',
      `02/10/2023;${id('i')};correzione;Refuso nostro;236.700.000 €;236.800.000 €`,
      `02/10/2023;${id('ii')};correzione;Non era del programma;379.000.000 €;`,
      '',
    ].join('\n'),
  );
  // The sums no longer agree: each finding is explained by the row that the command proposes.
  const righe = [...lancia('verifica').detto.matchAll(/spiegazioni\.csv del programma: (\S+);</g)];
  const ids = new Set([grave, ...righe.map(([, suo = '']) => suo)]);
  scrivi(
    join(programma, 'spiegazioni.csv'),
    `verifica;spiegazione\n${[...ids].map((i) => `${i};Per prova\n`).join('')}`,
  );
  expect(lancia('pubblica', '--data', '2023-10-03', '--nota', 'Le pagine')).toMatchObject({
    codice: 0,
  });
  expect(lancia('build')).toMatchObject({ codice: 0 });
  const fonte = `/${programma}/fonti/relazione-2022/`;
  expect(leggi(`cifre/${id('iii')}`)).toContain(id('iii', '-pag-12'));
  expect(leggi(fonte)).toContain(`id="${id('iii')}"`);
  const pagina = leggi('dati/cambiamenti');
  expect(pagina).toContain('Versione 2, 3 ottobre 2023');
  expect(pagina).toContain('una riga per cambiamento');
  expect(pagina).toMatch(
    /Dotazione finanziaria, Asse II, 31 dicembre 2022\s*: era «379\.000\.000 €»/,
  );
  const rettifiche = leggi('rettifiche');
  expect(rettifiche).toContain('Dotazione finanziaria, Asse II');
  expect(rettifiche).not.toContain(`<code>${id('ii')}`);
  const csv = readFileSync(join(dist, 'dati', 'cambiamenti.csv'), 'utf8');
  expect(csv).toContain(`2,2023-10-03,cifra,rinominata,${id('iii')},${id('iii', '-pag-12')}`);
  expect(csv).toContain(`2,2023-10-03,cifra,ritirata,${id('ii')},,379.000.000 €,`);
  const storia = readFileSync(join(dati, 'pubblicazioni.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  for (const impronta of storia.map((riga) => riga.split(';')[3] ?? ''))
    for (const via of [rettifiche, pagina, readFileSync(join(dist, 'feed.xml'), 'utf8')])
      expect(via).toContain(impronta);
});
