import { describe, expect, test } from 'vitest';
import { fileFinanze, letto, vociDi, type Voce } from '../tests/fixtures/importa.ts';
import { assiDi } from './assi.ts';
import { avvertenzeFinanze } from './avvertenze.ts';
import { righeFinanze, tabelleFinanze } from './finanze.ts';

const tabelle = (voci: readonly Voce[]): Map<string, Voce[]> => {
  const righe = righeFinanze(letto(voci));
  return tabelleFinanze(righe, assiDi(righe, []), 'fonte');
};
const trova = (voci: readonly Voce[], anno: string, asse: string, dimensione = ''): Voce =>
  tabelle(voci)
    .get(anno)
    ?.find((r) => r['asse'] === asse && r['dimensione'] === dimensione) ?? {};

const lombardia = vociDi(fileFinanze, '2014IT05SFOP007');
const inclusione = vociDi(fileFinanze, '2014IT05SFOP001');
const puglia = vociDi(fileFinanze, '2014IT16M2OP002');
const rurale = vociDi(fileFinanze, '2014IT06RDRP013');

describe('the rows of a year', () => {
  test('become each Asse and the whole programme, to the cent, where it is and in which version', () => {
    expect(trova(lombardia, '2019', 'I')).toEqual({
      asse: 'I',
      dimensione: '',
      dotazione: '358.000.000,00 €',
      dotazione_ue: '179.000.000,00 €',
      dotazione_nazionale: '179.000.000,00 €',
      costo_selezionato: '177.966.084,16 €',
      spesa_dichiarata: '163.057.413,51 €',
      versione_programma: '',
      fonte: 'fonte',
      punto: 'Righe dell’anno 2019, Asse I',
    });
    expect(trova(lombardia, '2019', 'Totale')).toMatchObject({
      costo_selezionato: '567.610.202,48 €',
      spesa_dichiarata: '465.343.435,30 €',
      versione_programma: '5',
    });
  });

  test('of years are never added up', () => {
    expect(trova(lombardia, '2022', 'I')['dotazione']).toBe('236.700.000,00 €');
    expect([...tabelle(lombardia).keys()]).toEqual(['2014', '2019', '2022']);
  });

  test('have no parts where the file tells none apart', () => {
    expect(
      tabelle(lombardia)
        .get('2019')
        ?.map((r) => r['asse']),
    ).toEqual(['I', 'II', 'III', 'IV', 'V', 'Totale']);
  });

  test('are split by category of region where there are more, for the Asse and for the programme', () => {
    expect(trova(inclusione, '2020', '3')['dotazione']).toBe('169.405.761,00 €');
    expect(trova(inclusione, '2020', '3', 'regioni in transizione')).toMatchObject({
      dotazione: '22.511.879,00 €',
      punto: 'Righe dell’anno 2020, Asse 3, regioni in transizione',
    });
    expect(trova(inclusione, '2022', 'Totale', 'REACT-EU')['dotazione']).toBe('90.000.000,00 €');
    expect(trova(inclusione, '2020', '1', 'regioni più sviluppate')).toEqual({});
  });

  test('are split by fund where there are more', () => {
    expect(trova(puglia, '2022', 'IX')['dotazione']).toBe('587.763.134,00 €');
    expect(trova(puglia, '2022', 'IX', 'FSE')['dotazione']).toBe('208.500.000,00 €');
    expect(trova(puglia, '2022', 'Totale', 'FESR')['dotazione']).toBe('580.936.621,00 €');
  });

  test('are split by thematic objective where an Asse has more, never for the programme', () => {
    expect(trova(rurale, '2020', 'P4', 'OT 5')).toMatchObject({
      dotazione: '15.289.015,08 €',
      punto: 'Righe dell’anno 2020, Priorità P4, OT 5',
    });
    expect(trova(rurale, '2020', 'Totale', 'OT 5')).toEqual({});
  });

  test('that repeat the cost and the expenditure of an earlier day give them for that day only', () => {
    expect(trova(rurale, '2020', 'P4')['costo_selezionato']).toBe('31.953.407,90 €');
    expect(trova(rurale, '2022', 'P4')).toMatchObject({
      costo_selezionato: '',
      spesa_dichiarata: '',
      dotazione: '39.922.875,28 €',
    });
  });

  test('without a priority are told by their objective, and those that the dataset does not place by that', () => {
    expect(trova(rurale, '2020', 'AT')['punto']).toBe(
      'Righe dell’anno 2020, senza priorità, assistenza tecnica',
    );
    expect(trova(rurale, '2020', 'NC')['dotazione']).toBe('0,00 €');
  });

  test('give no sum where a part of it is missing, and say n.a. where nothing applies', () => {
    const cambia = (colonna: string, a: string, quali: (v: Voce) => boolean): Voce[] =>
      inclusione.map((v) => (quali(v) ? { ...v, [colonna]: a } : v));
    const vuota = cambia(
      'total_eligible_expenditure',
      '',
      (v) => v['priority'] === '2' && v['category_of_region'] === 'Transition',
    );
    expect(trova(vuota, '2020', '2')['spesa_dichiarata']).toBe('');
    expect(trova(vuota, '2020', '2', 'regioni meno sviluppate')['spesa_dichiarata']).toBe(
      '128.209.717,50 €',
    );
    expect(trova(vuota, '2020', 'Totale')['spesa_dichiarata']).toBe('');
    const mai = cambia('total_eligible_cost', 'VOID', (v) => v['priority'] === '1');
    expect(trova(mai, '2020', '1')['costo_selezionato']).toBe('n.a.');
  });

  test('with an amount that is no number are refused at their cell', () => {
    const [prima = {}, ...altre] = lombardia;
    expect(() => tabelle([{ ...prima, total_amount: '1,234.5' }, ...altre])).toThrow(
      'prova.csv: riga 2, colonna «total_amount»: «1,234.5» non è un importo con due decimali al più.',
    );
  });
});

describe('what an officer must know of the rows', () => {
  const detto = (voci: readonly Voce[]): string[] =>
    avvertenzeFinanze('prova.csv', righeFinanze(letto(voci)));

  test('is nothing where they are in order', () => {
    expect(detto(lombardia)).toEqual([]);
  });

  test('is where the two shares do not give the allocation, the farthest first', () => {
    const [prima = {}, seconda = {}, ...altre] = lombardia;
    expect(
      detto([
        { ...prima, total_amount: '358000000.01' },
        { ...seconda, eu_amount: '1.00' },
        ...altre,
      ]),
    ).toEqual([
      'La parte europea e quella nazionale non danno la dotazione in 2 righe: le tre cifre restano come sono scritte. prova.csv, righe 3 (113.549.999,00 €) e 2 (0,01 €).',
    ]);
  });

  test('is where amounts are repeated, missing or negative', () => {
    const [prima = {}, ...altre] = lombardia;
    const [ripetuta] = detto(rurale).filter((t) => t.startsWith('Costo'));
    expect(ripetuta).toBe(
      'Costo e spesa di 2022 sono ancora quelli del 31 dicembre 2020 in 11 righe: lì non li scrivo. prova.csv, righe 13, 14, 15, 16, 17 e 6 altre.',
    );
    expect(
      detto([{ ...prima, total_eligible_cost: '', total_eligible_expenditure: '-1.25' }, ...altre]),
    ).toEqual([
      'Manca un importo in 1 riga: la somma che ne avrebbe bisogno resta vuota. prova.csv, riga 2.',
      'C’è un importo negativo in 1 riga: lo scrivo com’è. prova.csv, riga 2.',
    ]);
  });

  test('is where a fund or a category of region is none that we know', () => {
    const [prima = {}, ...altre] = lombardia;
    expect(detto([{ ...prima, fund: 'XYZ', category_of_region: 'Outermost' }, ...altre])).toEqual([
      'Non so che cosa sia «XYZ», colonna «fund», in 1 riga: conta nei totali, ma non ha una parte sua. prova.csv, riga 2.',
      'Non so che cosa sia «Outermost», colonna «category_of_region», in 1 riga: conta nei totali, ma non ha una parte sua. prova.csv, riga 2.',
    ]);
  });
});
