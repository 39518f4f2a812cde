import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { programmaSintetico } from '../../scripts/bench/programma.ts';
import { verificheDi } from '../checks/verificheDi.ts';
import { ingest } from '../ingest/ingest.ts';
import { crea, derivateDi, type Archivio, type Asse, type Iniziativa } from '../model/index.ts';
import { anniDiAsse } from '../views/assi.ts';
import { dettoDi } from '../views/assenze.ts';
import { coppieDate } from '../views/confronto/coppie.ts';
import { fontiDi, nomeSoggetto, noteSu, sezioni } from '../views/fonti.ts';
import { frasiCambiamento } from '../views/frasi.ts';
import { graficoIndicatori } from '../views/grafici/indicatori.ts';
import { graficiIniziativa } from '../views/grafici/iniziativa.ts';
import { graficoPersone } from '../views/grafici/persone.ts';
import { graficoStadi } from '../views/grafici/stadi.ts';
import { graficiTempo } from '../views/grafici/tempo.ts';
import { schede } from '../views/indicatori.ts';
import { figureDi, iniziativeDi, storia, ultimoStato } from '../views/iniziative.ts';
import { dateConSoldi } from '../views/quadri.ts';
import { rotte } from '../views/rotte.ts';

/** A programme of so many initiatives, and how often any record of a figure or of a mention has been looked at so far. */
interface Banco {
  a: Archivio;
  visite: () => number;
}

function banco(iniziative: number): Banco {
  const testo = (percorso: string, csv: string) => ({
    percorso,
    bytes: new TextEncoder().encode(csv),
  });
  const misure = readFileSync(
    join(import.meta.dirname, 'fixtures', 'sintetico', 'misure.csv'),
    'utf8',
  );
  const { dati, problemi } = ingest([
    testo('misure.csv', misure),
    ...[...programmaSintetico(iniziative)].map(([percorso, csv]) => testo(percorso, csv)),
  ]);
  expect(problemi.filter((p) => p.gravita === 'errore')).toEqual([]);
  let quante = 0;
  const contata = <T extends object>(voce: T): T =>
    new Proxy(voce, {
      get: (di, campo, chi): unknown => {
        quante++;
        return Reflect.get(di, campo, chi);
      },
    });
  const esiti = verificheDi(dati);
  const a = crea(
    {
      ...dati,
      osservazioni: dati.osservazioni.map(contata),
      menzioni: dati.menzioni.map(contata),
      note: dati.note.map(contata),
    },
    derivateDi(dati).map(contata),
    { ...esiti, verifiche: esiti.verifiche.map(contata) },
  );
  return { a, visite: () => quante };
}

/** What the page of an initiative asks of the archive. */
function leggiIniziativa(a: Archivio, i: Iniziativa): unknown {
  const figure = figureDi(a, i);
  return [
    storia(a, i),
    dettoDi(a, i),
    ultimoStato(a, i),
    graficiIniziativa(a, i),
    noteSu(a, i.programma, i.id),
    fontiDi(a, figure),
    figure.map((o) => [nomeSoggetto(a, o), a.segni.get(o.id), a.rettificate.get(o.id)]),
    a.verificheDelSoggetto({
      programma: i.programma,
      soggettoTipo: 'iniziativa',
      soggetto: i.id,
    }),
  ];
}

/** What the page of an Asse asks of the archive. */
function leggiAsse(a: Archivio, { programma, codice }: Asse): unknown {
  const chi = { programma, asse: codice };
  return [
    dateConSoldi(a, chi).map((d) => [
      graficoStadi(a, chi, d),
      graficoPersone(a, chi, d),
      graficoIndicatori(a, programma, codice, d),
      frasiCambiamento(a, chi, d),
    ]),
    ...graficiTempo(a, chi),
    schede(a, programma, codice),
    anniDiAsse(a, { programma, codice }),
    coppieDate(a, chi),
    iniziativeDi(a, programma, codice).map((i) => [ultimoStato(a, i), figureDi(a, i)]),
  ];
}

const [pochi, molti] = [500, 2000];
let piccolo: Banco;
let grande: Banco;

beforeAll(() => {
  piccolo = banco(pochi);
  grande = banco(molti);
}, 300_000);

/** How many looks a piece of work costs once the indexes are there. */
function costo(b: Banco, lavoro: (b: Banco) => unknown): number {
  lavoro(b);
  const prima = b.visite();
  lavoro(b);
  return b.visite() - prima;
}

test('the page of an initiative costs the same however many there are', () => {
  const una = (n: number) => (b: Banco) => leggiIniziativa(b.a, b.a.iniziative[n]!);
  for (const n of [0, 7, 123]) {
    expect(costo(piccolo, una(n))).toBeGreaterThan(0);
    expect(costo(grande, una(n))).toBeLessThanOrEqual(costo(piccolo, una(n)));
  }
});

test('the pages of the Assi together cost no more than what they show', () => {
  const tutti = (b: Banco) => b.a.assi.map((x) => leggiAsse(b.a, x));
  expect(costo(grande, tutti)).toBeLessThan(costo(piccolo, tutti) * (molti / pochi) * 1.15);
});

test('the pages of the documents together cost no more than the figures that they hold', () => {
  const tutti = (b: Banco) => b.a.fonti.map((f) => sezioni(b.a, f));
  expect(costo(grande, tutti)).toBeLessThan(costo(piccolo, tutti) * (molti / pochi) * 1.15);
});

test('what the pages of initiatives and Assi say that they read grows with the site, never with its square', () => {
  const lette = ({ a, visite }: Banco): number => {
    const { di } = rotte(a, { testi: [], file: [] });
    const prima = visite();
    const ids = [...di('iniziativa'), ...di('asse'), ...di('asseAnno')].flatMap((r) => r.legge);
    expect(ids.length).toBeGreaterThan(a.iniziative.length);
    return visite() - prima;
  };
  expect(lette(grande)).toBeLessThan(lette(piccolo) * (molti / pochi) * 1.15);
});

test('finding a figure, its quantity and its marks costs no scan', () => {
  const [prima] = piccolo.a.osservazioni;
  const una = (b: Banco) => [
    b.a.perId.get(prima!.id),
    b.a.principale(b.a.osservazioni[0]!),
    b.a.segni.get(prima!.id),
  ];
  expect(costo(grande, una)).toBeLessThanOrEqual(costo(piccolo, una));
});
