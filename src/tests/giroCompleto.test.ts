import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { leggiDati } from '../ingest/leggiDati.ts';
import { verificheDi } from '../checks/verificheDi.ts';
import { ingest } from '../ingest/ingest.ts';
import { firmatarioDiProva } from './fixtures/registro.ts';

const radice = join(import.meta.dirname, '..', '..');
const posto = mkdtempSync(join(tmpdir(), 'giro-'));
const dati = join(posto, 'data');
const programma = 'programma-di-prova';
afterAll(() => rmSync(posto, { recursive: true, force: true }));

/** Runs one of the scripts on the copy of the data, as an officer would. */
function lancia(script: string, ...opzioni: string[]): { codice: number | null; detto: string } {
  return lanciaCon({}, script, ...opzioni);
}
function lanciaCon(
  variabili: Record<string, string>,
  script: string,
  ...opzioni: string[]
): { codice: number | null; detto: string } {
  const { status, stdout, stderr } = spawnSync(
    join(radice, 'node_modules', '.bin', 'node'),
    [join(radice, 'scripts', `${script}.ts`), ...opzioni],
    {
      cwd: posto,
      encoding: 'utf8',
      env: { ...process.env, FONDI_CHIAVE: '', NODE_OPTIONS: '', ...variabili },
    },
  );
  return { codice: status, detto: stdout + stderr };
}
const leggi = (file: string): string => readFileSync(join(dati, file), 'utf8');
const scrivi = (file: string, testo: string): void => writeFileSync(join(dati, file), testo);

/** Explains every grave finding of the data as they are. */
function spiegaTutto(): void {
  const gravi = verificheDi(ingest(leggiDati(dati)).dati).verifiche.filter(
    (v) => v.gravita === 'errore',
  );
  const righe = gravi.map((v) => `${v.id};Spiegata per prova`);
  scrivi(`${programma}/spiegazioni.csv`, ['verifica;spiegazione', ...righe, ''].join('\n'));
}

test('a year goes from empty tables to the register, and a later correction through rettifiche.csv', () => {
  cpSync(join(radice, 'src', 'tests', 'fixtures', 'tabelle', 'base'), dati, {
    recursive: true,
    filter: (f) => !/^(registro|pubblicazioni|eventi)\.csv$/.test(basename(f)),
  });
  const muto = lancia('pubblica', '--data', '2023-06-15');
  expect(muto.codice).toBe(2);
  expect(muto.detto).toMatch(/aspett\w+ una spiegazione/);
  spiegaTutto();
  expect(lancia('pubblica', '--data', '2023-06-15')).toMatchObject({ codice: 0 });
  const dopoLaPrima = leggi('registro.csv');
  expect(lancia('pubblica', '--annulla')).toMatchObject({ codice: 0 });
  expect(existsSync(join(dati, 'registro.csv'))).toBe(false);
  expect(lancia('pubblica', '--annulla')).toMatchObject({ codice: 1 });
  expect(lancia('pubblica', '--data', '2023-06-15')).toMatchObject({ codice: 0 });
  expect(leggi('registro.csv')).toBe(dopoLaPrima);
  writeFileSync(join(posto, 'copia.csv'), dopoLaPrima);

  expect(lancia('nuovo-anno', programma, '2023')).toMatchObject({ codice: 0 });
  const compilata = leggi(`${programma}/2023/piano.csv`);
  rmSync(join(dati, programma, '2023', 'avanzamento.csv'));
  expect(lancia('nuovo-anno', programma, '2023-12-31').detto).toContain('solo ciò che mancava');
  expect(leggi(`${programma}/2023/piano.csv`)).toBe(compilata);
  expect(existsSync(join(dati, programma, '2023', 'avanzamento.csv'))).toBe(true);
  expect(lancia('nuovo-anno', programma, '2023').detto).toContain('già tutte le tabelle');
  expect(lancia('verifica')).toMatchObject({ codice: 2 });
  const presto = lancia('pubblica', '--data', '2024-06-01');
  expect(presto.codice).toBe(2);
  expect(presto.detto).toContain('Non è stato pubblicato nulla');
  expect(leggi('registro.csv')).toBe(dopoLaPrima);

  for (const nome of ['avanzamento', 'destinatari', 'indicatori', 'iniziative', 'gruppi'])
    rmSync(join(dati, programma, '2023', `${nome}.csv`), { force: true });
  scrivi(
    `${programma}/2023/fonti.csv`,
    'id;titolo;tipo;autore\nrelazione-2023;Sintesi 2023;sintesi;Ufficio di prova\n',
  );
  scrivi(`${programma}/2023/piano.csv`, 'asse;dotazione;fonte;punto\nI;236,7 Mln;;Tabella 1\n');
  expect(lancia('verifica')).toMatchObject({ codice: 0 });
  expect(lancia('pubblica', '--data', '2024-06-01', '--nota', 'Anno 2023')).toMatchObject({
    codice: 0,
  });
  expect(leggi('registro.csv').startsWith(dopoLaPrima)).toBe(true);
  expect(leggi('pubblicazioni.csv')).toContain('2024-06-01;Anno 2023;');

  scrivi(`${programma}/2023/piano.csv`, 'asse;dotazione;fonte;punto\nI;236,9 Mln;;Tabella 1\n');
  const rifiuto = lancia('verifica');
  expect(rifiuto.codice).toBe(1);
  const [, riga = ''] = /riga: (<data>;.*)/.exec(rifiuto.detto) ?? [];
  scrivi(
    `${programma}/rettifiche.csv`,
    `data;osservazione;tipo;motivo;valore_precedente;valore_nuovo\n${riga
      .replace('<data>', '02/07/2024')
      .replace('<revisione o correzione>', 'revisione')
      .replace('<motivo>', 'La sintesi è stata ristampata')}\n`,
  );
  const accolta = lancia('verifica');
  expect(accolta.codice).toBe(0);
  expect(accolta.detto).toContain('da «236,7 Mln» a «236,9 Mln»');
  expect(lancia('pubblica', '--data', '2024-07-03')).toMatchObject({ codice: 0 });
  expect(lancia('pubblica', '--data', '2024-07-03').detto).toContain('Il registro resta com’è');
  expect(lancia('verifica', '--contro', 'copia.csv')).toMatchObject({ codice: 0 });
  writeFileSync(join(posto, 'copia.csv'), dopoLaPrima.replace('236.700.000 €', '236.700.009 €'));
  const smentito = lancia('verifica', '--contro', 'copia.csv');
  expect(smentito).toMatchObject({ codice: 1 });
  expect(smentito.detto).toContain('NON comincia');
  expect(lancia('verifica', '--contro', 'non-esiste')).toMatchObject({ codice: 1 });
  expect(readFileSync(join(posto, 'verifica.html'), 'utf8')).toContain('<h1>Cosa cambia</h1>');
});

test('a register is signed once its public key is a setting, and by no other key', () => {
  const chi = firmatarioDiProva();
  const chiave = mkdtempSync(join(tmpdir(), 'chiave-'));
  const con = (nome: string): Record<string, string> => ({ FONDI_CHIAVE: join(chiave, nome) });
  writeFileSync(join(chiave, 'mia.pem'), chi.pem);
  writeFileSync(join(chiave, 'altra.pem'), firmatarioDiProva().pem);
  writeFileSync(join(posto, 'dentro.pem'), chi.pem);
  const giorno = ['pubblica', '--data', '2024-07-04'] as const;
  try {
    expect(lanciaCon(con('mia.pem'), ...giorno).detto).toContain('indirizzo');
    scrivi('sito.csv', `${leggi('sito.csv').trimEnd()}\nindirizzo;https://fondi.esempio.it\n`);
    const chiesta = lanciaCon(con('mia.pem'), ...giorno);
    expect(chiesta.codice).toBe(1);
    expect(chiesta.detto).toContain(`chiave_registro;${chi.vkey}`);
    scrivi('sito.csv', `${leggi('sito.csv')}chiave_registro;${chi.vkey}\n`);
    const prima = leggi('registro.csv');
    expect(lancia(...giorno).detto).toContain('FONDI_CHIAVE');
    expect(lanciaCon(con('altra.pem'), ...giorno).detto).toContain('non è quella di sito.csv');
    expect(lanciaCon({ FONDI_CHIAVE: 'dentro.pem' }, ...giorno).detto).toContain(
      'Sposta la chiave',
    );
    expect(lanciaCon(con('manca.pem'), ...giorno).detto).toContain('non si legge');
    expect(leggi('registro.csv')).toBe(prima);
    expect(lanciaCon(con('mia.pem'), ...giorno)).toMatchObject({ codice: 0 });
    expect(leggi('pubblicazioni.csv')).toContain(`;${chi.nome} `);
    expect(lancia('verifica')).toMatchObject({ codice: 0 });
    expect(lanciaCon(con('mia.pem'), ...giorno).detto).toContain('Il registro resta com’è');
  } finally {
    rmSync(chiave, { recursive: true, force: true });
  }
});
