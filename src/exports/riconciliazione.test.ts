import { expect, test } from 'vitest';
import { crea, nessunEsito, type Riconciliata } from '../model/index.ts';
import { cifra, daVerificare } from '../tests/fixtures/verifiche.ts';
import { fileAperti } from './file.ts';
import { colonneRiconciliazione, righeRiconciliazione } from './riconciliazione.ts';

const documento = cifra('I', 'impegni', '100,00 €');
const dati = cifra('I', 'costo_selezionato', '101,50 €');
const parte = cifra('II', 'costo_selezionato', '1,00 €');

const archivio = (righe: Partial<Riconciliata>[]) =>
  crea(daVerificare([documento, dati, parte]), [], {
    ...nessunEsito,
    riconciliazione: {
      righe: righe.map((r) => ({
        documento: documento.id,
        dati: dati.id,
        esito: 'differisce',
        differenza: null,
        date: [],
        base: null,
        parti: [],
        ...r,
      })),
      soloAdAltreDate: [],
    },
  });

const record = (riga: Partial<Riconciliata>): Record<string, unknown> => {
  const [testa = [], celle = []] = righeRiconciliazione(archivio([riga]));
  return Object.fromEntries(testa.map((nome, i) => [nome, celle[i]]));
};

test('a row has both figures in plain numbers, and how far apart they are', () => {
  expect(
    record({ differenza: 150, parti: [parte.id], date: ['2020-12-31', '2021'] }),
  ).toMatchObject({
    asse: 'I',
    esito: 'differisce',
    documento: documento.id,
    documento_valore: 100,
    documento_unita: 'EUR',
    dati_misura: 'costo_selezionato',
    dati_valore: 101.5,
    differenza: 1.5,
    differenza_percentuale: 1.5,
    altre_date: '2020-12-31|2021',
    altre_cifre: parte.id,
  });
});

test('what is empty is a column that says why', () => {
  const vuote = Object.entries(record({}))
    .filter(([, valore]) => valore === '')
    .map(([nome]) => nome);
  const spiegate = colonneRiconciliazione.filter((c) => c.vuoto).map((c) => c.nome);
  expect(vuote).toContain('differenza');
  expect(spiegate).toEqual(expect.arrayContaining(vuote));
});

test('the file is served where there is something in it', () => {
  const nomi = (righe: Partial<Riconciliata>[]) => fileAperti(archivio(righe)).map((f) => f.nome);
  expect(nomi([{}])).toContain('riconciliazione.csv');
  expect(nomi([])).not.toContain('riconciliazione.csv');
});
