import { describe, expect, test } from 'vitest';
import { ingest, type Esito } from '../ingest/ingest.ts';
import { programmaDiProva } from '../tests/fixtures/tabelle/leggi.ts';
import { impronta } from '../registro/riga.ts';
import { accoda } from '../registro/catena.ts';
import type { Dati } from './dati.ts';
import { campiDi, type Tavola } from './tavola.ts';
import { tavole, tavoleDi, type Posto } from './tavole.ts';

type Tabella = Record<string, string>[];

const cartelle = { radice: '', programma: 'por-fse-esempio/', data: 'por-fse-esempio/2023/' };
const tutte = (Object.keys(cartelle) as Posto[]).flatMap((posto) =>
  tavoleDi(posto).map(([nome, tavola]): [string, Tavola] => [`${cartelle[posto]}${nome}`, tavola]),
);

/** What rows need beside the examples of their columns: a figure where they must carry one, another document's id. */
const inPiu: Record<string, Record<string, string>> = {
  'por-fse-esempio/2023/fonti': { id: 'nota-2023' },
  'por-fse-esempio/2023/piano': { dotazione: '10.000,00 €' },
  'por-fse-esempio/2023/avanzamento': { impegni: '-5.000,00 €' },
  'por-fse-esempio/2023/avanzamento-ue': { pagamenti: '1.000,00 €' },
  'por-fse-esempio/2023/destinatari': { destinatari: '600' },
  'por-fse-esempio/2023/destinatari-ue': { progetti: '12' },
  'por-fse-esempio/2023/indicatori': { valore: '120' },
  'por-fse-esempio/2023/indicatori-ue': { target: '150' },
};

const esempio = ([percorso, { colonne }]: [string, Tavola]): Tabella => [
  {
    ...Object.fromEntries(Object.entries(colonne).map(([nome, c]) => [nome, c.esempio])),
    ...inPiu[percorso],
  },
];

/** A whole data/ made of the examples, the register with its true hashes and with the figures that rettifiche.csv and spostate.csv are about. */
function esempi(): Map<string, Tabella> {
  const tabelle = new Map(tutte.map((t) => [t[0], esempio(t)]));
  const [pagina] = tabelle.get('registro')!;
  const [rettifica] = tabelle.get('por-fse-esempio/rettifiche')!;
  const [pubblicazione] = tabelle.get('pubblicazioni')!;
  const [spostata] = tabelle.get('por-fse-esempio/spostate')!;
  const vuota = { valore: '', unita: '', testo: '', etichetta: '', punto: '', documento: '' };
  const { data = '', id = '', valore = '', testo = '' } = pagina!;
  const righe = accoda(
    [],
    [
      { data, genere: 'pagina', id, ...vuota, valore, testo },
      {
        ...vuota,
        data,
        genere: 'cifra',
        id: rettifica!['osservazione']!,
        valore: '1000',
        unita: 'EUR',
        testo: rettifica!['valore_precedente']!,
      },
      {
        ...vuota,
        data,
        genere: 'cifra',
        id: spostata!['id_prima']!.replace('*', '2023-12-31.asse-i.dotazione'),
        valore: '10000',
        unita: 'EUR',
        testo: rettifica!['valore_nuovo']!,
      },
      { ...vuota, data, genere: 'pubblicazione', id: data, testo: pubblicazione!['nota']! },
    ],
  );
  tabelle.set('registro', righe);
  tabelle.set('pubblicazioni', [{ ...pubblicazione!, righe: '4', impronta: impronta(righe[3]) }]);
  const catalogo = programmaDiProva().find((f) => f.percorso === 'misure.csv')!;
  const [testa = '', ...altre] = new TextDecoder().decode(catalogo.bytes).trim().split('\n');
  const nomi = testa.split(';');
  const misure = altre.map((r) => Object.fromEntries(r.split(';').map((v, i) => [nomi[i]!, v])));
  const [prima] = tabelle.get('misure')!;
  tabelle.set('misure', [prima!, ...misure.filter((m) => m['colonna'] !== prima!['colonna'])]);
  return tabelle;
}

function leggi(tabelle: ReadonlyMap<string, Tabella>): Esito {
  return ingest(
    [...tabelle].map(([percorso, righe]) => {
      const nomi = Object.keys(righe[0] ?? {});
      const testo = [nomi, ...righe.map((r) => nomi.map((n) => r[n] ?? ''))].map((r) =>
        r.join(';'),
      );
      return {
        percorso: `${percorso}.csv`,
        bytes: new TextEncoder().encode(`${testo.join('\n')}\n`),
      };
    }),
  );
}

/** The examples with the first row of one table changed. */
function con(percorso: string, cambia: (riga: Record<string, string>) => void): Esito {
  const tabelle = esempi();
  const [prima, ...altre] = tabelle.get(percorso)!.map((r) => ({ ...r }));
  cambia(prima!);
  return leggi(tabelle.set(percorso, [prima!, ...altre]));
}

const colonne = tutte.flatMap(([percorso, tavola]) =>
  Object.entries(tavola.colonne).map(
    ([nome, c]) => [`${percorso}.csv`, nome, c, percorso] as const,
  ),
);

describe('the tables that staff fill', () => {
  test('have examples that stand together as data', () => {
    const { problemi } = leggi(esempi());
    expect(problemi.filter((p) => p.presaVisione === undefined)).toEqual([]);
  });

  test('give each of their fields to their records', () => {
    const { dati } = leggi(esempi());
    for (const [percorso, tavola] of tutte) {
      if (!tavola.dati) continue;
      const [voce] = dati[tavola.dati as Exclude<keyof Dati, 'sito'>];
      expect(Object.keys(voce ?? {}), percorso).toEqual(
        expect.arrayContaining(campiDi(tavola).map(({ campo }) => campo)),
      );
    }
  });

  test.each(Object.keys(tavole.radice.registro.colonne))(
    'of the register cannot have another %s than what was published',
    (nome) => {
      const { problemi } = con('registro', (riga) => (riga[nome] = 'altro'));
      expect(problemi.map((p) => p.tipo)).toContain('tampered-register');
    },
  );
});

describe('each column', () => {
  test.each(colonne)('of %s may be left out only where it says so: %s', (_, nome, c, percorso) => {
    const { problemi } = con(percorso, (riga) => {
      for (const chiave of Object.keys(riga)) if (chiave === nome) delete riga[chiave];
    });
    const mancano = problemi.filter((p) => p.tipo === 'missing-column');
    expect(mancano.map((p) => p.intestazione)).toEqual(c.facoltativa === 'colonna' ? [] : [nome]);
  });

  test.each(colonne.filter(([, , c]) => !c.facoltativa))(
    'of %s may be blank only where it says so: %s',
    (file, nome, _, percorso) => {
      const { problemi } = con(percorso, (riga) => (riga[nome] = ''));
      const qui = problemi.filter((p) => p.file === file && p.gravita === 'errore');
      expect(qui.map((p) => p.intestazione)).toContain(nome);
    },
  );

  test.each(colonne.filter(([, , c]) => c.valori ?? c.tipo === 'sì o no'))(
    'of %s takes no word but its own: %s',
    (file, nome, _, percorso) => {
      const { problemi } = con(percorso, (riga) => (riga[nome] = 'altro'));
      expect(problemi.map((p) => [p.tipo, p.file, p.intestazione])).toContainEqual([
        'not-in-list',
        file,
        nome,
      ]);
    },
  );

  test.each(colonne.filter(([, , c]) => c.riferimento && !c.accessoria))(
    'of %s takes no code that its register does not have: %s',
    (file, nome, _, percorso) => {
      const { problemi } = con(percorso, (riga) => (riga[nome] = 'mai-visto'));
      expect(problemi.map((p) => [p.file, p.intestazione])).toContainEqual([file, nome]);
    },
  );

  test('says in a sentence what it wants', () => {
    for (const [file, nome, { aiuto }] of colonne)
      expect(aiuto, `${file} ${nome}`).toMatch(/^[A-ZÈ«].*[.…]$/);
  });
});
