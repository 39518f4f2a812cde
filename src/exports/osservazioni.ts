import {
  eDerivata,
  inUnita,
  type Archivio,
  type Derivata,
  type Figura,
  type Osservazione,
} from '../model/index.ts';
import { prova } from '../views/indirizzi.ts';
import { colonne, type NomeColonna } from './colonne.ts';
import { colonneAggiunte } from './colonneAggiunte.ts';
import { semplice, type Cella } from './csv.ts';
import { unaVolta } from './unaVolta.ts';

/** One figure as a record of the export: plain numbers, ISO dates, text where the value is text. */
export type RecordCifra = Record<NomeColonna, string>;

/** The same in JSON: numbers are numbers, and null where there is none. */
export type OggettoCifra = Record<
  Exclude<NomeColonna, 'valore' | 'precisione' | 'valore_numero'>,
  string
> & {
  valore: number | string | null;
  precisione: number | null;
  valore_numero: number | null;
};

/** A figure of an archive, printed or derived, as a record of the export. */
export function recordDi(figura: Figura, a: Archivio): RecordCifra {
  const campi = eDerivata(figura) ? campiCalcolati(figura) : campiStampati(figura);
  const record = {
    ...campi,
    ...Object.fromEntries(colonneAggiunte.map(({ nome, valore }) => [nome, valore(figura, a)])),
    id: figura.id,
    programma: figura.programma,
    data_riferimento: figura.data,
    asse: figura.asse,
    soggetto_tipo: figura.soggettoTipo,
    soggetto: figura.soggetto,
    misura: figura.misura,
    unita: figura.unita,
    url: `${a.sito.indirizzo}${prova(figura)}`,
  } as RecordCifra;
  return Object.fromEntries(colonne.map(({ nome }) => [nome, record[nome]])) as RecordCifra;
}

/** The objects of an archive's figures that were made: each stands in the file of all, of its programme, date, Asse, initiative. */
const fatti = unaVolta('oggetti', () => new Map<Figura, OggettoCifra>());

/** A figure as an object of osservazioni.json. */
export function oggettoDi(figura: Figura, a: Archivio): OggettoCifra {
  const gia = fatti(a);
  const oggetto = gia.get(figura) ?? nuovo(figura, a);
  gia.set(figura, oggetto);
  return oggetto;
}

function nuovo(figura: Figura, a: Archivio): OggettoCifra {
  const record = recordDi(figura, a);
  const numerico = figura.valore !== null;
  return {
    ...record,
    valore: numerico ? Number(record.valore) : record.valore || null,
    precisione: numeroO(record.precisione),
    valore_numero: numeroO(record.valore_numero),
  };
}

const numeroO = (testo: string): number | null => (testo === '' ? null : Number(testo));

/** Figures of an archive as a table, with the headings of the contract. */
export function righeDi(figure: readonly Figura[], a: Archivio): Cella[][] {
  const nomi = colonne.map(({ nome }) => nome);
  return [
    nomi,
    ...figure.map((figura) => {
      const oggetto = oggettoDi(figura, a);
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
