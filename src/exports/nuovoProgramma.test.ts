import { expect, test } from 'vitest';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { apriFogli, ingest, type Esito } from '../ingest/ingest.ts';
import { modello } from './modello.ts';
import { nuovoProgramma } from './nuovoProgramma.ts';

const id = 'por-fse-veneto';
const bytes = (testo: string): Uint8Array => new TextEncoder().encode(testo);
const legge = async (file: Record<string, string | Uint8Array>): Promise<Esito> => {
  const suoi = Object.entries(file).map(([nome, testo]) => ({
    percorso: `${id}/${nome}`,
    bytes: typeof testo === 'string' ? bytes(testo) : testo,
  }));
  return ingest(await apriFogli([...programmaDiProva(), ...suoi]));
};

test('what is prepared says only what the id tells, and asks for the rest cell by cell', async () => {
  const pronti = nuovoProgramma(id);
  const { problemi } = await legge(Object.fromEntries(pronti));
  expect(problemi.map((p) => `${p.tipo} ${p.intestazione ?? p.file}`)).toEqual([
    'empty-cell nome',
    'empty-cell periodo',
    'empty-cell cci',
    `empty-file ${id}/assi.csv`,
  ]);
  expect(pronti.get('programma.csv')).toContain(`${id};;POR FSE Veneto;Fondo sociale europeo;`);
});

test('two tables and one date make a programme, and a template of that date', async () => {
  const anagrafiche = {
    'programma.csv': `id;nome;nome_breve;fondo;periodo;autorita;livello;cci\n${id};Programma;POR FSE Veneto;FSE;2014-2020;Regione;regionale;2014IT\n`,
    'assi.csv': 'codice;nome\n1;Occupabilità\n',
  };
  const { dati, problemi } = await legge(anagrafiche);
  expect(problemi).toEqual([]);
  const { tabelle } = await modello(dati, id, '2022', 'csv');
  expect(tabelle.map((t) => t.nome)).toEqual(['fonti', 'piano', 'avanzamento', 'destinatari']);
  const intero = await legge({
    ...anagrafiche,
    '2022/fonti.csv': 'id;titolo;tipo;autore\nveneto-2022;Relazione;relazione;Regione\n',
    '2022/piano.csv': 'asse;dotazione;punto\n1;5 €;Tabella 1\n',
  });
  expect(intero.problemi).toEqual([]);
  expect(intero.dati.osservazioni.filter((o) => o.programma === id)).toHaveLength(1);
});
