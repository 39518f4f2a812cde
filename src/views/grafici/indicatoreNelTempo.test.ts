import { expect, test } from 'vitest';
import { testoDi } from '../../format.ts';
import { tavole, type Osservazione } from '../../model/index.ts';
import { archivioDi, cifra } from '../../tests/fixtures/verifiche.ts';
import { voceVuota } from '../../tests/fixtures/voceVuota.ts';
import { detto } from './detto.ts';
import { graficiIndicatoreNelTempo } from './indicatoreNelTempo.ts';

const indicatore = {
  ...voceVuota(tavole.programma.indicatori),
  programma: 'prova',
  codice: 'corsi',
  nome: 'Corsi',
  asse: 'I',
};

const di = (colonna: string, data: string, testo = '5'): Osservazione =>
  cifra('corsi', colonna, testo, {
    soggettoTipo: 'indicatore',
    data,
    cella: { file: `prova/${data}/indicatori-ue.csv`, riga: 2, colonna: 'A' },
  });
const valori = [di('valore', '2019-12-31'), di('valore', '2020-12-31')];
const righe = (...altre: Osservazione[]): string[] =>
  graficiIndicatoreNelTempo(archivioDi([...valori, ...altre]), indicatore).flatMap((g) =>
    g.tabella.righe.map((r) => r.nome),
  );

test('the years of an indicator have a row of targets only where one has a target', () => {
  expect(righe()).toEqual(['Valore']);
  expect(righe(di('target', '2019-12-31'))).toEqual(['Valore', 'Target']);
  expect(righe(di('target_risultato', '2019-12-31'))).toEqual(['Valore', 'Target, senza unità']);
});

test('a sum of priorities stands before a colon without one of its own', () => {
  const somma = { dimensione: 'priorità con un target: 8i + 8iv' };
  const [g] = graficiIndicatoreNelTempo(
    archivioDi(valori.map((o) => ({ ...o, ...somma }))),
    indicatore,
  );
  for (const detto of [testoDi(g!.titolo), g!.tabella.didascalia]) {
    expect(detto).toContain('le priorità con un target (8i, 8iv): ');
    expect(detto.match(/:/g)).toHaveLength(1);
  }
});

test('a target that ends before the last date is told until its own last date', () => {
  const fino = (...date: string[]): string => {
    const target = date.map((d) => di('target', d));
    const tutti = [...valori, di('valore', '2018-12-31'), ...target];
    return testoDi(detto(graficiIndicatoreNelTempo(archivioDi(tutti), indicatore)[0]!));
  };
  expect(fino('2018-12-31', '2020-12-31')).toContain('target 5, alla fine come all’inizio');
  expect(fino('2018-12-31', '2019-12-31')).toContain(
    'target 5, senza cambiare fino all’ultima data che c’è (31 dicembre 2019)',
  );
});
