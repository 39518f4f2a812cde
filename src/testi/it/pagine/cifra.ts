import { data, fraParentesi, numero } from '../../../format.ts';
import {
  importata,
  testiRiservati,
  type Archivio,
  type Osservazione,
  type Scelta,
} from '../../../model/index.ts';
import { apertura } from '../parole.ts';

const nature: Record<Osservazione['natura'], string> = {
  cumulata: 'conta tutto dall’inizio del programma fino alla data',
  annuale: 'di un solo anno',
  stato: 'vale alla sua data: dopo può salire o scendere',
};

const motivi: Record<Scelta['motivo'], string> = {
  unica: '',
  'ha un valore': 'è un numero',
  'di un documento': 'viene da un documento e non dai dati annuali',
  'senza attenuazioni': 'è scritta senza «circa» né altre attenuazioni',
  'più precisa': 'ha più cifre',
  'prima per id': 'è la prima per identificativo: le altre dicono lo stesso',
};

const sessi: ReadonlyMap<string, string> = new Map([
  ['M', 'uomini'],
  ['F', 'donne'],
]);

/** Who gives a figure, with its verbs: a dataset is no document. */
const chi = (o: Pick<Osservazione, 'cella'>) =>
  importata(o)
    ? { dice: 'i dati dicono', ha: 'i dati hanno', scrive: 'i dati scrivono', data: 'data' }
    : {
        dice: 'il documento dice',
        ha: 'il documento ha',
        scrive: 'il documento scrive',
        data: 'stampata',
      };

/** What one step of the last printed digit is of, by unit. */
/** How the step of a figure is told in a unit; of a bare number, without one. */
const passi: Readonly<Record<string, string>> = {
  EUR: ' euro',
  '%': ' punti percentuali',
  numero: '',
};

/** The page of one figure: what it is, where it was printed or how it was computed. */
export const cifra = {
  titolo: (a: Archivio, o: Osservazione): string => apertura(a, o),
  stampata: 'Cifra stampata',
  deiDati: 'Cifra dei dati della Commissione',
  calcolata: 'Cifra calcolata da questo sito',
  occhiello: (genere: string, programma: string): string => `${genere} · ${programma}`,
  descrizione: (titolo: string, valore: string): string =>
    `${titolo}: ${valore}. Che cosa misura, da dove viene, quali controlli la usano.`,
  /** Heads of the first list. */
  voci: {
    testo: 'Come si legge',
    esatto: 'Per esteso',
    misura: 'Che cosa misura',
    base: 'Misurata su',
    stadio: 'Stadio',
    natura: 'Come si conta',
    soggetto: 'Di chi',
    parte: 'Di quale parte',
    target: 'Anno del target',
    quando: 'Quando vale',
    precisione: 'Precisione',
    qualificatore: 'Con riserva',
    mancante: 'Perché manca',
    documento: { documento: 'Documento', dati: 'Dati' },
    luogo: 'Luogo',
    sezione: 'Sotto il titolo',
    etichetta: { documento: 'Riga del documento', dati: 'Riga dei dati' },
    altrove: 'Si legge anche',
    regola: 'Regola',
    conto: 'Il conto',
  },
  /** The part of a subject, in words where the tables write a sign: `18-29, uomini`, `17 dicembre 2014`. */
  parte: (parte: string): string =>
    parte
      .split(', ')
      .map((p) => (/^\d{4}-\d\d-\d\d$/.test(p) ? data(p) : (sessi.get(p) ?? p)))
      .join(', '),
  natura: (natura: Osservazione['natura']): string => nature[natura],
  /** `n` of `tutti` stages of money, from the promise to what is certain. */
  stadio: (n: number, tutti: number): string => `${n}° di ${tutti}, dal più incerto al più certo`,
  cornice: 'la cornice: quanto il piano assegna',
  precisione: (o: Pick<Osservazione, 'cella' | 'unita'>, passo: number): string =>
    passo === 1
      ? `è ${chi(o).data} fino all’unità`
      : `l’ultima cifra ${chi(o).data} vale ${numero(passo)}${new Map(Object.entries(passi)).get(o.unita) ?? ` ${o.unita}`}`,
  /** `aperto`: whether the word leaves the exact value unsaid. */
  qualificatore: (
    o: Pick<Osservazione, 'cella' | 'qualificatore' | 'testo'>,
    aperto: boolean,
  ): string =>
    aperto
      ? `${chi(o).scrive} «${o.qualificatore}»: il valore esatto non c’è`
      : `${chi(o).scrive} «${o.testo}»`,
  /** Why a figure is missing; of one that is not shown, whether it tells of few people itself or would give them away. */
  mancante: (o: Pick<Osservazione, 'cella' | 'mancante' | 'testo'>): string => {
    switch (o.mancante) {
      case null:
        return '';
      case 'non disponibile':
        return `${chi(o).dice} che non è disponibile`;
      case 'non applicabile':
        return `${chi(o).dice} che lì non ha senso`;
      case 'riservato':
        return o.testo === testiRiservati.altro
          ? `${chi(o).ha} la cifra: mostrarla farebbe ricavare un gruppo di meno di cinque persone`
          : `${chi(o).ha} la cifra, che parla di meno di cinque persone`;
    }
  },
  altrove: (principale: boolean, motivo: Scelta['motivo']): string =>
    `Nelle pagine sta ${principale ? 'questa' : 'un’altra'}, perché ${motivi[motivo]}.`,
  calcolate: {
    titolo: 'Che cosa se ne calcola',
    voce: (regola: string, resto: string): string => `${regola}: ${resto}`,
  },
  controlli: {
    titolo: 'I controlli che la usano',
    nessuno: 'Nessun controllo ha altre cifre con cui confrontarla.',
    calcolata:
      'I controlli guardano le cifre delle fonti: stanno nelle pagine di quelle da cui viene.',
    nonVerificabile: 'non si può verificare',
    volte: (n: number): string => (n === 1 ? '' : fraParentesi(`${n} confronti`)),
    con: 'con',
    tutto: 'Il conto intero',
    dati: (esito: string): string => `Accanto ai dati della Commissione: ${esito.toLowerCase()},`,
  },
  note: 'Che cosa sapere',
  registro: {
    titolo: 'La sua storia',
    mai: 'Non è ancora stata pubblicata con una data: la sua storia comincerà allora.',
    voce: (testo: string): string => `pubblicata: «${testo}»`,
    ritiro: 'ritirata',
    rettifica: (prima: string, dopo: string, motivo: string): string =>
      `rettificata da «${prima}» a «${dopo}»: ${motivo}`,
    prova: 'La prova che la sua riga sta nel registro firmato',
  },
  mostrata: {
    titolo: 'Dove si legge',
    nessuna: 'Nessuna pagina del programma la mostra: sta nei dati aperti.',
    riga: {
      documento: 'la sua riga, fra quelle del documento',
      dati: 'la sua riga, fra quelle dei dati',
    },
    altre: (n: number): string =>
      `e in ${n === 1 ? 'un’altra pagina' : `altre ${numero(n)} pagine`} del programma`,
  },
  riuso: {
    titolo: 'Citarla e riusarla',
    /** One sentence that says what the figure is, where it stands and where it can be seen. */
    citazione: (titolo: string, valore: string, luogo: string, sito: string): string =>
      `${titolo}: ${valore}. ${luogo.replace(/\.$/, '')}. In ${sito}`,
    regola: (nome: string): string => `Calcolata con la regola «${nome}»`,
    scarica: 'Scarica la sua riga (CSV)',
    incorpora: 'Il codice per una pagina',
    dati: 'Tutti i dati',
  },
  /** What a list leaves out. */
  altre: (n: number): string => (n === 1 ? 'e un’altra cifra' : `e altre ${numero(n)} cifre`),
};
