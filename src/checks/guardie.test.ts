import { describe, expect, it } from 'vitest';
import { cifra, rilieviDi } from '../tests/fixtures/verifiche.ts';
import { dataRipetuta, tabellaDoppia } from './guardieRipetizione.ts';
import { annualeCumulata, cumulataAnnuale, inMigliaia } from './guardieSerie.ts';
import { subtotale } from './guardieSubtotale.ts';

const codici = ['I', 'II', 'III', 'IV'];
const prima = { data: '2021-12-31' };

/** A table of impegni and pagamenti, each value scaled. */
const tabella = (fattore: number, altro = {}) =>
  codici.flatMap((asse, i) => [
    cifra(asse, 'impegni', `${Math.round((i + 2) * 1_000_000 * fattore)} €`, altro),
    cifra(asse, 'pagamenti', `${Math.round((i + 1) * 1_000_000 * fattore)} €`, altro),
  ]);

describe('guards over a new year', () => {
  it('stay silent over a year that grows', () => {
    const anni = [...tabella(1, prima), ...tabella(1.2)];
    for (const guardia of [
      dataRipetuta,
      tabellaDoppia,
      cumulataAnnuale,
      annualeCumulata,
      inMigliaia,
      subtotale,
    ])
      expect(rilieviDi(guardia, anni), guardia.name).toEqual([]);
  });

  it('find a folder that repeats another date', () => {
    const trovati = rilieviDi(dataRipetuta, [...tabella(1, prima), ...tabella(1)]);
    expect(trovati).toMatchObject([{ gravita: 'errore', stampato: '8 cifre su 8' }]);
  });

  it('take no data that a command wrote from rows with a year, nor zeros that are still zero, for a copied folder', () => {
    const daDati = (altro = {}) =>
      tabella(1, altro).map((o) => ({
        ...o,
        cella: { ...o.cella, file: 'x/2022/avanzamento-ue.csv' },
      }));
    expect(rilieviDi(dataRipetuta, [...daDati(prima), ...daDati()])).toEqual([]);
    expect(rilieviDi(dataRipetuta, [...tabella(0, prima), ...tabella(0)])).toEqual([]);
  });

  it('find a table loaded twice, but not a table repeated for one measure', () => {
    expect(
      rilieviDi(tabellaDoppia, [...tabella(1), ...tabella(1, { punto: 'Tabella 2' })]),
    ).toHaveLength(1);
    const uno = (altro = {}) => tabella(1, altro).filter((o) => o.misura === 'impegni');
    expect(rilieviDi(tabellaDoppia, [...uno(), ...uno({ punto: 'Tabella 2' })])).toEqual([]);
  });

  it('find accumulating measures filled with one year alone', () => {
    const trovati = rilieviDi(cumulataAnnuale, [...tabella(1, prima), ...tabella(0.3)]);
    expect(trovati.map((r) => r.luogo.soggettoTipo)).toEqual(['programma', 'programma']);
  });

  it('name the part that the rows of a column are about', () => {
    const parte = { dimensione: 'regioni in transizione' };
    const trovati = rilieviDi(cumulataAnnuale, [
      ...tabella(1, { ...prima, ...parte }),
      ...tabella(0.3, parte),
    ]);
    expect(trovati.map((r) => r.titolo.split(':')[0])).toEqual([
      'Impegni (regioni in transizione) al 31 dicembre 2022',
      'Pagamenti (regioni in transizione) al 31 dicembre 2022',
    ]);
  });

  it('find a yearly measure filled from the start', () => {
    const anno = (data: string, n: number) =>
      codici.map((asse) => cifra(asse, 'spesa_annua', `${n} €`, { data }));
    const tre = [...anno('2020-12-31', 10), ...anno('2021-12-31', 20), ...anno('2022-12-31', 30)];
    expect(rilieviDi(annualeCumulata, tre)).toHaveLength(1);
    const altalena = [
      ...anno('2020-12-31', 10),
      ...anno('2021-12-31', 20),
      ...anno('2022-12-31', 15),
    ];
    expect(rilieviDi(annualeCumulata, altalena)).toEqual([]);
  });

  it('find amounts in thousands, and do not call them yearly', () => {
    const cifre = [...tabella(1, prima), ...tabella(0.0011)];
    expect(rilieviDi(inMigliaia, cifre)).toHaveLength(2);
    expect(rilieviDi(cumulataAnnuale, cifre)).toEqual([]);
  });

  it('find a subtotal among its parts', () => {
    const righe = ['I', 'II', 'III'].flatMap((asse, i) => {
      const cella = { file: 'prova.csv', riga: i + 2, colonna: 'A' };
      const n = [10, 20, 30][i] ?? 0;
      return [
        cifra(asse, 'impegni', `${n} €`, { cella }),
        cifra(asse, 'pagamenti', `${n} €`, { cella }),
      ];
    });
    expect(rilieviDi(subtotale, righe)).toMatchObject([{ calcolato: 'somma degli Assi I e II' }]);
  });
});
