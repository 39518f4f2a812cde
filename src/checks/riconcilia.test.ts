import { describe, expect, it } from 'vitest';
import { ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import { crea, importata, tavole, type Dati, type Osservazione } from '../model/index.ts';
import { archivioDi, cifra } from '../tests/fixtures/verifiche.ts';
import { voceVuota } from '../tests/fixtures/voceVuota.ts';
import { riconcilia } from './riconcilia.ts';

type Altro = Partial<Osservazione>;

const fonte = (id: string, altro: Partial<Dati['fonti'][number]>): Dati['fonti'][number] => ({
  ...voceVuota(tavole.programma.fonti),
  programma: 'prova',
  id,
  ...altro,
});

/** A report of July 2020 on 2019, a later one, a note without a day for its figures, and data with figures to June 2022. */
const fonti = [
  fonte('doc', { dataDocumento: '2020-07-23' }),
  fonte('tarda', { dataDocumento: '2023-05-29' }),
  fonte('nota', { dataCifre: 'non stampata' }),
  fonte('ue', { dataRiferimento: '2022-06-30' }),
];
const indicatori = [
  { codice: 'disoccupati', nome: 'Disoccupati', altriNomi: ['CO01'] },
  { codice: 'occupati', nome: 'Occupati', altriNomi: ['CR06'] },
  { codice: 'cr06-i', nome: 'Partecipanti che hanno un lavoro', altriNomi: ['CR06'] },
].map((i) => ({
  ...voceVuota(tavole.programma.indicatori),
  programma: 'prova',
  asse: 'I',
  ...i,
}));

const del2019 = { data: '2019-12-31' };
const dati = (soggetto: string, colonna: string, testo: string, altro: Altro = {}): Osservazione =>
  cifra(soggetto, colonna, testo, {
    ...del2019,
    fonte: 'ue',
    punto: 'Righe',
    cella: { file: 'prova/2019/avanzamento-ue.csv', riga: 2, colonna: 'A' },
    ...altro,
  });
const stampa = (
  soggetto: string,
  colonna: string,
  testo: string,
  altro: Altro = {},
): Osservazione => cifra(soggetto, colonna, testo, { ...del2019, ...altro });
const indicatore = { soggettoTipo: 'indicatore', asse: 'I' } as const;

const riconciliati = (...osservazioni: Osservazione[]) =>
  riconcilia(
    archivioDi(
      osservazioni.map((o, i) => ({ ...o, id: `${o.fonte}-${i}` })),
      { fonti, indicatori },
    ),
  );
const esiti = (...osservazioni: Osservazione[]) =>
  riconciliati(...osservazioni).righe.map((r) => r.esito);

describe('a document beside the yearly data', () => {
  it('agrees to the cent, also under the name that the catalogue puts beside its own', () => {
    expect(
      esiti(
        stampa('I', 'dotazione', '358.000.000 €'),
        dati('I', 'dotazione', '358.000.000,00 €'),
        stampa('I', 'impegni', '177.966.084,16 €'),
        dati('I', 'costo_selezionato', '177.966.084,16 €'),
      ),
    ).toEqual(['uguale', 'uguale']);
  });

  it('agrees as far as it prints the figure, and no further', () => {
    const [oltre, rotta] = ['oltre 177,9 Mln', '178,2 Mln'].map((testo) =>
      riconciliati(
        stampa('I', 'impegni', testo),
        dati('I', 'costo_selezionato', '177.966.084,16 €'),
      ),
    );
    expect(oltre?.righe).toMatchObject([{ esito: 'precisione', differenza: null }]);
    expect(rotta?.righe).toMatchObject([{ esito: 'rivista', differenza: null }]);
  });

  it('is told by how much it differs, and whether the data came out after it', () => {
    const prima = stampa('', 'destinatari', '214.224');
    const dopo = dati('', 'destinatari', '205.076');
    expect(riconciliati(prima, dopo).righe).toMatchObject([
      { documento: 'doc-0', dati: 'ue-1', esito: 'rivista', differenza: -9148 },
    ]);
    expect(esiti({ ...prima, fonte: 'tarda' }, dopo)).toEqual(['differisce']);
  });

  it('does not differ from a measure that counts another thing', () => {
    expect(
      riconciliati(
        stampa('I', 'pagamenti', '481,00 €'),
        dati('I', 'spesa_dichiarata', '465,00 €'),
        stampa('II', 'pagamenti', '10,00 €'),
        dati('II', 'spesa_dichiarata', '10,00 €', { data: '2020-12-31' }),
      ),
    ).toMatchObject({
      righe: [{ esito: 'altra-definizione', differenza: null }],
      soloAdAltreDate: [],
    });
  });

  it('may have its value at another date: the nearest is shown, the others are named', () => {
    const valore = stampa('disoccupati', 'valore', '157.891', {
      ...indicatore,
      data: '2021-12-31',
    });
    const negliAnni = ['2018', '2019', '2020'].map((anno) =>
      dati('disoccupati', 'valore', anno === '2019' ? '1.000' : '157.891', {
        ...indicatore,
        data: `${anno}-12-31`,
      }),
    );
    expect(riconciliati(valore, ...negliAnni).righe).toMatchObject([
      { esito: 'altra-data', dati: 'ue-3', date: ['2018-12-31'], differenza: null },
    ]);
    expect(riconciliati(valore, negliAnni[1]!)).toMatchObject({
      righe: [],
      soloAdAltreDate: ['doc-0'],
    });
  });

  it('has no date of its own where a note dates none of its figures', () => {
    const nota = stampa('II', 'dotazione', '224.705.834', { fonte: 'nota' });
    const allocata = dati('II', 'dotazione', '224.705.834,00 €');
    expect(esiti(nota, allocata)).toEqual(['altra-data']);
    expect(esiti({ ...nota, fonte: 'doc' }, allocata)).toEqual(['uguale']);
  });

  const parte = (testo: string, dimensione: string, colonna = 'valore'): Osservazione =>
    dati('disoccupati', colonna, testo, { ...indicatore, dimensione });
  const somma = 'priorità con un target: 8i + 8iv';
  const promesse = [
    parte('232.977', somma, 'target'),
    parte('216.887', 'priorità 8i', 'target'),
    parte('16.090', 'priorità 8iv', 'target'),
  ];
  const contate = [
    parte('5.045', somma),
    parte('5.000', 'priorità 8i'),
    parte('45', 'priorità 8iv'),
  ];
  const diTutte = (colonna: string, testo: string): Osservazione =>
    stampa('disoccupati', colonna, testo, indicatore);

  it('may print what the priorities with a target add up to, in a row of theirs that says so', () => {
    expect(
      riconciliati(
        diTutte('target', '232.977'),
        diTutte('valore', '5.045'),
        ...promesse,
        ...contate,
      ).righe,
    ).toMatchObject([
      { esito: 'uguale', dati: 'ue-2' },
      { esito: 'uguale', dati: 'ue-5' },
    ]);
  });

  it('differs from them where no other priority counts, and only there', () => {
    const altra = parte('373', 'priorità 8ii');
    const prima = diTutte('valore', '5.040');
    expect(riconciliati(prima, ...promesse, ...contate).righe).toMatchObject([
      { esito: 'rivista', differenza: 5, parti: [] },
    ]);
    expect(riconciliati(prima, ...promesse, ...contate, altra).righe).toMatchObject([
      { esito: 'altra-definizione', differenza: null, parti: ['ue-5', 'ue-6', 'ue-7'] },
    ]);
    const tutte = diTutte('valore', '5.418');
    expect(riconciliati(tutte, ...promesse, ...contate, altra).righe).toMatchObject([
      { esito: 'precisione', parti: ['ue-5', 'ue-6', 'ue-7'] },
    ]);
  });

  it('stands beside the only priority with a target, and beside none where two have one apart', () => {
    const valore = diTutte('valore', '5.000');
    const [, sola] = [promesse[1]!, contate[1]!];
    expect(esiti(valore, promesse[1]!, sola)).toEqual(['uguale']);
    expect(riconciliati(valore, ...promesse.slice(1), ...contate.slice(1)).righe).toEqual([]);
  });

  it('may print as a share the target that the data give as a number, with its unit or without', () => {
    const parte = { ...indicatore, dimensione: 'priorità 8i' };
    const quota = (testo: string): Osservazione =>
      stampa('occupati', 'target', testo, {
        ...parte,
        unita: '%',
        dimensione: 'priorità 8.i',
      });
    const delTarget = dati('cr06-i', 'target_risultato', '39444', parte);
    const base = dati('disoccupati', 'target', '131.480', parte);
    expect(riconciliati(quota('30%'), delTarget, base).righe).toMatchObject([
      { esito: 'precisione', base: 'ue-2' },
    ]);
    expect(esiti(quota('35%'), delTarget, base)).toEqual(['altra-definizione']);
    expect(esiti(quota('35%'), dati('cr06-i', 'target_risultato', '35', parte))).toEqual([
      'uguale',
    ]);
  });

  it('is not put beside another part, and nothing is where there are no yearly data', () => {
    const donne = stampa('', 'femmine', '10');
    expect(riconciliati(donne, dati('', 'destinatari', '10')).righe).toEqual([]);
    expect(riconciliati(donne)).toEqual({ righe: [], soloAdAltreDate: [] });
  });
});

const veri = crea(ingest(leggiDati()).dati);
const { righe } = riconcilia(veri);

describe.skipIf(righe.length === 0)('on the real data', () => {
  const coppie = righe.map((r) => ({
    ...r,
    documento: veri.perId.get(r.documento)!,
    dati: veri.perId.get(r.dati)!,
  }));

  it('two figures said to be of one date are, and of other dates only where the data have none', () => {
    for (const { esito, documento, dati } of coppie) {
      expect(documento.data === dati.data, documento.id).toBe(esito !== 'altra-data');
      expect([importata(documento), importata(dati)]).toEqual([false, true]);
    }
  });

  it('every figure that a document and the data print of one subject, measure and date is there', () => {
    const dette = new Set(coppie.map((c) => `${c.dati.id}|${c.documento.fonte}`));
    const annuali = veri.osservazioni.filter((o) => importata(o) && o.valore !== null);
    const mute = annuali.flatMap((d) =>
      veri
        .stampate(d)
        .filter((o) => !importata(o) && o.valore !== null)
        .filter((o) => !dette.has(`${d.id}|${o.fonte}`))
        .map((o) => `${o.id} ${d.id}`),
    );
    expect(mute).toEqual([]);
  });
});
