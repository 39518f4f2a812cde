import { delGiorno, maiuscola, quante, traVirgolette } from '../../format.ts';
import type { Derivata, Figura, Frase, Osservazione, Stadio } from '../../model/index.ts';
import { fuoriDalleParti, lAsse, type Parti } from './parti.ts';

/** What became of the money at each stage: the word for it, and what that means. */
const stadi: Readonly<Record<Stadio, readonly [parola: string, vuolDire: string]>> = {
  programmato: ['programmati', 'sono destinati a un lavoro. Non sono ancora spesi.'],
  impegni: ['impegnati', 'un atto obbliga a spenderli.'],
  pagamenti: ['pagati', 'il programma li ha dati a chi fa i progetti.'],
  spesa_certificata: [
    'certificati',
    'sono spesi e controllati. Il programma ne chiede il rimborso all’Europa.',
  ],
  costo_selezionato: ['dei progetti scelti', 'è quanto costano i progetti scelti.'],
  spesa_dichiarata: ['dichiarati', 'chi fa i progetti dice di averli spesi.'],
};

const aChi = (asse: string): string => (asse === '' ? 'al programma' : lAsse(asse, 'a'));

/**
 * The easy pages: short sentences, one idea each, common words, no signs and no abbreviations but in names. Names are between quotes;
 * `asse` is empty for the programme.
 */
export const facile = {
  via: 'In parole facili',
  titolo: (nome: string): string => `${nome} in parole facili`,
  descrizione: (nome: string, programma = ''): string =>
    `Che cos’è ${nome}${programma && `, ${programma}`}: poche frasi brevi e facili.`,
  capitoli: {
    'che-cosa': 'Che cos’è',
    soldi: 'I soldi',
    persone: 'Le persone',
    parti: 'Le parti del programma',
    altro: 'Per sapere di più',
  },
  programma: (fondo: string): string[] => [
    'Un programma è un piano per spendere soldi pubblici.',
    `Il fondo europeo si chiama ${traVirgolette(fondo)}.`,
  ],
  /** `2014-2020` as its two years; as it is written where it is no more than that. */
  periodo: (periodo: string): string => {
    const [, dal, al] = /^(\d{4})-(\d{4})$/.exec(periodo) ?? [];
    return dal && al ? `Il periodo va dal ${dal} al ${al}.` : `Il periodo è ${periodo}.`;
  },
  /** Empty where nobody says who; `nostra`: where no document does, and the full page tells why we do. */
  guida: (autorita: string, nostra: boolean): string[] => {
    if (autorita === '') return [];
    return nostra
      ? [
          `Secondo noi lo guida ${traVirgolette(autorita)}.`,
          'La pagina completa spiega perché lo pensiamo.',
        ]
      : [`Lo guida ${traVirgolette(autorita)}.`];
  },
  /** `nome` empty where it is no more than the code. */
  asse: (codice: string, nome: string, programma: string, parti: Parti): string[] => [
    `${maiuscola(lAsse(codice))} è una parte del programma ${traVirgolette(programma)}.`,
    ...(fuoriDalleParti(codice) ? [] : [`Le parti di questo programma si chiamano ${parti.piu}.`]),
    ...(nome === '' ? [] : [`Il suo nome è ${traVirgolette(nome)}.`]),
  ],
  /** When figures hold: a day, or the document that does not tell it. */
  quando: (data: string, documento: string | undefined): string[] =>
    documento === undefined
      ? [`Questi numeri sono ${delGiorno(data)}.`]
      : [
          `Questi numeri sono in un documento: ${documento}.`,
          'Il documento non dice il giorno dei numeri.',
        ],
  deiDati: 'Li dà la Commissione europea. È come il governo dell’Europa.',
  dotazione: (asse: string, figura: Osservazione): Frase[] => [
    ['Il piano dà ', figura, ` ${aChi(asse)}.`],
    ['Questi soldi si chiamano dotazione.'],
  ],
  /** Of a hundred euro of the dotazione, or in all where that is not known. */
  suCento: (stadio: Stadio, d: Derivata): Frase[] => [
    ['Ora immagina una dotazione di 100 euro.'],
    [`Gli euro ${stadi[stadio][0]} sono `, d, '.'],
    ...(d.valore > 100 ? [['Sono più della dotazione.']] : []),
    [facile.vuolDire(stadio)],
  ],
  importo: (stadio: Stadio, figura: Osservazione): Frase[] => [
    [`I soldi ${stadi[stadio][0]} sono `, figura, '.'],
    [facile.vuolDire(stadio)],
  ],
  vuolDire: (stadio: Stadio): string =>
    `${maiuscola(stadi[stadio][0])} vuol dire: ${stadi[stadio][1]}`,
  quadretti: (stadio: Stadio): string =>
    `Ogni quadretto è 1 euro. Quelli colorati sono gli euro ${stadi[stadio][0]}.`,
  /** What the drawing shows, for those who do not see it. */
  disegno: (stadio: Stadio, d: Derivata, quanti: string): string =>
    `100 quadretti in una cornice. Colorati, gli euro ${stadi[stadio][0]}: ${quanti}.${d.valore > 100 ? ' Quelli oltre i 100 sono sotto la cornice.' : ''}`,
  senzaSpesa: 'La dotazione si sa. La spesa non si sa.',
  /** What the documents give in place of the money of the whole: of how many (`n`) narrower or wider subjects. */
  senzaSoldi: {
    altri: 'I documenti danno solo altri soldi. Sono nella pagina completa.',
    nessuno: 'I documenti non parlano di soldi.',
    diAltri: {
      asse: (n: number): string =>
        `I documenti danno i soldi di ${quante(n, 'parte', 'parti')} del programma.`,
      gruppo: (): string => 'I documenti danno i soldi di più Assi insieme.',
      iniziativa: (n: number): string =>
        `I documenti danno i soldi di ${quante(n, 'progetto', 'progetti')}.`,
      indicatore: (): string => 'I documenti danno soldi solo fra gli obiettivi.',
    },
    delTutto: (asse: string): string =>
      `Non danno i soldi di ${asse === '' ? 'tutto il programma' : 'tutto l’Asse'}.`,
  },
  nonInventiamo: 'Noi non inventiamo i numeri che mancano.',
  persone: (asse: string, quantePersone: Osservazione): Frase => [
    `${asse === '' ? 'Il programma' : maiuscola(lAsse(asse))} ha raggiunto `,
    quantePersone,
    quantePersone.valore === 1 ? ' persona.' : ' persone.',
  ],
  donne: (quota: Figura): Frase => ['Su 100 persone, le donne sono ', quota, '.'],
  /** Of the people that documents count apart: those of the wage fund in derogation. */
  aParte: [
    'Chi ha avuto la «cassa integrazione in deroga» è contato a parte.',
    'È un aiuto per chi lavora meno o non lavora per una crisi.',
  ],
  conCura: (n: number): string[] =>
    n === 0
      ? []
      : [
          n === 1
            ? '1 numero di questa pagina va letto con cura.'
            : `${n} numeri di questa pagina vanno letti con cura.`,
          'La pagina completa dice perché.',
        ],
  vie: { completa: 'La pagina completa', intero: 'Tutto il programma in parole facili' },
};
