import { describe, expect, test } from 'vitest';
import { csv, csvExcel } from './csv.ts';
import { calcolata, stampate } from '../tests/fixtures/esportazioni.ts';
import { oggettoDi, recordDi, righeDi } from './osservazioni.ts';

const record = [...stampate, calcolata].map((f) => recordDi(f));
const righe = righeDi([...stampate, calcolata]);
const [soldi, eta, manca, target, rapporto] = record;

describe('a record of the export', () => {
  test('gives money in euro without separators, with the step of its last digit', () => {
    expect(soldi).toMatchObject({
      valore: '958670000',
      precisione: '10000',
      qualificatore: 'oltre',
      testo: 'oltre 958,67 Mln €',
      derivata: 'no',
    });
  });

  test('gives a range as text and leaves what is missing empty, never zero', () => {
    expect([eta?.valore, eta?.unita, manca?.valore]).toEqual(['15-29', 'intervallo', '']);
  });

  test('says the year of a target beside the part', () => {
    expect(target?.dimensione).toBe('M, target 2023');
  });

  test('names the rule of a computed figure, which no document prints', () => {
    expect(rapporto).toMatchObject({
      derivata: 'rapporto',
      fonte: '',
      testo: '',
      url: '/cifre/derivata.rapporto/',
    });
  });

  test('points to the evidence at the public address once there is one', () => {
    expect(recordDi(stampate[0]!, 'https://fondi.example.it').url).toBe(
      'https://fondi.example.it/cifre/soldi/',
    );
  });

  test('is typed in JSON: numbers, text for ranges, null for what is missing', () => {
    expect(stampate.map((f) => oggettoDi(f).valore)).toEqual([958670000, '15-29', null, 73.5]);
    expect(oggettoDi(stampate[1]!).precisione).toBeNull();
  });
});

describe('the two tables', () => {
  test('have the seventeen columns of the contract, in their order', () => {
    const contratto =
      'id,programma,data_riferimento,fonte,punto,asse,soggetto_tipo,soggetto,misura,dimensione,valore,unita,precisione,qualificatore,testo,derivata,url';
    expect(csv(righe).split('\n')[0]).toBe(contratto);
    expect(csvExcel(righe).slice(1).split('\r\n')[0]).toBe(contratto.replaceAll(',', ';'));
  });

  test('quote what holds their separator or quotes', () => {
    expect(csv(righe)).toContain(',"73,5%; ""quasi""",');
    expect(csvExcel(righe)).toContain(';"73,5%; ""quasi""";');
  });

  test('for Excel: byte-order mark, decimal comma in the numbers alone, formulas defused', () => {
    const testo = csvExcel(righe);
    expect(testo.charCodeAt(0)).toBe(0xfeff);
    expect(testo).toContain(';73,5;%;0,1;');
    expect(testo).toContain(";'-n.d.;");
    expect(csv(righe)).toContain(',73.5,%,0.1,');
    expect(csv(righe)).toContain(',-n.d.,');
  });
});
