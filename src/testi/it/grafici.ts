import { delGiorno, elenco, maiuscola, minuscola, poco } from '../../format.ts';
import type {
  Asse,
  Decisione,
  Derivata,
  Figura,
  Frase,
  Osservazione,
  Stadio,
} from '../../model/index.ts';
import { asseColNome, assi as codici, conArticolo, type Parti } from './parti.ts';

export { esplora } from './esploraGrafico.ts';

/** Names and heads that the charts and tables of more than one figure have. */
export const comuni = {
  asse: 'Asse',
  stadio: 'Stadio',
  misura: 'Misura',
  stampato: 'Stampato',
  importo: 'Importo',
  totale: 'Totale stampato',
  /** In its place, where a document prints the parts only. */
  totaleTaciuto: 'non stampato',
  /** Of a dataset, which has no row for it. */
  totaleDeiDati: 'Somma delle righe dei dati',
  dotazione: 'Dotazione',
  nonSiSommano: 'Le cifre di due date non si sommano',
  /** The short name of a figure: whose it is, and what its table holds. */
  nome: (diChi: string, cosa: string): string => `${diChi}, ${minuscola(cosa)}`,
  /** A head of a column of one of two dates. */
  alla: (nome: string, quando = ''): string => `${nome}, ${quando}`,
};

/** Assi, by their codes with a `+` between, with how many euro of a hundred of its dotazione each of them has at a stage. */
interface AllaPari {
  codici: string;
  d: Derivata;
}

/** The Assi of a programme at one date; `quando` with its preposition, here and below. */
export const assi = {
  titolo: (parti: Parti, quando: string): string =>
    `${maiuscola(parti.iPiu)} a confronto ${quando}`,
  /** `verbo`: what became of the money, `versati`. */
  daA: (verbo: string, ultimo: AllaPari, primo: AllaPari, quando: string): Frase => [
    'Da ',
    ultimo.d,
    ` ${euroChe(ultimo.d, verbo)} ogni 100 di dotazione (${codici(ultimo.codici)}) a `,
    primo.d,
    ` (${codici(primo.codici)}), ${quando}`,
  ],
  leggere: (parti: Parti, verbo: string | undefined): string =>
    `Ogni cornice è la dotazione di ${parti.unUno}, e vale 100.${verbo === undefined ? '' : ` Accanto, gli euro ${verbo}.`}`,
  su: (euro: string): string => `${euro} su 100`,
  di: (parte: string, dotazione: string): string => `${parte} di ${dotazione}`,
  soloDotazione: (dotazione: string): string => `dotazione ${dotazione}`,
  senzaDotazione: 'dotazione non disponibile',
  suCento: (verbo: string): string => `Euro ${verbo} su 100`,
  zero: 'A questa data gli stadi della spesa sono tutti zero: i numeri sono nella tabella.',
  vuoto: 'A questa data si conosce al più la dotazione: i numeri sono nella tabella.',
  didascalia: {
    documenti: (parti: Parti, quando: string): string =>
      `${assi.titolo(parti, quando)}, come stampati`,
    dati: (parti: Parti, quando: string): string =>
      `${assi.titolo(parti, quando)}, nei dati della Commissione europea`,
  },
};

/** The indicators of an Asse against their targets; their headline and heads are those of every table of indicators. */
export const indicatori = {
  leggere:
    'La barra è il valore, la tacca è il target; la parola e il segno dicono se è raggiunto.',
  vuoto: 'A questa data i documenti non riportano indicatori.',
  didascalia: (quando: string): string => `Valori e target ${quando}`,
};

/** The parts of an initiative inside their whole; `cornice` is the name of the whole. */
export const iniziativa = {
  titolo: (parte: string, figura: Osservazione, cornice: string, intera: Osservazione): Frase => [
    `${parte}: `,
    figura,
    ', su ',
    intera,
    ` (${minuscola(cornice)})`,
  ],
  leggere: (cornice: string): string =>
    `La cornice è «${minuscola(cornice)}»; le barre dicono quanta parte ne è coperta.`,
  breve: (cornice: string, parte: string, quando: string): string =>
    `${[cornice, parte].filter(Boolean).join(', ')} ${quando}`,
  didascalia: (nome: string, cornice: string, quando: string): string =>
    `${nome}, ${minuscola(cornice)} ${quando}`,
};

/** The people reached, and their groups. */
export const persone = {
  titolo: (quando: string): string => `Le persone raggiunte ${quando}`,
  leggere: 'La barra intera è il totale delle persone raggiunte; i gruppi stanno dentro il totale.',
  sintesi: (cigd: Osservazione): Frase => [
    'I beneficiari della cassa integrazione in deroga, ',
    cigd,
    ', sono contati a parte.',
  ],
  base: 'persone raggiunte',
  baseAlla: (quando: string): string => `${maiuscola(quando)}, persone raggiunte`,
  /** The share of women at an earlier date. */
  era: (quota: Figura, quando: string): Frase => [' (', quota, ` ${quando})`],
  didascaliaNelTempo: 'Persone raggiunte, data per data',
  /** Where all the counts are too small to be shown, or hidden for one that is. */
  pochi:
    'Il documento conta le persone: il sito non mostra le cifre, perché direbbero di meno di cinque persone o le farebbero ricavare.',
  vuoto: (quando: string): string =>
    `${maiuscola(quando)} i documenti non contano le persone raggiunte.`,
  didascalia: (quando: string): string => `Persone raggiunte ${quando}`,
  chi: 'Chi',
  quante: 'Persone',
  tutte: 'Tutte le persone',
  cigd: 'Beneficiari della CIGD, contati a parte',
};

/** What a programme is made of. */
export const albero = {
  titolo: (assi: number, obiettivi: number, azioni: number): string =>
    `${assi} Assi, ${obiettivi} obiettivi, ${azioni} azioni`,
  leggere:
    'Dall’Asse agli obiettivi, dagli obiettivi alle azioni. I documenti non danno importi a questo livello: le voci non hanno peso.',
  asse: (asse: Asse): string => asseColNome(asse),
  vuoto: 'Le fonti lette non elencano obiettivi e azioni.',
  didascalia: 'Obiettivi e azioni, Asse per Asse',
  azione: 'Azione',
  obiettivo: 'Obiettivo',
};

/** A decision by its name and its day, with the article. */
const nomeDellaDecisione = ({ nome, data }: Pick<Decisione, 'data' | 'nome'>): string =>
  `${nome || 'la decisione'} ${delGiorno(data)}`;

/** The dotazione of the Assi from plan to plan. */
export const riprogrammazione = {
  titolo: (parti: Parti): string => `La dotazione ${parti.deiPiu} da un piano all’altro`,
  /**
   * The largest move, and when, with what the whole programme gained or lost meanwhile; `decisioni`: what was decided in between,
   * named where it is one: by its name, or by its day.
   */
  spostamento: (
    { asse, d, intero }: { asse: Asse; d: Derivata; intero: Derivata | undefined },
    quando: string,
    decisioni: readonly Pick<Decisione, 'data' | 'nome'>[],
  ): Frase => {
    const [una, altra] = decisioni;
    const sola = altra ? undefined : una;
    return [
      sola ? `Con ${nomeDellaDecisione(sola)}, ` : 'La dotazione cambia: ',
      d,
      ` ${sola ? 'di dotazione ' : ''}${conArticolo(asseColNome(asse), 'a')}`,
      sola?.data === d.data ? '' : `, ${quando}`,
      ...(intero ? ['; a tutto il programma ', intero] : []),
    ];
  },
  /** The Assi that were not there before, each with its first allocation. */
  nuovi: (
    nuovi: readonly { asse: Asse; prima: Osservazione }[],
    quando: (o: Osservazione) => string,
  ): Frase => [
    ...nuovi.flatMap(({ asse, prima }, i) => [
      `${i === 0 ? 'Prima non c’era: ' : ' Né c’era: '}${asseColNome(asse)}, `,
      prima,
      ` ${quando(prima)}.`,
    ]),
  ],
  leggere: {
    decisioni: (parti: Parti): string =>
      `Ogni linea è la dotazione di ${parti.unUno} da un piano all’altro; fra i piani, la decisione che li separa. Linea piena: sale; tratteggiata: scende.`,
    versioni: (parti: Parti): string =>
      `Ogni linea è la dotazione di ${parti.unUno} da una data all’altra; fra le date, la nuova versione del programma. Linea piena: sale; tratteggiata: scende.`,
  },
  /** What was decided between two plans; else the version of the programme at each, where known. */
  decisione: (
    decisioni: readonly Pick<Decisione, 'data' | 'nome'>[],
    [prima, dopo]: readonly (string | undefined)[] = [],
  ): string => {
    const [una, altra] = decisioni;
    if (una && !altra) return nomeDellaDecisione(una);
    if (una) return elenco(decisioni.map(({ data }) => `decisione ${delGiorno(data)}`));
    return prima !== undefined && dopo !== undefined && prima !== dopo
      ? `versione ${dopo} del programma`
      : 'nessuna decisione nelle fonti lette';
  },
  vuoto: 'I documenti danno un solo piano finanziario: non ci sono spostamenti da mostrare.',
  didascalia: (parti: Parti): string => `La dotazione ${parti.deiPiu}, piano per piano`,
};

/** What is done to the euro that reach a stage. */
const verbi: Record<Stadio, string> = {
  pagamenti: 'versati',
  impegni: 'impegnati',
  spesa_certificata: 'certificati',
  programmato: 'programmati',
  spesa_dichiarata: 'dichiarati dai beneficiari',
  costo_selezionato: 'destinati a operazioni selezionate',
};

/** A word for what became of euro, of one: `versato`, `destinato a operazioni selezionate`. */
const diUno = (verbo: string): string => verbo.replace(/i(?= |$)/, 'o');

/** After a number of euro out of a hundred: `euro versati`, `euro versato` of one or less. */
export const euroChe = ({ valore }: Derivata, verbo: string): string =>
  `euro ${valore > 0 && valore <= 1 ? diUno(verbo) : verbo}`;

/** The stages of money of one subject inside its dotazione. */
export const stadi = {
  verbi,
  titolo: (asse: string, { misura, d }: { misura: Stadio; d: Derivata }, quando: string): Frase =>
    // A sentence may begin with a number, not with the words that stand for a small one.
    asse === '' && poco(d.valore, 0)
      ? [`È ${diUno(verbi[misura])} `, d, ` euro ogni 100 di dotazione, ${quando}`]
      : [
          maiuscola(
            `${asse === '' ? '' : `${codici(asse)}: `}${d.valore > 100 ? 'più di quanto aveva, ' : ''}`,
          ),
          d,
          ` ${euroChe(d, verbi[misura])} ogni 100 di dotazione, ${quando}`,
        ],
  leggere: {
    documenti:
      'La cornice è la dotazione di quel momento. In grassetto, gli euro ogni 100 di dotazione.',
    dati: 'La cornice è la dotazione; le barre sono le due cifre che seguono i dati della Commissione europea. Non sono gli impegni, i pagamenti e la spesa certificata dell’autorità: hanno definizioni loro.',
  },
  vuoto: 'Per questa data i documenti non danno importi.',
  zero: 'A questa data ogni stadio della spesa è zero: i numeri sono nella tabella.',
  didascalia: (quando: readonly string[]): string => `Gli stadi della spesa ${elenco(quando)}`,
  suCento: 'Euro ogni 100 di dotazione',
  quotaStampata: 'Quota della dotazione, stampata',
  senzaQuota: 'non stampata',
};

/** An indicator, year by year in the Commission's data. */
export const indicatoreNelTempo = {
  /** Where it stands at the newest date with a value; `parte`: of what, empty where it is not divided. */
  titolo: (
    quando: string,
    parte: string,
    valore: Osservazione | undefined,
    target: Osservazione | undefined,
  ): Frase => [
    `${quando}${parte && `, ${parte}`}: `,
    ...(valore ? [valore] : []),
    ...(target ? [', con un target di ', target] : []),
  ],
  leggere: (conTarget: boolean): string =>
    `Ogni punto è un valore dei dati annuali della Commissione europea, contato dall’inizio del programma.${conTarget ? ' I gradini sono il target, come i dati lo danno a ogni data.' : ''}`,
  breve: (codice: string, parte: string): string =>
    `indicatore ${codice}${parte && `, ${parte}`}, anno per anno`,
  didascalia: (nome: string, parte: string): string =>
    `${nome}${parte && `, ${parte}`}: anno per anno, dai dati della Commissione europea`,
};

/** The stages of money of one subject across dates. */
export const tempo = {
  titolo: 'Gli stadi della spesa nel tempo',
  annoPerAnno: 'Anno per anno, nei dati della Commissione europea',
  /** Where a part of a subject stands: its amounts, the last stage first, and its dotazione. */
  parte: (
    parte: string,
    importi: readonly { nome: string; figura: Osservazione }[],
    quando: string,
  ): Frase => [
    `${maiuscola(parte)}, ${quando}: `,
    ...importi.flatMap(({ nome, figura }, i): Frase => [
      `${i === 0 ? '' : i === importi.length - 1 ? ' e ' : ', '}${minuscola(nome)} `,
      figura,
    ]),
  ],
  /** Over the drawings of the parts, folded. */
  parti: (parti: readonly string[]): string => `Anno per anno, parte per parte: ${elenco(parti)}`,
  leggere: {
    documenti:
      'Ogni punto è una cifra stampata alla sua data; la distanza fra le date è vera. I gradini sono la dotazione.',
    /** `conDocumento`: whether a document gives the dotazione at a date of these. */
    dati: (conDocumento: boolean): string =>
      `Ogni punto è una cifra dei dati annuali della Commissione europea. I gradini sono la dotazione${conDocumento ? ', quella del documento dove ce n’è uno' : ''}: cambia quando cambia la versione del programma.`,
  },
  vuoto: 'I documenti danno questi importi a una sola data: un punto solo non fa una linea.',
  didascalia: {
    documenti: 'Tutte le date a confronto, come stampate',
    dati: 'Anno per anno, dai dati della Commissione europea',
    parte: (parte: string): string =>
      `${maiuscola(parte)}, anno per anno, dai dati della Commissione europea`,
  },
};
