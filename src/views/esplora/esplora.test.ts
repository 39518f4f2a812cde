import fc from 'fast-check';
import { expect, test } from 'vitest';
import { esplora } from './esplora.ts';
import { chiavi, daIndirizzo, inIndirizzo, nessuna, type Richiesta } from './richiesta.ts';
import { semplifica, type CifraRiga, type Riga } from './riga.ts';

const cifra = (misura: string, valore: number): CifraRiga => ({
  id: `${misura}-${valore}`,
  misura,
  nome: misura,
  dimensione: '',
  valore,
  qualificatore: '',
  testo: String(valore),
  data: '2022-12-31',
  fonte: 'Relazione',
  punto: '§ 1',
});

const riga = (ordine: number, nome: string, voci: Partial<Riga> = {}): Riga => ({
  id: `p/${ordine}`,
  ordine,
  nome,
  programma: 'p',
  programmaNome: 'P',
  asse: 'I',
  assi: ['i'],
  stati: [],
  fase: null,
  statoParte: '',
  importiAltrove: '',
  statoData: '',
  data: '',
  citata: 'una',
  importi: [],
  persone: null,
  personeAltrove: '',
  href: '/',
  parole: semplifica(nome),
  ...voci,
});

const righe = [
  riga(0, 'Nidi Gratis', {
    assi: ['ii'],
    stati: ['in corso'],
    fase: 2,
    data: '2022-12-31',
    importi: [cifra('programmato', 7), cifra('pagamenti', 2)],
  }),
  riga(1, 'Formazione dell’Impresa', { assi: ['i', 'iii'], importi: [cifra('impegni', 36.1)] }),
  riga(2, 'Reti', {
    stati: ['avviata', 'in corso'],
    fase: 1,
    data: '2019-06',
    importi: [cifra('importo', 0)],
  }),
  riga(3, 'Città', { data: '2019-06-15' }),
];
const nomi = (q: Partial<Richiesta>): string[] =>
  esplora(righe, { ...nessuna, ...q }).map((r) => r.nome);

test('words are found without accents, apostrophes and capitals, in any order', () => {
  expect(nomi({ testo: 'CITTA' })).toEqual(['Città']);
  expect(nomi({ testo: "impresa dell'" })).toEqual(['Formazione dell’Impresa']);
  expect(nomi({ testo: '<b>.*' })).toEqual([]);
});

test('an initiative with two Assi or two statuses is found under both', () => {
  expect(nomi({ asse: 'i' })).toEqual(['Formazione dell’Impresa', 'Reti', 'Città']);
  expect(nomi({ asse: 'iii' })).toEqual(['Formazione dell’Impresa']);
  expect(nomi({ stato: 'in corso' })).toEqual(['Nidi Gratis', 'Reti']);
  expect(nomi({ stato: 'avviata' })).toEqual(['Reti']);
});

test('a measure shows its own amount and orders by it', () => {
  expect(nomi({ misura: 'pagamenti' })).toEqual(['Nidi Gratis']);
  const conDue = [
    riga(0, 'a', { importi: [cifra('impegni', 9), cifra('pagamenti', 1)] }),
    riga(1, 'b', { importi: [cifra('impegni', 2), cifra('pagamenti', 2)] }),
  ];
  const perPagamenti = { ...nessuna, misura: 'pagamenti', ordina: 'importo', giu: true } as const;
  expect(esplora(conDue, perPagamenti).map((r) => r.nome)).toEqual(['b', 'a']);
});

test('zero is an amount, missing is not: it stands last in both directions', () => {
  expect(nomi({ importi: 'si' })).toEqual(['Nidi Gratis', 'Formazione dell’Impresa', 'Reti']);
  expect(nomi({ importi: 'no' })).toEqual(['Città']);
  expect(nomi({ ordina: 'importo' })).toEqual([
    'Reti',
    'Nidi Gratis',
    'Formazione dell’Impresa',
    'Città',
  ]);
  expect(nomi({ ordina: 'importo', giu: true }).at(-1)).toBe('Città');
});

test('a sum asked for is passed by the amount that is shown, and not by one that equals it', () => {
  expect(nomi({ importi: '7' })).toEqual(['Formazione dell’Impresa']);
  expect(nomi({ importi: '6' })).toEqual(['Nidi Gratis', 'Formazione dell’Impresa']);
  expect(nomi({ importi: '6', misura: 'pagamenti' })).toEqual([]);
});

test('what is named at both ends is also named at several dates', () => {
  const citate = [
    riga(0, 'a'),
    riga(1, 'b', { citata: 'piu' }),
    riga(2, 'c', { citata: 'estremi' }),
  ];
  const chi = (citata: string): string =>
    esplora(citate, { ...nessuna, citata })
      .map((r) => r.nome)
      .join('');
  expect(['', 'una', 'piu', 'estremi'].map(chi)).toEqual(['abc', 'a', 'bc', 'c']);
});

test('dates known to the month are ordered as their last day', () => {
  expect(nomi({ ordina: 'data' })).toEqual([
    'Città',
    'Reti',
    'Nidi Gratis',
    'Formazione dell’Impresa',
  ]);
});

test('a request survives the address, whatever was typed', () => {
  const ammessi = {
    programma: ['', 'p'],
    asse: ['', 'i', 'ii'],
    stato: ['', 'in corso'],
    misura: ['', 'impegni'],
    importi: ['', 'si', 'no', '10000000'],
    citata: ['', 'una', 'piu', 'estremi'],
  };
  fc.assert(
    fc.property(
      fc.record({
        testo: fc.string({ maxLength: 200 }).map((t) => t.trim()),
        programma: fc.constantFrom(...ammessi.programma),
        asse: fc.constantFrom(...ammessi.asse),
        stato: fc.constantFrom(...ammessi.stato),
        misura: fc.constantFrom(...ammessi.misura),
        importi: fc.constantFrom(...ammessi.importi),
        citata: fc.constantFrom(...ammessi.citata),
        ordina: fc.constantFrom(...chiavi),
        giu: fc.boolean(),
      }),
      (q) => {
        expect(daIndirizzo(inIndirizzo(q).slice(1), ammessi)).toEqual(q);
      },
    ),
  );
  expect(inIndirizzo(nessuna)).toBe('');
});

test('an address from elsewhere asks for nothing it does not know', () => {
  const ammessi = {
    programma: [''],
    asse: ['', 'i'],
    stato: [''],
    misura: [''],
    importi: [''],
    citata: [''],
  };
  const q = daIndirizzo(`asse=xx&ordina=drop&verso=su&testo=${'a'.repeat(10_000)}`, ammessi);
  expect({ ...q, testo: '' }).toEqual(nessuna);
  expect(q.testo).toHaveLength(200);
});
