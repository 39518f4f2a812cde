import { describe, expect, test } from 'vitest';
import {
  cambia,
  con,
  guasti,
  nudi,
  programma,
  pubblica,
} from '../tests/fixtures/tabelle/pubblica.ts';
import type { FileDati } from './fogli.ts';
import { ingest } from './ingest.ts';

const leggi = new TextDecoder();

const pubblicati = pubblica(nudi);
const piano = `${programma}/2022/piano.csv`;
const rettifiche = `${programma}/rettifiche.csv`;
const id = 'relazione-2022.2022-12-31.asse-i.dotazione.tabella-1';
const testa = 'data;osservazione;tipo;motivo;valore_precedente;valore_nuovo\n';
const cambiato = cambia(pubblicati, piano, '236.700.000 €', '236.800.000 €');
const tolto = cambia(pubblicati, piano, 'I;Asse I;236.700.000 €;relazione-2022;Tabella 1\n', '');

test('what is published reads without a problem', () => {
  expect(guasti(pubblicati)).toEqual([]);
});

describe('a published figure that changes', () => {
  test('is refused at its own cell, with the old value as the way back', () => {
    const [problema, ...altri] = ingest(cambiato).problemi;
    expect(altri).toEqual([]);
    expect(problema).toMatchObject({
      tipo: 'changed-after-publication',
      file: piano,
      riga: 2,
      colonna: 'C',
      letto: '236.800.000 €',
      proposta: '236.700.000 €',
    });
    expect(problema?.rimedio).toContain(id);
  });

  test('is accepted with a correction, and the correction stays compulsory after the next publication', () => {
    const riga = `${testa}02/10/2023;${id};correzione;Refuso nostro;236.700.000 €;236.800.000 €\n`;
    const spiegato = con(cambiato, rettifiche, riga);
    expect(guasti(spiegato)).toEqual([]);
    const ripubblicato = pubblica(spiegato, '2023-10-03');
    expect(guasti(ripubblicato)).toEqual([]);
    expect(ingest(ripubblicato).dati.registro.filter((v) => v.id === id)).toHaveLength(2);
    const muto = ripubblicato.filter((f) => f.percorso !== rettifiche);
    expect(guasti(muto).map((g) => g.split(' ')[0])).toEqual(['missing-correction']);
  });

  test('is refused where only the reading changed: the same text with another value', () => {
    const misure = cambia(pubblicati, 'misure.csv', 'euro;EUR;stato', 'euro;Euro;stato');
    expect(guasti(misure).some((g) => g.startsWith('changed-after-publication'))).toBe(true);
  });
});

describe('a published figure that vanishes', () => {
  test('is refused', () => {
    expect(guasti(tolto).map((g) => g.split(' ')[0])).toEqual(['vanished-after-publication']);
  });

  test('is accepted where a correction withdraws it', () => {
    const riga = `${testa}02/10/2023;${id};correzione;Non era del programma;236.700.000 €;\n`;
    const ritirato = con(tolto, rettifiche, riga);
    expect(guasti(ritirato)).toEqual([]);
    expect(guasti(pubblica(ritirato, '2023-10-03'))).toEqual([]);
  });

  test('is not looked for while a cell cannot be read: one fault, one message', () => {
    const guasto = cambia(pubblicati, piano, '236.700.000 €', 'boh');
    expect(guasti(guasto)).toEqual([`not-money ${piano} C2`]);
  });
});

describe('an initiative', () => {
  const registro = `${programma}/iniziative.csv`;
  const altroId = [
    registro,
    `${programma}/2022/iniziative.csv`,
    `${programma}/2022/note.csv`,
  ].reduce(
    (files, f) =>
      leggi.decode(files.find((x) => x.percorso === f)?.bytes).includes('nidi-gratis')
        ? cambia(files, f, 'nidi-gratis', 'asili-gratis')
        : files,
    pubblicati,
  );
  const eventi = `${programma}/eventi.csv`;
  const capo = 'iniziativa;data;tipo;prima;dopo;id_nuovo\n';

  test('that changes its id without an event is refused, and the new id is proposed', () => {
    const [problema, ...altri] = ingest(altroId).problemi;
    expect(altri).toEqual([]);
    expect(problema).toMatchObject({ tipo: 'vanished-page', letto: 'nidi-gratis' });
    expect(problema?.rimedio).toContain('asili-gratis');
    expect(problema?.rimedio).toContain(
      'nidi-gratis;<data>;<rinominata o spostata o unita o divisa>;Nidi Gratis;',
    );
  });

  test('that goes with the whole table is refused; a programme that never had any needs no table', () => {
    const senza = (files: FileDati[]): FileDati[] =>
      files.filter((f) => !/iniziative|note|eventi/.test(f.percorso));
    expect(guasti(senza(nudi))).toEqual([]);
    const perse = ingest(senza(pubblicati)).problemi.filter((p) => p.tipo === 'vanished-page');
    expect(perse.map((p) => p.letto)).toContain('nidi-gratis');
  });

  test('keeps its figures through an event that gives the new id', () => {
    const con_ = con(
      altroId,
      eventi,
      `${capo}nidi-gratis;2023-03;rinominata;Nidi Gratis;Asili Gratis;asili-gratis\n`,
    );
    expect(guasti(con_)).toEqual([]);
    expect(guasti(pubblica(con_, '2023-10-03'))).toEqual([]);
  });

  test('that only changes its name asks for an event', () => {
    const nuovo = cambia(pubblicati, registro, ';Nidi Gratis;', ';Asili Gratis;');
    expect(guasti(nuovo)).toEqual([`edited-initiative ${registro} B3`]);
    const detto = `${capo}nidi-gratis;2023-03;rinominata;Nidi Gratis;Asili Gratis;\n`;
    expect(guasti(con(nuovo, eventi, detto))).toEqual([]);
  });
});

test('a register saved again by a spreadsheet is one message, not one a line', () => {
  const righe = leggi.decode(pubblicati.find((f) => f.percorso === 'registro.csv')?.bytes);
  const risalvato = con(pubblicati, 'registro.csv', righe.replaceAll('2023-06-15', '15/06/2023'));
  expect(guasti(risalvato)).toEqual(['tampered-register registro.csv J3']);
});
