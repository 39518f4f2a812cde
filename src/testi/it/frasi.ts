import { inProsa, maiuscola } from '../../format.ts';
import { asseColNome, chi, conArticolo, lAsse, type Parti } from './parti.ts';
import type { Asse, Derivata, Figura, Frase, Osservazione, Stadio } from '../../model/index.ts';
import { stadi } from './grafici.ts';
import { proprio } from '../../model/proprio.ts';

/** Ratios between stages of money that a sentence can say, and how: what was done, and what the share is of. */
const verbi = {
  'pagamenti/impegni': ['pagato', 'di quanto impegnato'],
  'impegni/programmato': ['impegnato', 'di quanto programmato'],
  'pagamenti/dotazione': ['pagato', 'della dotazione'],
  'impegni/dotazione': ['impegnato', 'della dotazione'],
} as const;

/** Ratios of the Commission's data: what they are a share of, and of what. */
const deiDati = {
  'spesa_dichiarata/costo_selezionato': [
    'la spesa dichiarata dai beneficiari',
    'del costo delle operazioni selezionate',
  ],
  'costo_selezionato/dotazione': ['il costo delle operazioni selezionate', 'della dotazione'],
} as const;

/** A measure of money alone: `i documenti danno gli impegni: …`. */
const soli: Record<string, string> = {
  dotazione: 'la dotazione',
  programmato: 'le risorse programmate',
  impegni: 'gli impegni',
  pagamenti: 'i pagamenti',
  spesa_certificata: 'la spesa certificata',
  costo_selezionato: 'il costo delle operazioni selezionate',
  spesa_dichiarata: 'la spesa dichiarata dai beneficiari',
};

const superlativi = {
  pagamenti: 'più pagamenti ai beneficiari',
  impegni: 'più impegni',
  spesa_dichiarata: 'più spesa dichiarata dai beneficiari',
  dotazione: 'la dotazione più alta',
} as const;

/** A measure that moved, or stood still, as the subject of a sentence. */
const mosse: Record<string, readonly [mosso: string, fermo: string]> = {
  dotazione: ['La dotazione è passata', 'La dotazione è rimasta'],
  programmato: ['Le risorse programmate sono passate', 'Le risorse programmate sono rimaste'],
  impegni: ['Gli impegni sono passati', 'Gli impegni sono rimasti'],
  pagamenti: ['I pagamenti ai beneficiari sono passati', 'I pagamenti ai beneficiari sono rimasti'],
  spesa_certificata: ['La spesa certificata è passata', 'La spesa certificata è rimasta'],
  costo_selezionato: [
    'Il costo delle operazioni selezionate è passato',
    'Il costo delle operazioni selezionate è rimasto',
  ],
  spesa_dichiarata: [
    'La spesa dichiarata dai beneficiari è passata',
    'La spesa dichiarata dai beneficiari è rimasta',
  ],
  destinatari: ['Le persone raggiunte sono passate', 'Le persone raggiunte sono rimaste'],
};

/** The article of a number read aloud: `lo 0,5`, `l’1,0`, `l’8`, `l’11`, `l’80`; none of `meno di 0,1`, `il ` before every other. */
function articolo(f: Figura): string {
  const detto = inProsa(f);
  if (detto.startsWith('meno')) return '';
  if (detto.startsWith('0')) return 'lo ';
  return /^(8|11?(?![\d.]))/.test(detto) ? 'l’' : 'il ';
}

/** Sentences about a subject (`asse` empty for the programme), `quando` they hold (`al 31 dicembre 2022`); without full stop but `cambio`. */
export const frasi = {
  /** How much of one stage became the next. */
  soldi: (
    quando: string,
    asse: string,
    misura: keyof typeof verbi | keyof typeof deiDati,
    quota: Figura,
  ): Frase => {
    if (misura in deiDati) {
      const [che, base] = deiDati[misura as keyof typeof deiDati];
      const di = asse === '' ? 'del programma' : lAsse(asse, 'di');
      return [`${maiuscola(quando)} ${che} ${di} è ${articolo(quota)}`, quota, ` ${base}`];
    }
    const [verbo, base] = verbi[misura as keyof typeof verbi];
    return [
      `${maiuscola(quando)}, per ${chi(asse)}, è stato ${verbo} ${articolo(quota)}`,
      quota,
      ` ${base}`,
    ];
  },
  /** The amounts that documents give, where no ratio of two of them can be told: none, one or more, of which one may be zero. */
  importi: (quando: string, asse: string, figure: readonly Osservazione[]): Frase => {
    const [prima, ...altre] = figure;
    const nome = ({ misura }: Osservazione): string => proprio(soli, misura) ?? 'un importo';
    if (!prima)
      return [
        `${maiuscola(quando)} non si legge nessun importo ${asse === '' ? 'dell’intero programma' : lAsse(asse, 'di')}`,
      ];
    if (altre.length === 0)
      return [`${maiuscola(quando)} si legge solo una cifra di soldi, ${nome(prima)}: `, prima];
    return figure.flatMap((f, i): Frase => [
      i === 0
        ? `${maiuscola(quando)} ${chi(asse)} ha ${nome(f)} a `
        : `${i === altre.length ? ' e' : ','} ${nome(f)} a `,
      f,
    ]);
  },
  /** How much of the dotazione of a subject became what. */
  risposta: (quando: string, misura: Stadio, importo: Osservazione, d: Derivata): Frase => [
    `${maiuscola(quando)}: `,
    importo,
    ` ${stadi.verbi[misura]}, `,
    d,
    ' euro ogni 100 di dotazione',
  ],
  /** How many people a subject reached; `aParte`: who is counted apart from them, where somebody is. */
  persone: (
    quando: string,
    asse: string,
    totale: Osservazione,
    quotaDonne: Figura | undefined,
    aParte: string,
  ): Frase => {
    const una = totale.valore === 1;
    const inizio = [
      `${maiuscola(quando)} ${chi(asse)} ha raggiunto `,
      totale,
      `${una ? ' persona' : ' persone'}${aParte === '' ? '' : `, senza contare ${aParte}`}`,
    ];
    return quotaDonne && !una && totale.valore !== 0
      ? [...inizio, `: ${articolo(quotaDonne)}`, quotaDonne, ' sono donne']
      : inizio;
  },
  /** The share of women among the people that a subject reached, at two dates; `aParte` as above. */
  donneFraLeDate: (
    asse: string,
    ora: Figura,
    quando: string,
    era: Figura,
    quandoEra: string,
    aParte: string,
  ): Frase => [
    `${asse === '' ? 'Nel programma' : maiuscola(lAsse(asse, 'in'))} le donne sono ${articolo(ora)}`,
    ora,
    ` delle persone raggiunte ${quando}, erano ${articolo(era)}`,
    era,
    ` ${quandoEra}${aParte === '' ? '' : ` (senza contare ${aParte})`}`,
  ],
  /** The Asse that leads by a measure. */
  primoAsse: (
    parti: Parti,
    misura: keyof typeof superlativi,
    asse: Asse,
    figura: Figura,
  ): Frase => {
    const primo = `${maiuscola(parti.ilUno)} con ${superlativi[misura]}`;
    return [`${primo} è ${conArticolo(asseColNome(asse))}: `, figura];
  },
  /** From where to where a measure moved, over a drawing that shows both; `tempo`: from one date to another. */
  passaggio: (misura: string, prima: Osservazione, dopo: Osservazione, tempo: string): Frase => {
    const [mosso, fermo] = proprio(mosse, misura) ?? ['Il valore è passato', 'Il valore è rimasto'];
    return inProsa(prima) === inProsa(dopo)
      ? [`${fermo} `, dopo, ` in cifra tonda, ${tempo}`]
      : [`${mosso} da `, prima, ' a ', dopo, `, ${tempo}`];
  },
  /** From one figure to another, with the difference; `aParte`: who is counted apart from both. */
  cambio: (
    misura: string,
    prima: Osservazione,
    quandoPrima: string,
    dopo: Osservazione,
    d: Derivata,
    aParte = '',
  ): Frase => {
    const senza = aParte === '' ? '' : `, senza contare ${aParte}`;
    const [mosso, fermo] = proprio(mosse, misura) ?? ['Il valore è passato', 'Il valore è rimasto'];
    if (d.valore !== 0 && inProsa(prima) === inProsa(dopo))
      return [
        `${fermo} `,
        dopo,
        ` in cifra tonda${senza}, come ${quandoPrima} (differenza: `,
        d,
        ').',
      ];
    return d.valore === 0
      ? [`${fermo} `, dopo, `${senza}: la stessa cifra c’era ${quandoPrima}.`]
      : [`${mosso} da `, prima, ` ${quandoPrima} a `, dopo, ' (', d, `)${senza}.`];
  },
};
