import { elenco, maiuscola, quante } from '../../../format.ts';
import type { Derivata, Frase, Stadio } from '../../../model/index.ts';
import { euroChe, stadi } from '../grafici.ts';
import { assi } from '../parti.ts';

/** What a comparison is called, its first heading. */
export const titolo = {
  /** `tempo`: from one date to another. */
  date: (asse: string, tempo: string): string =>
    `${asse === '' ? 'C' : `${assi(asse)}: c`}he cosa è cambiato ${tempo}`,
  assi: (uno: string, altro: string): string => `${assi(uno)} e ${assi(altro)} a confronto`,
  programma: (asse: string): string => `${assi(asse)} e tutto il programma a confronto`,
};

/** How much of its hundred each of two Assi has at a stage, each with its figure. */
export const suCento = (
  quando: string,
  misura: Stadio,
  [uno, suo]: [string, Derivata],
  [altro, dellAltro]: [string, Derivata],
): Frase => [
  `${assi(uno)}: `,
  suo,
  ` ${euroChe(suo, stadi.verbi[misura])} ogni 100 di dotazione; ${assi(altro)}: `,
  dellAltro,
  `, ${quando}`,
];

const misure = {
  dotazione: { nome: 'la dotazione', molti: false },
  programmato: { nome: 'il programmato', molti: false },
  impegni: { nome: 'gli impegni', molti: true },
  pagamenti: { nome: 'i pagamenti', molti: true },
  spesa_certificata: { nome: 'la spesa certificata', molti: false },
  costo_selezionato: { nome: 'il costo delle operazioni selezionate', molti: false },
  spesa_dichiarata: { nome: 'la spesa dichiarata', molti: false },
  destinatari: { nome: 'le persone raggiunte', molti: true },
};

/** Which way a measure went between two dates: down, up, or nowhere; `tonda`: by less than sentences tell. */
export interface Mossa {
  misura: keyof typeof misure;
  segno: number;
  tonda: boolean;
}

/** The finding of two dates in one line, without figures: what went down, what went up, what stayed. */
export function inBreve(mosse: readonly Mossa[]): string {
  const frase = (come: (m: Mossa) => boolean, molti: string, uno: string): string[] => {
    const sue = mosse.filter(come).map((m) => misure[m.misura]);
    const solo = sue.length === 1 && !sue[0]?.molti;
    return sue.length === 0 ? [] : [`${solo ? uno : molti} ${elenco(sue.map((m) => m.nome))}`];
  };
  const frasi = [
    ...frase(({ segno, tonda }) => segno < 0 && !tonda, 'scendono', 'scende'),
    ...frase(({ segno, tonda }) => segno > 0 && !tonda, 'crescono', 'cresce'),
    ...frase(({ segno, tonda }) => segno !== 0 && tonda, 'quasi non cambiano', 'quasi non cambia'),
    ...frase(({ segno }) => segno === 0, 'restano uguali', 'resta uguale'),
  ];
  return frasi.length === 0
    ? 'Gli indicatori che si possono confrontare'
    : maiuscola(frasi.join('; '));
}

/** Initiatives that one date only names; `altrove`: how the other, `altroQuando`, speaks of them all the same. */
export function soloAUnaData(
  n: number,
  quando: string,
  altrove: '' | 'intero' | 'parte' | 'azione',
  altroQuando: string,
): string {
  const code = {
    '': '',
    intero: `, ${n === 1 ? 'parte' : 'parti'} di un’iniziativa nominata anche ${altroQuando}`,
    parte: `, di cui ${altroQuando} è nominata una parte`,
    azione: `, che ${altroQuando} ${n === 1 ? 'è nominata come azione' : 'sono nominate come azioni'}`,
  };
  return `${quante(n, 'iniziativa', 'iniziative')} soltanto ${quando}${code[altrove]}`;
}

/** How many initiatives the documents name at both dates, then those of one only, each in words; where there is none it is not said. */
export function nominate(entrambe: number, sole: readonly string[]): string {
  const dette = [
    ...(entrambe === 0
      ? []
      : [`${quante(entrambe, 'iniziativa', 'iniziative')} a tutte e due le date`]),
    ...sole,
  ];
  return dette.length === 0
    ? 'A queste due date i documenti non nominano iniziative.'
    : dette.map((d, i) => `${i === 0 ? 'I documenti nominano' : 'Nominano'} ${d}.`).join(' ');
}

/** The target of an indicator that is named by itself. */
export const targetDi = (indicatore: string): string => `target di «${indicatore}»`;

/** Why two sides have no difference: one or both are not there, or the two are not two exact numbers of one unit. */
export function senzaDifferenza(mancano: number): string {
  if (mancano === 0) return 'le due cifre non si possono sottrarre';
  return mancano === 1 ? 'manca una delle due cifre' : 'mancano tutte e due le cifre';
}

/** Why two figures that are there are not compared, and what to know of them; `quando` with its preposition. */
export const motivi = {
  annoNonDetto: 'Di uno dei due target il documento non dice l’anno.',
  anniDiversi: 'I due target sono per anni diversi.',
  arrotondate:
    'I documenti stampano almeno una delle due cifre arrotondata o con un «circa»: la differenza esatta non si conosce.',
  dotazioneCambiata: 'La dotazione è cambiata: le due percentuali hanno una base diversa.',
  programmaCambiato:
    'La dotazione del programma è cambiata: le due percentuali hanno una base diversa.',
  baseZero: 'Una delle due basi è zero: la percentuale non si calcola.',
  baseCambiata: (quando: string, base = ''): string => `La base è cambiata: ${quando} è «${base}».`,
  baseNonDetta: 'I documenti non dicono se le due percentuali hanno la stessa base.',
  misureDiverse: 'I due importi sono di misure diverse.',
  partiDiverse: 'I due importi riguardano parti diverse.',
  /** The documents call two amounts by words that may mean different things. */
  dueParole: (una: string, altra: string): string =>
    `I documenti usano due parole: «${una}» e «${altra}».`,
  /** `di`: of whom, as `l’Asse I`, `tutto il programma`. */
  soloUnaData: (di: string, quando: string): string =>
    `Di queste due date, i documenti li danno per ${di} soltanto ${quando}.`,
  nienteInComune: 'Alle due date i documenti ne danno di diversi.',
  /** The two dates divide an indicator in different ways, or two kinds of source speak of it; `parti` has an empty name where it is not divided. */
  stampatoDiversamente: (
    modi: readonly { quando: string; parti: readonly string[]; dati: boolean }[],
  ): string => {
    const diChe = (parti: readonly string[]): string =>
      parti.every((parte) => parte === '')
        ? 'senza distinguere la priorità'
        : `per ${elenco(parti.map((parte) => parte || 'tutte le priorità insieme'))}`;
    const [solo, altro] = modi;
    if (solo && !altro) return `Il valore c’è soltanto ${solo.quando}, ${diChe(solo.parti)}.`;
    const detti = modi.map(
      (m) =>
        `${maiuscola(m.quando)} ${m.dati ? 'i dati della Commissione' : 'i documenti'} contano ${diChe(m.parti)}.`,
    );
    return ['Contano in modo diverso.', ...detti].join(' ');
  },
  /** Some people are counted apart at one date only, or by the document of both. */
  aParte: (conta = '', tace = ''): string =>
    conta === ''
      ? 'Il documento li conta a parte: non si sommano alle persone raggiunte.'
      : `I documenti li contano a parte ${conta} e non li nominano ${tace}: non si sommano alle persone raggiunte.`,
  puntiDaArrotondate:
    'I punti sono calcolati sulle percentuali come sono stampate, già arrotondate.',
  /** `stampate`: how many of the two percentages a document prints; the other is computed. */
  puntiDaEsatte: (stampate: number): string =>
    `${stampate === 1 ? 'Una percentuale è come la stampa il documento, l’altra è calcolata' : 'Le percentuali sono come le stampano i documenti'}; i punti sono calcolati sulle cifre esatte.`,
  parteNostra: 'Uno dei due documenti non scrive di quale priorità parla: l’accostamento è nostro.',
  targetSpostato: 'Il target è stato spostato: quanto manca al target non si confronta.',
  /** The documents call one stage by two names. */
  dueNomi: (uno: { nome: string; quando: string }, altro: typeof uno): string =>
    `I documenti scrivono «${uno.nome}» ${uno.quando} e «${altro.nome}» ${altro.quando}: li leggiamo come la stessa cosa.`,
};
