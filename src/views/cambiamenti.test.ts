import { expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { cambiamentiCsv, cambiamentiJson } from '../exports/cambiamenti.ts';
import { feed } from '../exports/feed.ts';
import { ingest, type FileDati } from '../ingest/ingest.ts';
import type { Archivio } from '../model/index.ts';
import {
  cambia,
  con,
  nudi,
  programma,
  pubblica,
  testoDi,
} from '../tests/fixtures/tabelle/pubblica.ts';
import { versioni, type Cambiamento } from './cambiamenti.ts';
import { nomeDellId } from './nomeDellId.ts';
import { notePubblicazioni } from './rettifiche.ts';

const file = (nome: string): string => `${programma}/2022/${nome}.csv`;
const id = (asse: string): string => `relazione-2022.2022-12-31.asse-${asse}.dotazione.tabella-1`;
const rettifica = (i: string, prima: string, dopo: string): string =>
  `02/10/2023;${i};correzione;Refuso nostro;${prima};${dopo}\n`;

/** Three publications: figures changed, withdrawn, moved and added, a label mended, a note told better. */
function storia(): FileDati[] {
  const uno = pubblica(nudi);
  let due = cambia(uno, file('piano'), '236.700.000 €', '236.800.000 €');
  due = cambia(due, file('piano'), 'II;Asse II;379.000.000 €;relazione-2022;Tabella 1\n', '');
  due = cambia(due, file('piano'), 'III;Asse III;', 'III;Asse III (tre);');
  due = cambia(due, file('avanzamento'), ';Tabella 2', ';Tabella 2, pag. 12');
  due = con(
    due,
    `${programma}/spostate.csv`,
    'id_prima;id_dopo;data;motivo\nrelazione-2022.*.tabella-2;relazione-2022.*.tabella-2-pag-12;02/10/2023;La pagina\n',
  );
  due = con(
    due,
    `${programma}/rettifiche.csv`,
    `data;osservazione;tipo;motivo;valore_precedente;valore_nuovo\n${rettifica(id('i'), '236.700.000 €', '236.800.000 €')}${rettifica(id('ii'), '379.000.000 €', '')}`,
  );
  due = pubblica(due, '2023-10-03');
  const tre = con(due, `${programma}/2021/piano.csv`, testoDi(nudi, file('piano')));
  return pubblica(tre, '2024-06-01');
}

const a: Archivio = archivioDi(ingest(storia()).dati);
const tutte = versioni(a);
const di = (numero: number, genere: Cambiamento['genere']): Cambiamento[] =>
  tutte[numero - 1]!.cambiamenti.filter((c) => c.genere === genere);

test('versions are numbered and dated, and the first is compared with nothing', () => {
  expect(tutte.map((v) => [v.numero, v.data])).toEqual([
    [1, '2023-06-15'],
    [2, '2023-10-03'],
    [3, '2024-06-01'],
  ]);
  expect(tutte[0]?.cambiamenti).toEqual([]);
});

test('each change is told once: changed, withdrawn, moved, precised, added', () => {
  const cifre = di(2, 'cifra');
  const tipi = Map.groupBy(cifre, (c) => c.tipo);
  expect(tipi.get('cambiata')).toMatchObject([
    { id: id('i'), prima: '236.700.000 €', dopo: '236.800.000 €' },
  ]);
  expect(tipi.get('ritirata')).toMatchObject([{ id: id('ii'), prima: '379.000.000 €', dopo: '' }]);
  expect(tipi.get('precisata')).toMatchObject([{ id: id('iii') }]);
  const mosse = tipi.get('rinominata') ?? [];
  expect(mosse.length).toBeGreaterThan(5);
  for (const m of mosse) {
    expect(m.idDopo).toBe(m.id.replace('tabella-2', 'tabella-2-pag-12'));
    expect(m.dopo).toBe(m.prima);
  }
  expect(tipi.get('aggiunta')).toBeUndefined();
  const anno = di(3, 'cifra');
  expect(anno.length).toBeGreaterThan(0);
  expect(new Set(anno.map((c) => c.tipo))).toEqual(new Set(['aggiunta']));
  expect(new Set(di(3, 'derivata').map((c) => c.tipo))).not.toContain('cambiata');
});

test('the changes, one after another, make the register of each version', () => {
  const stato = new Set(
    a.registro
      .slice(0, tutte[0]!.righe)
      .filter((v) => v.genere !== 'pubblicazione')
      .map((v) => v.id),
  );
  for (const { cambiamenti } of tutte.slice(1))
    for (const c of cambiamenti) {
      if (c.tipo === 'aggiunta') stato.add(c.id);
      if (c.tipo === 'ritirata' || c.tipo === 'rinominata') stato.delete(c.id);
      if (c.tipo === 'rinominata') stato.add(c.idDopo);
    }
  const figure = [...a.osservazioni, ...a.derivate].map((f) => f.id).sort();
  const rimaste = [...stato].filter((x) => /^(relazione|sintesi|derivata)/.test(x)).sort();
  expect(rimaste).toEqual(figure);
});

test('files hold every change, and the head of each publication', () => {
  const righe = cambiamentiCsv(a).trimEnd().split('\n');
  expect(righe).toHaveLength(1 + tutte.reduce((n, v) => n + v.cambiamenti.length, 0));
  expect(JSON.parse(cambiamentiJson(a))).toEqual(tutte);
  for (const { impronta } of tutte) {
    expect(feed(a)).toContain(impronta);
    expect(notePubblicazioni(a).map((n) => n.impronta)).toContain(impronta);
  }
});

test('what was withdrawn or moved has its name', () => {
  expect(nomeDellId(a, id('ii'))).toMatchObject({
    misura: 'Dotazione finanziaria',
    soggetto: 'Asse II',
    punto: 'Tabella 1',
  });
  const [mossa] = di(2, 'cifra').filter((c) => c.tipo === 'rinominata');
  expect(nomeDellId(a, mossa!.id)?.punto).toBe('Tabella 2, pag. 12');
  expect(feed(a)).toContain('Dotazione finanziaria, Asse II, cifra ritirata');
  const calcolata =
    'derivata.rapporto.programma-di-prova.2015-12-31.asse-ii.impegni-dotazione.00000000';
  expect(nomeDellId(a, calcolata)).toMatchObject({
    misura: 'Impegni (rapporto)',
    soggetto: 'Asse II',
    data: '2015-12-31',
  });
});

test('before the first publication there is nothing, and the files have no row', () => {
  const prima = archivioDi(ingest(nudi).dati);
  expect(versioni(prima)).toEqual([]);
  expect(cambiamentiCsv(prima).trimEnd().split('\n')).toHaveLength(1);
});
