import { describe, expect, test } from 'vitest';
import { archivioDi as archivioVero } from '../checks/archivioDi.ts';
import { ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import { tavole } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { archivioDi, cifra, iniziativa, menzione } from '../tests/fixtures/verifiche.ts';
import { voceVuota } from '../tests/fixtures/voceVuota.ts';
import { dettoDi, doveISoldi, doveLePersone } from './assenze.ts';
import { gruppiDi } from './esplora/righe.ts';

describe('what the documents say of an initiative', () => {
  test('is looked for among the figures of an Asse that bear its name', () => {
    const a = archivioDi([cifra('II', 'destinatari', '75.234')], {
      iniziative: [iniziativa('prova')],
    });
    const detto = dettoDi(a, iniziativa('prova'));
    expect(detto.altrove.map((o) => o.testo)).toEqual(['75.234']);
    expect(detto.fonti).toEqual(['doc']);
    expect(testi.assenze.cifre(detto)).not.toMatch(/non ci sono cifre/);
    expect(testi.assenze.cifre(dettoDi(a, iniziativa('altra')))).toMatch(/non ci sono cifre/);
  });

  test('counts a figure for each of the initiatives that its row names', () => {
    const a = archivioDi(
      [
        cifra('I', 'destinatari', '173', { iniziative: ['una', 'altra'] }),
        cifra('una', 'impegni', '3 €'),
      ],
      {
        programmi: [{ ...voceVuota(tavole.programma.programma), id: 'prova' }],
        iniziative: [iniziativa('una'), iniziativa('altra'), iniziativa('terza')],
      },
    );
    const persone = Object.fromEntries(
      gruppiDi(a).flatMap((g) => g.righe.map((r) => [r.href.split('/').at(-2), r.personeAltrove])),
    );
    expect(persone).toEqual({ una: '173, con altra', altra: '173, con una', terza: '' });
  });

  test('says of a part that the figures are of the whole', () => {
    const [intera, parte] = [iniziativa('intera'), iniziativa('parte', { parteDi: 'intera' })];
    const a = archivioDi([cifra('intera', 'impegni', '3 €')], { iniziative: [intera, parte] });
    expect(testi.assenze.cifre(dettoDi(a, parte))).toMatch(/dell’intera iniziativa/);
    expect(testi.assenze.cifre(dettoDi(a, intera))).not.toMatch(/dell’intera iniziativa/);
  });

  test('is looked for in its parts, in mentions and in the action that a document ties it to', () => {
    const intera = iniziativa('intera', { azione: '9.8.1', azioneBase: 'documento' });
    const parte = iniziativa('parte', { parteDi: 'intera' });
    const a = archivioDi([cifra('parte', 'impegni', '3 €', { fonte: 'uno' })], {
      iniziative: [intera, parte],
      menzioni: [menzione('intera', { fonte: 'due' })],
      obiettivi: [
        {
          ...voceVuota(tavole.programma.obiettivi),
          programma: 'prova',
          codice: '9.8',
          fonte: 'tre',
        },
      ],
      azioni: [
        {
          ...voceVuota(tavole.programma.azioni),
          programma: 'prova',
          codice: '9.8.1',
          obiettivo: '9.8',
          asse: 'I',
        },
      ],
    });
    expect(dettoDi(a, intera).figure.map((o) => o.testo)).toEqual(['3 €']);
    expect(dettoDi(a, intera).fonti.toSorted()).toEqual(['due', 'tre', 'uno']);
    expect(dettoDi(a, { ...intera, azioneBase: 'nostra' }).fonti).not.toContain('tre');
  });

  test('nothing is said to be missing that some document of the site prints', () => {
    const a = archivioVero(ingest(leggiDati()).dati);
    const senza = a.iniziative.filter((i) =>
      /non ci sono cifre/.test(testi.assenze.cifre(dettoDi(a, i))),
    );
    // By the names that the documents use, not by the ids that tie our tables.
    const dettaDa = (programma: string, nomi: readonly string[]): string[] =>
      a.osservazioni
        .filter((o) => o.programma === programma && o.soggettoTipo !== 'iniziativa')
        .map((o) => `${a.misura(o.colonna)?.nome} ${o.etichetta}`.toLowerCase())
        .filter((detto) => nomi.some((n) => detto.includes(n.toLowerCase())));
    for (const i of senza) expect(dettaDa(i.programma, [i.nome, ...i.altriNomi]), i.id).toEqual([]);
    const una = a.osservazioni.find((o) => o.soggettoTipo !== 'iniziativa')!;
    expect(dettaDa(una.programma, [a.misura(una.colonna)!.nome])).not.toEqual([]);
    const senzaDocumento = a.iniziative.filter((i) => dettoDi(a, i).fonti.length === 0);
    for (const i of senzaDocumento)
      expect(a.menzioni.some((m) => m.programma === i.programma && m.iniziativa === i.id)).toBe(
        false,
      );
  });
});

describe('where an Asse has its figures', () => {
  const chi = { programma: 'prova', asse: 'I' };

  test.each([
    ['asse', cifra('I', 'impegni', '3 €')],
    ['dotazione', cifra('I', 'dotazione', '3 €')],
    ['gruppo', cifra('I+II', 'impegni', '3 €')],
    ['iniziative', cifra('bando', 'impegni', '3 €')],
    ['nessuna', cifra('II', 'impegni', '3 €')],
  ])('money: %s', (dove, figura) => {
    expect(doveISoldi(archivioDi([figura]), chi)).toBe(dove);
  });

  test.each([
    ['asse', cifra('I', 'destinatari', '3')],
    ['iniziative', cifra('bando', 'destinatari', '3')],
    ['indicatori', cifra('corsi', 'valore', '3', { soggettoTipo: 'indicatore' })],
    ['nessuna', cifra('I', 'impegni', '3 €')],
  ])('people: %s', (dove, figura) => {
    expect(doveLePersone(archivioDi([figura]), chi)).toBe(dove);
  });
});
