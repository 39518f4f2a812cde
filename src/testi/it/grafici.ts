import { delGiorno, elenco, maiuscola, maiuscolaFrase, minuscola } from '../../format.ts';
import type { Asse, Derivata, Figura, Frase, Osservazione } from '../../model/index.ts';

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
};

/** An Asse with the figure that it has of a measure. */
interface DiUnAsse {
  asse: Pick<Asse, 'codice'>;
  f: Figura;
}

/** The Assi of a programme at one date; `quando` with its preposition, here and below. */
export const assi = {
  titolo: (quando: string): string => `Gli Assi a confronto ${quando}`,
  leggere: {
    documenti:
      'Per ogni Asse la cornice è la dotazione; le barre sono i quattro stadi della spesa.',
    dati: 'Per ogni Asse la cornice è la dotazione; le barre sono il costo delle operazioni selezionate e la spesa dichiarata dai beneficiari.',
  },
  /** Which Asse has most of a measure, and which least. */
  estremi: (misura: string, primo: DiUnAsse, ultimo: DiUnAsse): Frase => [
    `${misura}: il valore più alto è dell’Asse ${primo.asse.codice} (`,
    primo.f,
    `), il più basso dell’Asse ${ultimo.asse.codice} (`,
    ultimo.f,
    ').',
  ],
  vuoto:
    'A questa data i documenti danno al più la dotazione degli Assi: i numeri sono nella tabella.',
  didascalia: {
    documenti: (quando: string): string => `Gli Assi a confronto ${quando}, come stampati`,
    dati: (quando: string): string =>
      `Gli Assi a confronto ${quando}, nei dati della Commissione europea`,
  },
};

const verbi = {
  impegni: 'impegnati',
  pagamenti: 'pagati',
  spesa_certificata: 'certificati',
  costo_selezionato: 'destinati a operazioni selezionate',
  spesa_dichiarata: 'dichiarati dai beneficiari',
};

/** A stage of money, with how many euro of a hundred reached it. */
interface SuCento {
  misura: keyof typeof verbi;
  d: Derivata;
}

/** Of a hundred euro of the dotazione, how many reached each stage. */
export const cento = {
  verbi,
  titolo: (quando: string, stadi: readonly SuCento[]): Frase =>
    stadi.length === 0
      ? [`Ogni 100 euro ${quando}`]
      : stadi.flatMap(({ misura, d }, i): Frase => {
          const prima =
            i === 0
              ? `${maiuscola(quando)}, ${stadi.some((s) => s.d.valore > 100) ? 'per' : 'di'} ogni 100 euro di dotazione ne sono `
              : i === stadi.length - 1
                ? ' e '
                : ', ';
          return [prima, `${verbi[misura]} `, d];
        }),
  leggere: 'Ogni quadratino è un euro su cento di dotazione; più è scuro, più la spesa è certa.',
  base: (quando: string): string => `100 euro di dotazione, ${quando}`,
  /** Why there is no picture: `zero` where there is an allocation, and it is nothing. */
  vuoto: (zero: boolean): string =>
    zero
      ? 'La dotazione è di 0 €: il conto non si può fare.'
      : 'I documenti non danno insieme la dotazione e gli stadi della spesa: il conto non si può fare.',
  didascalia: (quando: string): string => `Ogni 100 euro di dotazione ${quando}`,
  conto: 'Euro su 100',
};

/** The indicators of an Asse against their targets; their headline and heads are those of every table of indicators. */
export const indicatori = {
  leggere:
    'La barra è il valore, la tacca è il target; la parola e il segno dicono se è raggiunto.',
  vuoto: 'A questa data i documenti non riportano indicatori per questo Asse.',
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

/** The dates of a programme in a line. */
export const storia = {
  decisioni: 'Decisioni',
  documenti: 'Dati dei documenti',
  iniziative: 'Iniziative',
  leggere:
    'La linea del tempo è in scala: più distanza, più tempo. Ogni punto è una data dei documenti o dei dati.',
  vuoto: 'I documenti danno una sola data: non c’è una storia da disegnare.',
  didascalia: 'Le date del programma, dalla prima all’ultima',
  cosa: 'Che cosa',
  data: 'Data',
  quale: 'Quale',
};

/** What a programme is made of. */
export const albero = {
  titolo: (assi: number, obiettivi: number, azioni: number): string =>
    `${assi} Assi, ${obiettivi} obiettivi, ${azioni} azioni`,
  leggere:
    'Dall’Asse agli obiettivi, dagli obiettivi alle azioni. I documenti non danno importi a questo livello: le voci non hanno peso.',
  asse: ({ codice, nome }: Asse): string => `Asse ${codice}, ${nome}`,
  vuoto: 'I documenti letti non elencano obiettivi e azioni.',
  didascalia: 'Obiettivi e azioni, Asse per Asse',
  azione: 'Azione',
  obiettivo: 'Obiettivo',
};

/** The dotazione of the Assi from plan to plan. */
export const riprogrammazione = {
  titolo: 'La dotazione degli Assi da un piano all’altro',
  /** The largest move, and when. */
  spostamento: ({ codice, nome }: Asse, mosso: Derivata, quando: string): Frase => [
    `La variazione più grande della dotazione di un Asse è dell’Asse ${codice}, ${nome}: `,
    mosso,
    ` ${quando}`,
  ],
  leggere: {
    decisioni:
      'Ogni linea è la dotazione di un Asse da un piano all’altro; fra i piani, la decisione che li separa.',
    versioni:
      'Ogni linea è la dotazione di un Asse da una data all’altra; fra le date, la versione del programma che l’ha cambiata.',
  },
  mosso: ({ codice }: Asse, quanto: Derivata, quando: string): Frase => [
    `Asse ${codice} ${quando}: `,
    quanto,
    '.',
  ],
  /** What was decided between two plans: `date` of the decisions, as in data; else the version of the programme at each, where known. */
  decisione: (
    date: readonly string[],
    [prima, dopo]: readonly (string | undefined)[] = [],
  ): string => {
    if (date.length > 0) return date.map((data) => `decisione ${delGiorno(data)}`).join(', ');
    return prima !== undefined && dopo !== undefined && prima !== dopo
      ? `versione ${dopo} del programma`
      : 'nessuna decisione nei documenti';
  },
  vuoto: 'I documenti danno un solo piano finanziario: non ci sono spostamenti da mostrare.',
  didascalia: 'La dotazione degli Assi, piano per piano',
};

/** The stages of money of one subject inside its dotazione. */
export const stadi = {
  leggere: {
    documenti:
      'La cornice è la dotazione; ogni barra è uno stadio della spesa, dal più incerto al più certo.',
    dati: 'La cornice è la dotazione; le barre sono le due cifre che seguono i dati della Commissione europea. Non sono gli impegni, i pagamenti e la spesa certificata dell’autorità: hanno definizioni loro.',
  },
  /** Every stage with its amount, then the names of those without one. */
  sintesi: (
    dotazione: Osservazione | undefined,
    presenti: readonly { nome: string; f: Osservazione }[],
    mancanti: readonly string[],
  ): Frase =>
    maiuscolaFrase([
      ...(dotazione ? ['dotazione ', dotazione] : ['dotazione non disponibile']),
      ...presenti.flatMap(({ nome, f }) => [`; ${minuscola(nome)} `, f]),
      mancanti.length > 0 ? `. Non disponibile: ${mancanti.map(minuscola).join(', ')}.` : '.',
    ]),
  vuoto: 'Per questa data i documenti non danno importi.',
  didascalia: (quando: string): string => `Gli stadi della spesa ${quando}`,
  quotaStampata: 'Quota della dotazione, stampata',
  quotaRicalcolata: 'Quota della dotazione, ricalcolata',
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
  didascalia: (nome: string, parte: string): string =>
    `${nome}${parte && `, ${parte}`}: anno per anno, dai dati della Commissione europea. Le cifre di due date non si sommano`,
};

/** The stages of money of one subject across dates. */
export const tempo = {
  titolo: 'Gli stadi della spesa nel tempo',
  /** By how much a measure moved; `tempo`: from one date to another. */
  mosso: (misura: string, differenza: Derivata, tempo: string): Frase => [
    `${misura}: `,
    differenza,
    ` ${tempo}`,
  ],
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
    dati: 'Ogni punto è una cifra dei dati annuali della Commissione europea. I gradini sono la dotazione, quella del documento dove ce n’è uno: cambia quando cambia la versione del programma.',
  },
  vuoto: 'I documenti danno questi importi a una sola data: un punto solo non fa una linea.',
  didascalia: {
    documenti: 'Tutte le date a confronto, come stampate. Le cifre di due date non si sommano',
    dati: 'Anno per anno, dai dati della Commissione europea. Le cifre di due date non si sommano',
    parte: (parte: string): string =>
      `${maiuscola(parte)}, anno per anno, dai dati della Commissione europea. Le cifre di due date non si sommano`,
  },
};
