import { describe, expect, test } from 'vitest';
import { csv, csvExcel } from './csv.ts';
import { archivioDiProva, calcolata, stampate } from '../tests/fixtures/esportazioni.ts';
import { oggettoDi, recordDi, righeDi } from './osservazioni.ts';

const a = archivioDiProva();
const record = [...stampate, calcolata].map((f) => recordDi(f, a));
const righe = righeDi([...stampate, calcolata], a);
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
    expect(
      recordDi(stampate[0]!, archivioDiProva({ indirizzo: 'https://fondi.example.it' })).url,
    ).toBe('https://fondi.example.it/cifre/soldi/');
  });

  test('says of a printed figure what it is called and of which kind, of a computed one what it is made of', () => {
    expect(soldi).toMatchObject({
      nome_misura: 'Impegni',
      natura: 'cumulata',
      soggetto_nome: 'Asse I',
      asse_nome: 'Lavoro; e "altro"',
      valore_numero: '958670000',
      addendi: '',
      regola: '',
    });
    expect(eta?.valore_numero).toBe('');
    expect(target).toMatchObject({ parte: 'M', anno_target: '2023' });
    expect(rapporto).toMatchObject({
      nome_misura: 'Impegni / dotazione',
      addendi: 'soldi',
      regola: 'rapporto',
      colonna: '',
    });
  });

  test('tells of a quantity that two places print which of them stands, and why', () => {
    const circa = { ...stampate[0]!, id: 'altrove', precisione: 100_000, qualificatore: '' };
    const due = archivioDiProva({}, { osservazioni: [...stampate, circa] });
    const dette = due.osservazioni.map((f) => recordDi(f, due));
    const dei = (id: string) => dette.find((r) => r.id === id);
    expect(dei('altrove')).toMatchObject({
      principale: 'sì',
      motivo_principale: 'senza attenuazioni',
    });
    expect(dei('soldi')).toMatchObject({
      principale: 'no',
      motivo_principale: 'senza attenuazioni',
    });
    expect(dei('eta')).toMatchObject({ principale: 'sì', motivo_principale: '' });
  });

  test('lets each of two targets for two years stand for itself', () => {
    const prossimo = { ...stampate[3]!, id: 'altro-anno', annoTarget: '2027' };
    const due = archivioDiProva({}, { osservazioni: [stampate[3]!, prossimo] });
    expect(due.osservazioni.map((f) => recordDi(f, due).principale)).toEqual(['sì', 'sì']);
  });

  test('is typed in JSON: numbers, text for ranges, null for what is missing', () => {
    expect(stampate.map((f) => oggettoDi(f, a).valore)).toEqual([958670000, '15-29', null, 73.5]);
    expect(oggettoDi(stampate[1]!, a).precisione).toBeNull();
  });
});

describe('the two tables', () => {
  test('have the columns of the contract, in their order', () => {
    const contratto =
      'id,programma,data_riferimento,fonte,punto,asse,soggetto_tipo,soggetto,misura,dimensione,valore,unita,precisione,qualificatore,testo,derivata,url,principale,colonna,nome_misura,natura,base,anno_target,valore_numero,soggetto_nome,asse_nome,etichetta,addendi,regola,esito_verifiche,parte,motivo_principale,mancante,esito_stampato';
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
