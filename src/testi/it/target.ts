import { quante, traVirgolette } from '../../format.ts';
import type { Frase, Osservazione } from '../../model/index.ts';

/** How an indicator stands against its target, at one date. */
export const esiti = {
  raggiunto: 'raggiunto',
  'detto-raggiunto': 'raggiunto, dice il documento',
  'non-ancora': 'non ancora',
  'non-raggiunto': 'non raggiunto',
  'sotto-il-target': 'sotto il target',
  'non-confrontabile': 'non confrontabile',
  'senza-target': 'senza target a questa data',
  'target-zero': 'target zero: non si confronta',
  'target-senza-unita': 'non confrontabile: il target non ha unità',
  'senza-valore': 'senza valore a questa data',
};

/** What a document says of a target by itself. */
const detti = {
  raggiunto: 'il documento lo dice raggiunto',
  superato: 'il documento lo dice superato',
};

/** How many of the indicators of a subject stand where. */
export interface ContoTarget {
  /** Values that can be held against their own target, or of which the document says it. */
  misurabili: number;
  /** Targets whose value is there and cannot be held against them. */
  inconfrontabili: number;
  /** False where not one of the indicators has a value. */
  conValori: boolean;
  raggiunti: number;
  /** Of the ones reached, those that only the document says so of, without the figures to see it. */
  soloDetti: number;
  /** Missed ones, whose year is over. */
  mancati: number;
  /** Targets lower, or higher, than at the date before that gives them. */
  abbassati: number;
  alzati: number;
}

/** Of a printed target that is taken for that of a part because the yearly data say so. */
export const secondoIDati =
  'stampato senza distinguere la priorità: che sia lo stesso target lo dicono i dati della Commissione';

/** The sentences about indicators and their targets, and the heads of their tables. */
export const target = {
  indicatore: 'Indicatore',
  data: 'Data',
  valore: 'Valore',
  target: 'Target',
  targetDiPrima: 'Target di prima',
  /** Of a result in the yearly data: a share or a count, they do not say. */
  senzaUnita: 'Target, senza unità',
  /** The same, written in a drawing. */
  nudo: (target: string): string => `${target}, senza unità`,
  esito: 'Esito',
  /** `Al 31 dicembre 2022 sono raggiunti 6 target su 7; 1 è più basso di prima`: a date with its preposition first. */
  titolo: (quando: string, c: ContoTarget): string => {
    if (c.misurabili === 0)
      return `${quando}: ${c.conValori ? 'valori e target degli indicatori' : 'i target degli indicatori, senza i valori'}`;
    const ancora = c.mancati === 0 ? ' ancora' : '';
    const tutti = c.inconfrontabili === 0;
    const deiTanti = `${c.misurabili} target che si possono confrontare`;
    const conto =
      c.misurabili === 1
        ? c.soloDetti === 1
          ? `${quando} un target è raggiunto, lo dice solo il documento`
          : `${quando} il solo target che si può confrontare ${c.raggiunti === 1 ? 'è' : `non è${ancora}`} raggiunto`
        : c.raggiunti === 0
          ? `${quando} ${tutti ? `nessun target su ${c.misurabili}` : `nessuno dei ${deiTanti}`} è${ancora} raggiunto`
          : `${quando} ${c.raggiunti === 1 ? 'è raggiunto' : 'sono raggiunti'} ${c.raggiunti} ${tutti ? `target su ${c.misurabili}` : `dei ${deiTanti}`}`;
    const detto =
      c.soloDetti === 0 || c.misurabili === 1
        ? ''
        : c.soloDetti === c.raggiunti
          ? ' (lo dice solo il documento)'
          : ` (di ${c.soloDetti === 1 ? 'uno' : c.soloDetti} lo dice solo il documento)`;
    const mossi = [
      ...mossoDi(c.abbassati, 'basso', 'bassi'),
      ...mossoDi(c.alzati, 'alto', 'alti'),
    ].join(' e ');
    return `${conto}${detto}${mossi === '' ? '' : `. Rispetto a prima, ${mossi}`}`;
  },
  /** Before the target that has taken the place of the one beside. */
  poi: (quando: string): string => `${quando} il target è`,
  /** From where to where a target moved, each at its own date: none of them need be the newest. */
  mosso: (
    nome: string,
    passi: readonly Osservazione[],
    quando: (o: Osservazione) => string,
  ): Frase => [
    `Il target di ${traVirgolette(nome)} era `,
    ...passi.flatMap((o, i) => [
      ...(i === 0 ? [] : [i === passi.length - 1 ? ', poi ' : ', ']),
      o,
      ` ${quando(o)}`,
    ]),
    '.',
    ...passi
      .filter((o) => o.dimensione === '' && passi.some((p) => p.dimensione !== ''))
      .map((o) => ` Quello ${quando(o)} è ${secondoIDati}.`),
  ],
  /** A target of an earlier document that may be another; `parte`: what it is of, empty where it is not divided. */
  altraParte: (
    nome: string,
    prima: Osservazione,
    quandoPrima: string,
    parte: string,
    ora: Osservazione,
  ): Frase => [
    `Di ${traVirgolette(nome)} il target è `,
    ora,
    `; ${quandoPrima} il target era `,
    prima,
    parte === '' ? ' senza distinguere la priorità' : ` (${parte})`,
    ': non si sa se sia lo stesso.',
  ],
  senza: (n: number): string =>
    `Di ${n === 1 ? 'un indicatore' : quante(n, 'indicatore', 'indicatori')} a questa data non ci sono insieme il valore e il suo target.`,
  /** What the document says, beside an outcome that its figures show or do not; `luogo` where it says it. */
  detto: (esito: keyof typeof detti, luogo: string): string => `${detti[esito]} (${luogo})`,
  /** A part of an indicator, before a colon: a sum of priorities lists them in brackets. */
  parte: (dimensione: string): string =>
    dimensione.replace(/^priorità con un target: ([^,]+)/, (_, codici: string) => {
      return `le priorità con un target (${codici.replaceAll(' + ', ', ')})`;
    }),
  /** Beside a part that the document does not name. */
  nostra: 'accostamento nostro',
  /** After `non ancora`: how much of the target is there. */
  delTarget: 'del target',
  /** After the same, of a percentage: how many points are missing. */
  mancano: (punti: number): string => (punti === 1 ? 'manca' : 'mancano'),
  /** The year that a target is set for. */
  perAnno: (anno: string): string => `per il ${anno}`,
};

function mossoDi(n: number, uno: string, molti: string): string[] {
  return n === 0 ? [] : [n === 1 ? `uno è più ${uno}` : `${n} sono più ${molti}`];
}
