import { describe, expect, it } from 'vitest';
import { archivioDi as verificato } from '../checks/archivioDi.ts';
import { quandoVale } from '../format.ts';
import { ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import {
  daDire,
  verificaSchema,
  type Argomenti,
  type Modello,
  type Verifica,
} from '../model/index.ts';
import { archivioDi, cifra, iniziativa } from '../tests/fixtures/verifiche.ts';
import { enunciato } from '../views/verifiche.ts';
import { inCifre } from './it/parole.ts';

const cifre = [
  cifra('I', 'dotazione', '100 €', { data: '2019-12-31' }),
  cifra('I', 'dotazione', '120 €'),
  ...['II', 'III', 'IV'].map((asse) => cifra(asse, 'dotazione', '50 €')),
  cifra('', 'impegni', '300 €'),
  cifra('I', 'impegni', '1.000 €', { etichetta: 'II' }),
  cifra('bando', 'progetti', '33'),
  cifra('altro', 'progetti', '33'),
];
const archivio = archivioDi(cifre, { iniziative: [iniziativa('bando', { nome: 'Un bando' })] });
const [prima, dopo, ii, iii, iv, tutto, impegni, bando, altro] = cifre.map((o) => o.id) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** A finding of the Asse I at the end of 2022, of this model. */
const trovata = <M extends Modello>(modello: M, argomenti: Argomenti<M>): Verifica =>
  verificaSchema.parse({
    id: 'prova',
    programma: 'prova',
    data_riferimento: '2022-12-31',
    fonte: 'doc',
    punto: 'Tabella',
    regola: modello.split('.')[0],
    verdetto: 'non spiegato',
    osservazioni: [impegni],
    spiegazione: '',
    aspetta: true,
    spiegataDa: null,
    attribuzioni: [],
    dal: '',
    livello: 'cambiamento',
    gravita: 'avviso',
    riguarda: [impegni],
    soggettoTipo: 'asse',
    soggetto: 'I',
    asse: 'I',
    modello,
    argomenti,
  });

const detto = <M extends Modello>(modello: M, argomenti: Argomenti<M>): string =>
  enunciato(archivio, trovata(modello, argomenti)).titolo;

describe('the sentences of findings', () => {
  it('count none, one, two and many', () => {
    const riga = (mancanti: string[]): string =>
      detto('etichette.riga', {
        figura: impegni,
        codice: 'I',
        doppia: mancanti.length > 0,
        mancanti,
      });
    expect(riga([])).toContain('una riga porta l’etichetta «II»; per posto');
    expect(riga(['III'])).toContain('due righe portano l’etichetta «II» e manca la riga III;');
    expect(riga(['III', 'IV'])).toContain('manca la riga III e IV;');
    expect(riga(['II', 'III', 'IV'])).toContain('manca la riga II, III e IV;');
  });

  it('say one cent and many', () => {
    const scarto = (centesimi: number): string =>
      detto('totali.centesimi', { totale: tutto, assi: ['I', 'II'], somma: 30_001, centesimi });
    expect(scarto(1)).toMatch(/^Impegni del programma al 31 dicembre 2022: .* 1 centesimo di/);
    expect(scarto(2)).toMatch(/la somma degli Assi I e II è 300,01\u00a0€: 2 centesimi di/);
  });

  it('tell what moved the other way: nothing, one Asse, more', () => {
    const mossa = (...opposte: [string, number][]): string =>
      detto('dotazioni.non-decisa', {
        prima,
        dopo,
        opposte: opposte.map(([figura, differenza]) => ({ figura, differenza })),
      });
    expect(mossa()).toMatch(/nessuna decisione .* fra le due date\.$/);
    expect(mossa([ii, -2000])).toMatch(/date, mentre l’Asse II ha 20\u00a0€ in meno\.$/);
    expect(mossa([ii, 2000], [iii, 2000])).toMatch(
      /l’Asse II ha 20\u00a0€ in più, mentre l’Asse III ha 20\u00a0€ in più\.$/,
    );
  });

  it('list the rows for which a share is right', () => {
    const mancato = {
      figura: impegni,
      calcolato: { da: 51, a: 52, decimali: 1, unita: '%' },
      base: 'dotazione@programma',
    };
    const giuste = (...suoi: string[]): string =>
      detto('rapporti.di-altri', { ...mancato, giuste: suoi });
    expect(giuste(ii)).toMatch(/; la stessa quota vale per l’Asse II: può/);
    expect(giuste(ii, iii)).toMatch(/per l’Asse II e l’Asse III: può/);
    expect(giuste(ii, iii, iv)).toMatch(/per l’Asse II, l’Asse III e l’Asse IV: può/);
    expect(enunciato(archivio, trovata('rapporti.diverso', mancato))).toMatchObject({
      stampato: '1.000 €',
      calcolato: 'fra 51,0\u202f% e 52,0\u202f%',
      base: 'dotazione del programma',
    });
  });

  it('name an initiative as the register does, and as its id where it does not', () => {
    expect(detto('conteggi-gemelli.stesso', { figure: [bando, altro] })).toContain(
      'per «Un bando» (Tabella) e «altro» (Tabella): può essere una coincidenza',
    );
  });

  it('say that no document tells why only where none does', () => {
    const nota = { figure: [prima], esatta: true, valore: 10_000 };
    const trovate = [
      trovata('cali.risorse', {
        capo: null,
        colonna: 'programmato',
        soggetto: { soggettoTipo: 'asse', soggetto: 'I' },
        colmo: { data: '2019-12-31', ...nota },
        sotto: [{ data: '2022-12-31', ...nota }],
        dotazione: { prima, dopo },
      }),
      trovata('stati-diversi.insieme', {
        parte: '',
        detti: [
          { stato: 'avviata', punto: '§ 1' },
          { stato: 'realizzata', punto: '§ 2' },
        ],
        stati: ['avviata', 'realizzata'],
      }),
      trovata('stati-diversi.ripresa', {
        parte: '',
        finita: { data: '2019-12-31', stato: 'conclusa' },
        riparte: { data: '2022-12-31', stato: 'in corso' },
      }),
    ];
    const negano = (spiegataDa: Verifica['spiegataDa']) =>
      trovate.map((v) =>
        /nessun documento|non dicono/.test(enunciato(archivio, { ...v, spiegataDa }).titolo),
      );
    expect(negano(null)).toEqual([true, true, true]);
    expect(negano({ fonte: 'doc', punto: '§ 3' })).toEqual([false, false, false]);
  });

  it('are made of arguments that hold their form, and of nothing else', () => {
    const buona = trovata('parti.ordine', { parte: prima, intera: dopo });
    const rifiutata = (argomenti: object, modello: string = buona.modello): boolean =>
      !verificaSchema.safeParse({ ...buona, modello, argomenti }).success;
    expect(rifiutata({ parte: prima, intera: dopo })).toBe(false);
    expect(rifiutata({ parte: prima })).toBe(true);
    expect(rifiutata({ parte: prima, intera: dopo, titolo: 'Una frase.' })).toBe(true);
    expect(rifiutata({ parte: prima, intera: dopo }, 'parti.altro')).toBe(true);
    expect(verificaSchema.safeParse({ ...buona, titolo: 'Una frase.' }).success).toBe(false);
    expect(verificaSchema.safeParse({ ...buona, regola: 'nessuna' }).success).toBe(false);
  });
});

it('a mark stands at no figure that its finding leaves out: each is told by its value, or by its date', () => {
  const a = verificato(ingest(leggiDati()).dati);
  const piano = (testo: string): string => testo.replace(/\s/g, '');
  const muti = daDire(a.verifiche).flatMap((v) => {
    const { titolo, stampato } = enunciato(a, v);
    const detto = piano(`${titolo} ${stampato}`);
    return v.riguarda.filter((id) => {
      const o = a.perId.get(id);
      const modi = o ? [o.testo, inCifre(o), quandoVale(a, o)] : [];
      return !modi.some((modo) => detto.includes(piano(modo)));
    });
  });
  expect(muti).toEqual([]);
});
