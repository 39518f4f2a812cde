import {
  arrotonda,
  esitiRiconciliazione,
  inUnita,
  type Archivio,
  type Osservazione,
} from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { prova } from '../views/indirizzi.ts';
import { coppieDi, type Coppia } from '../views/riconciliazione.ts';
import type { Colonna } from './colonna.ts';
import type { Cella } from './csv.ts';

type DiCoppia = Colonna & { valore: (c: Coppia, sito: string) => Cella };

const cifra = (o: Osservazione): Cella => inUnita(o.valore!, o.unita);

/** The columns about one of the two figures of a row. */
function lato(nome: 'documento' | 'dati', titolo: string): DiCoppia[] {
  const di = (c: Coppia): Osservazione => c[nome];
  return [
    {
      nome,
      tipo: 'string',
      titolo,
      descrizione: 'L’identificativo della cifra, come in osservazioni.csv.',
      valore: (c) => di(c).id,
    },
    {
      nome: `${nome}_misura`,
      tipo: 'string',
      titolo: `${titolo}: misura`,
      descrizione: 'La misura, secondo il catalogo.',
      valore: (c) => di(c).misura,
    },
    {
      nome: `${nome}_data`,
      tipo: 'string',
      titolo: `${titolo}: data`,
      descrizione: 'La data di riferimento della cifra.',
      valore: (c) => di(c).data,
    },
    {
      nome: `${nome}_fonte`,
      tipo: 'string',
      titolo: `${titolo}: fonte`,
      descrizione: 'Da dove viene la cifra.',
      valore: (c) => di(c).fonte,
    },
    {
      nome: `${nome}_punto`,
      tipo: 'string',
      titolo: `${titolo}: punto`,
      descrizione: 'Il luogo nella fonte.',
      valore: (c) => di(c).punto,
    },
    {
      nome: `${nome}_testo`,
      tipo: 'string',
      titolo: `${titolo}: testo`,
      descrizione: 'La cifra com’è stampata.',
      valore: (c) => di(c).testo,
    },
    {
      nome: `${nome}_valore`,
      tipo: 'number',
      titolo: `${titolo}: valore`,
      descrizione: 'Numero semplice, nella sua unità.',
      valore: (c) => cifra(di(c)),
    },
    {
      nome: `${nome}_unita`,
      tipo: 'string',
      titolo: `${titolo}: unità`,
      descrizione: 'L’unità della cifra.',
      valore: (c) => di(c).unita,
    },
    {
      nome: `${nome}_url`,
      tipo: 'string',
      titolo: `${titolo}: prova`,
      descrizione: 'La pagina che mostra la prova.',
      valore: (c, sito) => `${sito}${prova(di(c))}`,
    },
  ];
}

/** The columns of riconciliazione.csv, in their order: never renamed, never moved. */
export const colonneRiconciliazione: readonly DiCoppia[] = [
  {
    nome: 'id',
    tipo: 'string',
    titolo: 'Identificativo',
    descrizione: 'Identificativo della riga: le due cifre messe accanto.',
    valore: (c) => `${c.documento.id}|${c.dati.id}`,
  },
  {
    nome: 'programma',
    tipo: 'string',
    titolo: 'Programma',
    descrizione: 'Identificativo del programma.',
    valore: (c) => c.documento.programma,
  },
  {
    nome: 'asse',
    tipo: 'string',
    titolo: 'Asse',
    descrizione: 'Codice dell’Asse.',
    vuoto: 'la cifra riguarda l’intero programma',
    valore: (c) => c.documento.asse,
  },
  {
    nome: 'soggetto',
    tipo: 'string',
    titolo: 'Soggetto',
    descrizione: 'Identificativo di ciò di cui parla la cifra del documento.',
    valore: (c) => c.documento.soggetto,
  },
  {
    nome: 'dimensione',
    tipo: 'string',
    titolo: 'Dimensione',
    descrizione: 'Di quale parte parla.',
    vuoto: 'la cifra riguarda il soggetto intero',
    valore: (c) => c.documento.dimensione,
  },
  {
    nome: 'esito',
    tipo: 'string',
    titolo: 'Esito',
    descrizione: `Come stanno le due cifre. ${esitiRiconciliazione
      .map((e) => `${e}: ${testi.pagine.riconciliazione.esiti[e].spiega}`)
      .join(' ')}`,
    valore: (c) => c.esito,
  },
  ...lato('documento', 'Cifra del documento'),
  ...lato('dati', 'Cifra dei dati annuali'),
  {
    nome: 'differenza',
    tipo: 'number',
    titolo: 'Differenza',
    descrizione:
      'I dati meno il documento, nella sua unità. Di un indicatore che i dati danno per priorità si contano quelle con un target, o tutte: il conto che si avvicina di più.',
    vuoto: 'le due cifre coincidono, non contano la stessa cosa, o la prima non è esatta',
    valore: (c) => (c.differenza === null ? '' : inUnita(c.differenza, c.documento.unita)),
  },
  {
    nome: 'differenza_percentuale',
    tipo: 'number',
    titolo: 'Differenza percentuale',
    descrizione: 'La differenza su cento della cifra del documento, con due decimali.',
    vuoto: 'non c’è una differenza, o la cifra del documento è zero',
    valore: (c) => (c.relativa === null ? '' : arrotonda(100 * c.relativa, 2)),
  },
  {
    nome: 'altre_date',
    tipo: 'string',
    titolo: 'Altre date',
    descrizione: 'Le altre date a cui i dati hanno il valore del documento, separate da «|».',
    vuoto: 'nessuna altra data',
    valore: (c) => c.date.join('|'),
  },
  {
    nome: 'altre_cifre',
    tipo: 'string',
    titolo: 'Altre cifre',
    descrizione:
      'Le cifre dei dati usate per il confronto oltre a quella della riga: le priorità che si sommano, o il target di cui la quota stampata è una parte; separate da «|».',
    vuoto: 'basta la cifra della riga',
    valore: (c) => [...c.parti, ...(c.base ? [c.base] : [])].map((o) => o.id).join('|'),
  },
];

/** The reconciliation as a table: the rows of the page, in the order of data/. */
export function righeRiconciliazione(a: Archivio): Cella[][] {
  return [
    colonneRiconciliazione.map(({ nome }) => nome),
    ...coppieDi(a).map((c) => colonneRiconciliazione.map((k) => k.valore(c, a.sito.indirizzo))),
  ];
}
