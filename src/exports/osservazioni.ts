import {
  eDerivata,
  inUnita,
  type Derivata,
  type Figura,
  type Osservazione,
} from '../model/index.ts';
import { prova } from '../views/indirizzi.ts';
import { colonne, type NomeColonna } from './colonne.ts';
import { semplice, type Cella } from './csv.ts';

/** One figure as a record of the export: plain numbers, ISO dates, text where the value is text. */
export type RecordCifra = Record<NomeColonna, string>;

/** The same in JSON: numbers are numbers, and null where there is none. */
export type OggettoCifra = Record<Exclude<NomeColonna, 'valore' | 'precisione'>, string> & {
  valore: number | string | null;
  precisione: number | null;
};

/** A figure, printed or derived, as a record of the export. `sito`: public address that goes before its `url`. */
export function recordDi(figura: Figura, sito = ''): RecordCifra {
  const campi = eDerivata(figura) ? campiCalcolati(figura) : campiStampati(figura);
  const record: RecordCifra = {
    ...campi,
    id: figura.id,
    programma: figura.programma,
    data_riferimento: figura.data,
    asse: figura.asse,
    soggetto_tipo: figura.soggettoTipo,
    soggetto: figura.soggetto,
    misura: figura.misura,
    unita: figura.unita,
    url: `${sito}${prova(figura)}`,
  };
  return Object.fromEntries(colonne.map(({ nome }) => [nome, record[nome]])) as RecordCifra;
}

/** A figure as an object of osservazioni.json. */
export function oggettoDi(figura: Figura, sito = ''): OggettoCifra {
  const record = recordDi(figura, sito);
  const numerico = figura.valore !== null;
  return {
    ...record,
    valore: numerico ? Number(record.valore) : record.valore || null,
    precisione: record.precisione === '' ? null : Number(record.precisione),
  };
}

/** Figures as a table, with the headings of the contract. */
export function righeDi(figure: readonly Figura[], sito = ''): Cella[][] {
  const nomi = colonne.map(({ nome }) => nome);
  return [
    nomi,
    ...figure.map((figura) => {
      const oggetto = oggettoDi(figura, sito);
      return nomi.map((nome) => oggetto[nome] ?? '');
    }),
  ];
}

type Campi = Pick<
  RecordCifra,
  | 'fonte'
  | 'punto'
  | 'dimensione'
  | 'valore'
  | 'precisione'
  | 'qualificatore'
  | 'testo'
  | 'derivata'
>;

function campiCalcolati(d: Derivata): Campi {
  return {
    fonte: '',
    punto: '',
    dimensione: d.dimensione,
    valore: semplice(inUnita(d.valore, d.unita)),
    precisione: '',
    qualificatore: '',
    testo: '',
    derivata: d.regola,
  };
}

function campiStampati(o: Osservazione): Campi {
  const target = o.annoTarget ? `target ${o.annoTarget}` : '';
  return {
    fonte: o.fonte,
    punto: o.punto,
    dimensione: [o.dimensione, target].filter((d) => d !== '').join(', '),
    valore: o.valore === null ? (o.valoreTesto ?? '') : semplice(inUnita(o.valore, o.unita)),
    precisione: o.precisione === null ? '' : semplice(o.precisione),
    qualificatore: o.qualificatore,
    testo: o.testo,
    derivata: 'no',
  };
}
