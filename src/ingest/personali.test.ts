import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { ingest } from './ingest.ts';
import { campoPersonale, datoPersonale } from './personali.ts';
import { contaProblemi } from './rapporto.ts';

test.each([
  ['mario.rossi@ente.example', 'posta'],
  ['scrivere a «nome+altro@sub.ente.example»', 'posta'],
  ['RSSMRA85T10A562S', 'codice fiscale'],
  ['cf rssmra85t10a562s.', 'codice fiscale'],
  ['con omocodia: RSSMRA85T10A56NS', 'codice fiscale'],
  ['+39 02 6765 4321', 'telefono'],
  ['tel. 02/67654321', 'telefono'],
  ['Cellulare: 333-1234567', 'telefono'],
  ['chiamare 3331234567', 'telefono'],
  ['333 123 4567', 'telefono'],
  ['0532 123456', 'telefono'],
])('«%s» is refused', (testo, che) => {
  expect(datoPersonale(testo, false)).toContain(che);
});

test.each([
  '1.234.567,89 €',
  '333 123 456 €',
  '3.331.234.567',
  'DGR n. 6280 del 11/04/2022',
  'CUP E49J14000120009, CCI 2014IT05SFOP007',
  'impegni/@programma',
  '§ 3.1, pag. 120-345',
  '2022-12-31',
  'riga 3 331 234 567',
  'AMMINISTRAZIONE STRAORDINARIA',
  'https://ente.example/documenti/3331234567.pdf',
  'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
])('«%s» is not taken for a person’s', (testo) => {
  expect(datoPersonale(testo, false)).toBeUndefined();
});

test('where a table has figures, ten digits are one, unless they are called a telephone', () => {
  expect(datoPersonale('3331234567', true)).toBeUndefined();
  expect(datoPersonale('tel. 3331234567', true)).toBeDefined();
});

test('the time it takes grows with the text and no more', () => {
  const inizio = performance.now();
  for (const pezzo of ['a@', '+39', 'tel ', 'ABCDEF', '333 ', '@.'])
    datoPersonale(`${pezzo.repeat(200_000)}1`, false);
  expect(performance.now() - inizio).toBeLessThan(3000);
});

test('headings of single persons are known, and those of groups are not taken for them', () => {
  for (const nome of [
    'cognome',
    'nome_cognome',
    'nome_e_cognome',
    'codice_fiscale',
    'data_di_nascita',
    'e_mail',
    'telefono_referente',
  ])
    expect(campoPersonale(nome), nome).toBe(true);
  for (const nome of [
    'nome',
    'nome_breve',
    'destinatari',
    'indirizzo',
    'data',
    'femmine',
    'telefonate',
  ])
    expect(campoPersonale(nome), nome).toBe(false);
});

test('a row of avvisi.csv allows the contact of an office, and only that one', () => {
  const dove = 'programma-di-prova/2022/note.csv';
  const [uno, altro] = ['Scrivere a fondi@ente.example', 'Scrivere a altri@ente.example'];
  const nota = (testo: string): string =>
    `avanzamento;I;impegni;relazione-2022;Tabella 2;avvertenza;;;${testo}\n`;
  const con = (avvisi: string) =>
    ingest([
      ...programmaDiProva().filter((f) => f.percorso !== dove),
      {
        percorso: dove,
        bytes: strToU8(
          `tabella;riga;colonna;fonte;punto;tipo;stampato;lettura;nota\n${nota(uno)}${nota(altro)}`,
        ),
      },
      {
        percorso: 'programma-di-prova/avvisi.csv',
        bytes: strToU8(`tipo;file;letto;motivo\n${avvisi}`),
      },
    ]);
  const { problemi, dati } = con(`personal-data;2022/note.csv;${uno};La casella dell’ufficio\n`);
  expect(problemi.map((p) => [p.tipo, p.gravita, p.letto, p.presaVisione])).toEqual([
    ['personal-data', 'avviso', uno, 'La casella dell’ufficio'],
    ['personal-data', 'errore', altro, undefined],
  ]);
  expect(contaProblemi(problemi)).toMatchObject({ errori: 1, avvisi: 0, presiInVisione: 1 });
  expect(dati.note.map((n) => n.nota)).toContain(uno);
});
