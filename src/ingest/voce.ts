import {
  campiDi,
  dataDaCartella,
  formaId,
  formaImpronta,
  formaIntestazione,
  type Colonna,
  type Tavola,
  type TipoColonna,
  type Voce,
} from '../model/index.ts';
import { dataScambiata, leggiData } from './date.ts';
import type { Lettore } from './lettore.ts';
import { fuoriPeriodo } from './plausibile.ts';
import { codiceDi, documentoDi, rigaDi } from './riferimenti.ts';
import { codice } from './testo.ts';

/**
 * Reads a row into the record of its table, each cell by its column's type. A cell that cannot stand becomes a problem and its
 * field is blank; but an id keeps what was read, so that what refers to it is not a second fault.
 */
export function leggiVoce<T extends Tavola>(l: Lettore, tavola: T): Voce<T> {
  const campi = campiDi(tavola).map(({ nome, campo, colonna }) => {
    const quanti = lunghezze[colonna.tipo ?? 'testo'] ?? lunghezze.testo;
    const testo = l.riga.testo(nome);
    if (testo.length > quanti)
      l.guasto('too-long', nome, { letto: `${testo.slice(0, quanti)}…`, attesi: String(quanti) });
    return [campo, letture[colonna.tipo ?? 'testo'](l, nome, colonna)];
  });
  return Object.fromEntries(campi) as Voce<T>;
}

/**
 * How many characters a cell may hold. Addresses and file names are made of up to four ids and a few words, and a name of a file
 * has 255 bytes at most; the longest text that a document is known to print has 382.
 */
const lunghezze: Partial<Record<TipoColonna, number>> & { testo: number } = {
  identificativo: 60,
  intestazione: 60,
  asse: 60,
  testo: 1_000,
};

type Lettura = (l: Lettore, nome: string, colonna: Colonna) => string | string[] | boolean | number;

const letture: Record<TipoColonna, Lettura> = {
  testo: (l, nome, c) =>
    c.riferimento
      ? codiceDi(l, nome, c.riferimento, l.riga.testo(nome), c.facoltativa !== undefined)
      : c.valori
        ? l.unaDi(nome, c.facoltativa ? ['', ...c.valori] : c.valori)
        : testoDi(l, nome, c),
  elenco: (l, nome, c) => {
    if (!c.facoltativa) l.richiesto(nome);
    const { riferimento } = c;
    const voci = l.elenco(nome);
    if (riferimento) for (const voce of voci) codiceDi(l, nome, riferimento, voce);
    return voci;
  },
  'sì o no': (l, nome, c) =>
    l.unaDi(nome, c.facoltativa ? ['', 'sì', 'no'] : ['sì', 'no']) === 'sì',
  identificativo: conForma(formaId, (testo) => codice(testo, '-')),
  intestazione: conForma(formaIntestazione, (testo) => codice(testo, '_')),
  asse: conForma(/^(?!(?:totale|formula)$)[a-z0-9]+$/i, (testo) =>
    testo.replace(/^asse\s+|[^a-z0-9]/gi, ''),
  ),
  data: (l, nome, c) => {
    const testo = testoDi(l, nome, c);
    const iso = testo === '' ? '' : leggiData(testo, '2000')?.iso;
    if (iso === undefined) l.guasto('not-date', nome, { proposta: dataScambiata(testo) });
    return iso ?? '';
  },
  cartella: (l, nome, c) => {
    const testo = testoDi(l, nome, c) || (c.facoltativa ? l.cartella.data : '');
    const data = dataDaCartella(testo);
    if (data === null && testo !== '') l.guasto('not-date', nome);
    return data ?? '';
  },
  periodo: (l, nome, c) => {
    const periodo = testoDi(l, nome, c);
    const [, da = '', a = ''] = /(\d{4})\D+(\d{4})/.exec(periodo) ?? [];
    if (periodo !== '' && (periodo !== `${da}-${a}` || da > a))
      l.guasto('not-period', nome, {
        proposta: da === '' ? undefined : da > a ? `${a}-${da}` : `${da}-${a}`,
      });
    return periodo;
  },
  anno: (l, nome, c) => {
    const anno = testoDi(l, nome, c);
    const dentro = /(?:19|20)\d{2}/.exec(anno)?.[0];
    const attesi = fuoriPeriodo(l.r, l.cartella.programma, anno);
    if (anno !== '' && dentro !== anno) l.guasto('not-year', nome, { proposta: dentro });
    else if (anno !== '' && attesi) l.guasto('year-outside-period', nome, { attesi });
    return anno;
  },
  impronta: (l, nome, c) => {
    const testo = testoDi(l, nome, c);
    const proposta = testo.toLowerCase().replaceAll(' ', '');
    if (testo !== '' && !formaImpronta.test(testo))
      l.guasto('not-hash', nome, { proposta: formaImpronta.test(proposta) ? proposta : undefined });
    return testo;
  },
  intero: (l, nome, c) => Number(testoDi(l, nome, c) || Number.NaN),
  documento: documentoDi,
  riga: rigaDi,
  misura: () => '',
};

/** The text of a cell: an identity, one that may be blank, or one that must not. */
function testoDi(l: Lettore, nome: string, { chiave, facoltativa }: Colonna): string {
  if (chiave)
    return chiave === 'nel sito' ? l.identita(nome) : l.identita(nome, l.cartella.programma);
  return facoltativa ? l.facoltativo(nome) : l.richiesto(nome);
}

/** Reads a text that must have this form; `propone` gives the form that was probably meant. */
function conForma(forma: RegExp, propone: (testo: string) => string): Lettura {
  return (l, nome, c) => {
    const testo = testoDi(l, nome, c);
    if (testo !== '' && !forma.test(testo))
      l.guasto('bad-id', nome, { proposta: propone(testo) || undefined });
    return testo;
  };
}
