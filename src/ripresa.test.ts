import { expect, test } from 'vitest';
import { archivioDi } from './checks/archivioDi.ts';
import { csv } from './exports/csv.ts';
import { righeDi } from './exports/osservazioni.ts';
import { scheda } from './html/scheda.ts';
import type { FileDati } from './ingest/fogli.ts';
import { ingest } from './ingest/ingest.ts';
import { leggiDati } from './ingest/leggiDati.ts';
import type { Archivio } from './model/index.ts';
import { cambiati, impronteDi, tocca } from './ripresa.ts';
import { fetta } from './views/confronto/fetta.ts';
import { rotte } from './views/rotte.ts';
import { cornice } from './views/rotte/legge.ts';
import { genereDi, programmaDi, type Rotta } from './views/rotte/tipi.ts';

const letti = leggiDati();
const versione = { numero: 0, data: '2024-01-01', file: '', impronta: '' };
const senzaTesti = { testi: [], file: [] };

interface Fatto {
  a: Archivio;
  tutte: readonly Rotta[];
  impronte: ReadonlyMap<string, string>;
  /** The page of each figure, by its address. */
  cifre: Map<string, string>;
}

function fatto(file: readonly FileDati[]): Fatto {
  const a = archivioDi(ingest([...file]).dati);
  const sue = rotte(a, senzaTesti);
  const f = { a, indirizzo: (via: string) => via };
  const cifre = sue
    .di('cifra')
    .map(({ indirizzo, titolo, titoloIntero, soggetto: { p, figura } }) => {
      const intorno = { p, titolo, dove: [], csv: csv(righeDi([figura], a)), versione };
      return [indirizzo, titoloIntero + scheda(f, figura, intorno).text] as const;
    });
  return { a, tutte: sue.tutte, impronte: impronteDi(a, false), cifre: new Map(cifre) };
}

const prima = fatto(letti);

/** The files of data/ with another value in the first cell that looks so, of the last table of this name. */
function conAltro(nome: string, cella: RegExp, nuova: string): FileDati[] {
  const quale = letti.findLast((f) => f.percorso.endsWith(`/${nome}`));
  const prima = new TextDecoder().decode(quale?.bytes);
  const testo = prima.replace(cella, (c) => (c === nuova ? '3' : nuova));
  expect(testo, nome).not.toBe(prima);
  return letti.map((f) => (f === quale ? { ...f, bytes: new TextEncoder().encode(testo) } : f));
}

test('the same data change nothing', () => {
  expect([...cambiati(prima.impronte, fatto(letti).impronte)]).toEqual([]);
});

test('a figure touches the pages that name it, and no page of another programme', () => {
  const o = prima.a.osservazioni.find((x) => x.misura === 'impegni' && x.soggettoTipo === 'asse')!;
  const a = archivioDi({
    ...prima.a,
    osservazioni: prima.a.osservazioni.map((x) =>
      x === o ? { ...x, valore: (x.valore ?? 0) + 100 } : x,
    ),
  });
  const ids = cambiati(prima.impronte, impronteDi(a, false));
  expect(ids).toContain(o.id);
  const toccate = prima.tutte.filter((r) => tocca(ids, r));
  expect(toccate.map((r) => r.indirizzo)).toContain(`/${o.programma}/`);
  const altrui = prima.a.programmi.filter((p) => p.id !== o.programma);
  expect(altrui.length).toBeGreaterThan(0);
  for (const p of altrui)
    expect(toccate.filter((r) => r.indirizzo.startsWith(`/${p.id}/`))).toEqual([]);
  const iniziative = toccate.filter((r) => r.tipo === 'iniziativa');
  expect(iniziative.length).toBeLessThan(prima.a.iniziative.length);
});

test.each([
  ['an amount', 'avanzamento.csv', /(?<=;)\d(?=\d*\.\d{3})/, '7'],
  ['a value of an indicator', 'indicatori-ue.csv', /(?<=;)[1-9](?=\d*;)/, '8'],
  ['the name of an Asse', 'assi.csv', /(?<=\n\w+;)/, 'Altro '],
])('the page of a figure that reads otherwise is touched: %s', (_, nome, cella, nuova) => {
  const dopo = fatto(conAltro(nome, cella, nuova));
  const ids = cambiati(prima.impronte, dopo.impronte);
  const diverse = dopo.tutte.filter(
    (r) => r.tipo === 'cifra' && prima.cifre.get(r.indirizzo) !== dopo.cifre.get(r.indirizzo),
  );
  expect(diverse.length).toBeGreaterThan(0);
  expect(diverse.filter((r) => !tocca(ids, r)).map((r) => r.indirizzo)).toEqual([]);
});

test.each([
  'assi',
  'obiettivi',
  'azioni',
  'indicatori',
  'fonti',
  'decisioni',
  'luoghi',
  'formule',
  'gruppi',
] as const)('what a programme has few of touches all of its pages, and no other: %s', (quali) => {
  const una = prima.a[quali].at(-1)!;
  const a = archivioDi({
    ...prima.a,
    [quali]: prima.a[quali].map((x) => (x === una ? { ...x, altro: 'cambiato' } : x)),
  });
  const ids = cambiati(prima.impronte, impronteDi(a, false));
  const toccate = new Set(prima.tutte.filter((r) => tocca(ids, r)));
  const sue = prima.tutte.filter((r) => programmaDi(r) === una.programma);
  expect(sue.length).toBeGreaterThan(0);
  expect(sue.filter((r) => !toccate.has(r)).map((r) => r.indirizzo)).toEqual([]);
  const altrui = prima.a.programmi.map((p) => p.id).filter((id) => id !== una.programma);
  expect([...toccate].filter((r) => altrui.includes(programmaDi(r) ?? ''))).toEqual([]);
});

test('an everyday word, which lists are filtered by, touches them', () => {
  const a = archivioDi({ ...prima.a, sinonimi: prima.a.sinonimi.slice(1) });
  const ids = cambiati(prima.impronte, impronteDi(a, false));
  const elenchi = prima.tutte.filter(
    (r) => r.tipo === 'iniziative' || r.tipo === 'tutteLeIniziative',
  );
  expect(elenchi.length).toBeGreaterThan(1);
  expect(elenchi.filter((r) => !tocca(ids, r))).toEqual([]);
});

test('no page names what nothing is kept under', () => {
  const genere = (id: string): string => /^([a-z]+):/.exec(id)?.[1] ?? 'figura';
  const tenuti = new Set([...prima.impronte.keys()].map(genere));
  // Nothing is kept of what no table says yet.
  if (prima.a.eventi.length === 0) tenuti.add('eventi');
  const letti = new Set(prima.tutte.flatMap((r) => r.legge.map(genere)));
  expect([...letti.difference(tenuti)]).toEqual([]);
});

test('a page of no programme, which is cited with the data of all, reads which and how new they are', () => {
  const quelle = prima.tutte.filter(
    (r) => genereDi(r.tipo) === 'pagina' && programmaDi(r) === undefined,
  );
  expect(quelle.map((r) => r.tipo)).toEqual(expect.arrayContaining(['home', 'verificheAPagine']));
  for (const r of quelle.filter(({ legge }) => !legge.includes('tutto')))
    expect(r.legge, r.indirizzo).toEqual(expect.arrayContaining(cornice(prima.a)));
});

/** The last by name of the initiatives, of the programme that has most, becomes the first. */
function altroOrdine({ iniziative }: Archivio): Partial<Archivio> {
  const [sue = []] = [...Map.groupBy(iniziative, (i) => i.programma).values()].sort(
    (x, y) => y.length - x.length,
  );
  const ultima = sue.toSorted((x, y) => x.nome.localeCompare(y.nome, 'it')).at(-1);
  return { iniziative: iniziative.map((i) => (i === ultima ? { ...i, nome: `A ${i.nome}` } : i)) };
}

test('a graphic, which may write every name of its programme, is touched by each initiative', () => {
  const una = prima.a.iniziative.at(-1)!;
  const a = archivioDi({
    ...prima.a,
    iniziative: prima.a.iniziative.map((x) => (x === una ? { ...x, nome: `Altro ${x.nome}` } : x)),
  });
  const ids = cambiati(prima.impronte, impronteDi(a, false));
  const suoi = prima.tutte.filter(
    (r) => r.tipo === 'graficoSvg' && r.soggetto.grafico.programma === una.programma,
  );
  expect(suoi.length).toBeGreaterThan(0);
  expect(suoi.filter((r) => !tocca(ids, r)).map((r) => r.indirizzo)).toEqual([]);
});

/** An indicator has another name still, which one of another Asse that is called like it is given with it. */
const altriNomi = ({ indicatori }: Archivio): Partial<Archivio> => ({
  indicatori: indicatori.map((i, n) => (n === 0 ? { ...i, altriNomi: ['Altro nome'] } : i)),
});

test.each([altroOrdine, altriNomi])(
  'what a comparison is given is touched where it says otherwise: %o',
  (cambia) => {
    const fette = ({ tutte, a }: Pick<Fatto, 'tutte' | 'a'>): Map<string, string> =>
      new Map(
        tutte.flatMap((r) =>
          r.tipo === 'confrontoDati' || r.tipo === 'confrontoDatiAsse'
            ? [[r.indirizzo, JSON.stringify(fetta(a, r.soggetto))] as const]
            : [],
        ),
      );
    const a = archivioDi({ ...prima.a, ...cambia(prima.a) });
    const { tutte } = rotte(a, senzaTesti);
    const ids = cambiati(prima.impronte, impronteDi(a, false));
    const [allora, adesso] = [fette(prima), fette({ a, tutte })];
    const diverse = tutte.filter(
      ({ indirizzo }) => allora.get(indirizzo) !== adesso.get(indirizzo),
    );
    expect(diverse.length).toBeGreaterThan(0);
    expect(diverse.filter((r) => !tocca(ids, r)).map((r) => r.indirizzo)).toEqual([]);
  },
);
