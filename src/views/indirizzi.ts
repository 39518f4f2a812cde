import { ancora, segno, type Figura, type Livello, type Osservazione } from '../model/index.ts';
import { proprio } from '../model/proprio.ts';

/**
 * The address of each kind of page or file, from the root of the site, as the folders of src/pages draw it. They never change;
 * a page ends with `/`.
 */
export const forme = {
  home: '/',
  assente: '/404.html',
  cerca: '/cerca/',
  dati: '/dati/',
  cambiamenti: '/dati/cambiamenti/',
  glossario: '/glossario/',
  tutteLeIniziative: '/iniziative/',
  foglioDiTutte: '/iniziative/fogli/[foglio].json',
  rettifiche: '/rettifiche/',
  rettificheAPagine: '/rettifiche/[programma]/[pagina]/',
  verificaDati: '/verifica-dati/',
  verifiche: '/verifiche/',
  riconciliazione: '/verifiche/[quale]/',
  riconciliazioneAPagine: '/verifiche/riconciliazione/[programma]/[pagina]/',
  nonVerificabili: '/verifiche/non-verificabili/[pagina]/',
  verificheAPagine: '/verifiche/[programma]/[livello]/[pagina]/',
  confrontoProgrammi: '/confronto/[quale]/',
  testo: '/[pagina]/',
  programma: '/[programma]/',
  asse: '/[programma]/assi/[asse]/',
  facile: '/[programma]/facile/',
  facileAsse: '/[programma]/facile/[asse]/',
  anno: '/[programma]/anni/[anno]/',
  asseAnno: '/[programma]/anni/[anno]/assi/[asse]/',
  nominateNellAnno: '/[programma]/anni/[anno]/iniziative/[gruppo]/[pagina]/',
  iniziative: '/[programma]/iniziative/',
  iniziativeGruppo: '/[programma]/iniziative/[gruppo]/[pagina]/',
  foglioIniziative: '/[programma]/iniziative/fogli/[foglio].json',
  iniziativa: '/[programma]/iniziative/[iniziativa]/',
  iniziativaMossa: '/[programma]/iniziative/[prima]/',
  indicatori: '/[programma]/indicatori/',
  indicatore: '/[programma]/indicatori/[indicatore]/',
  obiettivi: '/[programma]/obiettivi/',
  fonti: '/[programma]/fonti/',
  fonte: '/[programma]/fonti/[fonte]/',
  parteDellaFonte: '/[programma]/fonti/[fonte]/[pagina]/',
  noteDellaFonte: '/[programma]/fonti/[fonte]/note/[pagina]/',
  confronto: '/[programma]/confronto/',
  confrontoAssi: '/[programma]/confronto/assi/',
  confrontoCoppia: '/[programma]/confronto/assi/[coppia]/',
  confrontoColProgramma: '/[programma]/confronto/asse/[asse]/programma/',
  confrontoDate: '/[programma]/confronto/date/[date]/',
  confrontoDateAsse: '/[programma]/confronto/asse/[asse]/[date]/',
  iniziativeFraDate: '/[programma]/confronto/[dove]/[date]/[pagina]/',
  confrontoDati: '/[programma]/confronto/dati/[data].json',
  confrontoDatiAsse: '/[programma]/confronto/dati/[data]/[asse].json',
  cifra: '/cifre/[id]/',
  rinvio: '/[rinvio]/',
  breve: '/f/[segno]/',
  embed: '/embed/[id]/',
  oembed: '/embed/[id]/oembed.json',
  condividi: '/condividi/[id].png',
  graficoSvg: '/grafici/[id].svg',
  graficoPng: '/grafici/[id].png',
  graficoCsv: '/grafici/[id].csv',
  fileDati: '/dati/[file]',
  feed: '/feed.xml',
  robots: '/robots.txt',
  noto: '/.well-known/[file]',
  mappa: '/[mappa].xml',
} as const;

/** The tables of the site as the page that checks new ones borrows them: written beside the pages. */
export const daPrestare = `${forme.verificaDati}data.zip`;

/** A kind of page or file. */
export type Tipo = keyof typeof forme;

type Nomi<F> = F extends `${string}[${infer Nome}]${infer Resto}` ? Nome | Nomi<Resto> : never;

/** What the address of a kind needs to be told, by the names of the folders of src/pages. */
export type Params<T extends Tipo> = Record<Nomi<(typeof forme)[T]>, string>;

/** The address of one page or file, from the root of the site: what the ledger, the search and the data know it by. */
export function indirizzoDi<T extends Tipo>(tipo: T, params: Params<T>): string {
  const dati: Readonly<Record<string, string>> = params;
  // A page asks for hundreds of them.
  const tratti = trattiDi.get(tipo) ?? forme[tipo].split(/\[(\w+)\]/);
  trattiDi.set(tipo, tratti);
  return tratti.map((t, i) => (i % 2 === 0 ? t : (proprio(dati, t) ?? ''))).join('');
}

/** The form of an address cut at its names: those are the second, the fourth and so on. */
const trattiDi = new Map<Tipo, readonly string[]>();

/** The codes of some Assi as a folder: `1+2` → `1-2`. */
export const gruppo = (asse: string): string => asse.toLowerCase().replaceAll('+', '-');

/** What the file of a slice is called: `2022-12-31`, and the ones after the first `2022-12-31.2`. */
export const nomeDellaFetta = (nome: string, parte: number): string =>
  parte === 1 ? nome : `${nome}.${parte}`;

/** One page of the findings of a level of a programme. */
export interface PaginaDiRilievi {
  programma: string;
  livello: Livello;
  pagina: number;
}

/** Addresses from the root of the site, by what they are about. */
export const indirizzi = {
  programma: (programma: string): string => indirizzoDi('programma', { programma }),
  asse: (programma: string, asse: string): string =>
    indirizzoDi('asse', { programma, asse: asse.toLowerCase() }),
  /** The easy page of a programme, or of an Asse of it. */
  facile: (programma: string, asse = ''): string =>
    asse === ''
      ? indirizzoDi('facile', { programma })
      : indirizzoDi('facileAsse', { programma, asse: asse.toLowerCase() }),
  anno: (programma: string, anno: number | string): string =>
    indirizzoDi('anno', { programma, anno: String(anno) }),
  asseAnno: (programma: string, anno: number | string, asse: string): string =>
    indirizzoDi('asseAnno', { programma, anno: String(anno), asse: asse.toLowerCase() }),
  /** Every figure of an Asse at a date, on the page of its year. */
  cifreDellAsse: (programma: string, data: string, asse: string): string =>
    `${indirizzi.asseAnno(programma, data.slice(0, 4), asse)}#cifre-${data}`,
  /** One page of the initiatives that documents name in a year under an Asse, or under those that they keep together. */
  nominateNellAnno: (programma: string, anno: number, asse: string, pagina: number): string =>
    `${indirizzi.anno(programma, anno)}iniziative/${gruppo(asse)}/${pagina}/`,
  iniziative: (programma: string): string => indirizzoDi('iniziative', { programma }),
  /** One page of a group of initiatives whose list is long; `asse`: its code, or those that it keeps together. */
  iniziativeGruppo: (programma: string, asse: string, pagina: number): string =>
    indirizzoDi('iniziativeGruppo', { programma, gruppo: gruppo(asse), pagina: String(pagina) }),
  /** The data of a part of a long list, of a programme or of all. */
  foglioIniziative: (programma: string | undefined, foglio: number): string =>
    programma === undefined
      ? indirizzoDi('foglioDiTutte', { foglio: String(foglio) })
      : indirizzoDi('foglioIniziative', { programma, foglio: String(foglio) }),
  iniziativa: (programma: string, iniziativa: string): string =>
    indirizzoDi('iniziativa', { programma, iniziativa }),
  indicatori: (programma: string): string => indirizzoDi('indicatori', { programma }),
  indicatore: (programma: string, codice: string): string =>
    indirizzoDi('indicatore', { programma, indicatore: codice }),
  obiettivi: (programma: string): string => indirizzoDi('obiettivi', { programma }),
  obiettivo: (programma: string, codice: string): string =>
    `${indirizzi.obiettivi(programma)}#obiettivo-${ancora(codice)}`,
  azione: (programma: string, codice: string): string =>
    `${indirizzi.obiettivi(programma)}#azione-${ancora(codice)}`,
  confronto: (programma: string): string => indirizzoDi('confronto', { programma }),
  confrontoAssi: (programma: string, assi: readonly string[] = []): string =>
    assi.length === 0
      ? indirizzoDi('confrontoAssi', { programma })
      : indirizzoDi('confrontoCoppia', { programma, coppia: assi.join('-').toLowerCase() }),
  /** An Asse beside its whole programme. */
  confrontoColProgramma: (programma: string, asse: string): string =>
    indirizzoDi('confrontoColProgramma', { programma, asse: asse.toLowerCase() }),
  /** A programme (`asse` empty) or an Asse between two dates. */
  confrontoDate: (programma: string, asse: string, prima: string, dopo: string): string => {
    const date = `${prima}-${dopo}`;
    return asse === ''
      ? indirizzoDi('confrontoDate', { programma, date })
      : indirizzoDi('confrontoDateAsse', { programma, asse: asse.toLowerCase(), date });
  },
  /** One page of the initiatives of a programme (`asse` empty) or an Asse between two dates. */
  iniziativeFraDate: (
    { programma, asse, data }: { programma: string; asse: string; data: string },
    dopo: string,
    pagina: number,
  ): string => `${indirizzi.confrontoDate(programma, asse, data, dopo)}${pagina}/`,
  /** What a browser is given of a programme (`asse` empty) or of an Asse at a date, to compare it: in slices, from 1. */
  confrontoDati: (programma: string, asse: string, data: string, parte = 1): string => {
    const fetta = nomeDellaFetta(asse === '' ? data : asse.toLowerCase(), parte);
    return asse === ''
      ? indirizzoDi('confrontoDati', { programma, data: fetta })
      : indirizzoDi('confrontoDatiAsse', { programma, data, asse: fetta });
  },
  fonti: (programma: string): string => indirizzoDi('fonti', { programma }),
  fonte: (programma: string, fonte: string): string => indirizzoDi('fonte', { programma, fonte }),
  /** One page of a document that takes more than its own. */
  parteDellaFonte: (programma: string, fonte: string, pagina: number): string =>
    `${indirizzi.fonte(programma, fonte)}${pagina}/`,
  /** One page of our notes on a document, where its own page does not hold them. */
  noteDellaFonte: (programma: string, fonte: string, pagina: number): string =>
    `${indirizzi.fonte(programma, fonte)}note/${pagina}/`,
  /** The row of a printed figure on the page of its document, or on one of its pages. */
  riga: (o: Pick<Osservazione, 'programma' | 'fonte' | 'id'>, pagina?: number): string =>
    `${pagina === undefined ? indirizzi.fonte(o.programma, o.fonte) : indirizzi.parteDellaFonte(o.programma, o.fonte, pagina)}#${o.id}`,
  /** The permanent address of the evidence of a figure, printed or computed. */
  cifra: (id: string): string => indirizzoDi('cifra', { id }),
  /** The proof that a figure's line is in the signed register. */
  provaNelRegistro: (id: string): string => `/registro/prove/${id}.tlog-proof`,
  /** The short address of a figure of the site, which its picture bears: it leads to where the figure stands. */
  breve: (grafico: string): string => indirizzoDi('breve', { segno: segno(grafico) }),
  /** One page of the corrections of a programme. */
  rettificheAPagine: (programma: string, pagina: number): string =>
    indirizzoDi('rettificheAPagine', { programma, pagina: String(pagina) }),
  termine: (id: string): string => `${forme.glossario}#${id}`,
  confrontoProgrammi: (): string => indirizzoDi('confrontoProgrammi', { quale: 'programmi' }),
  riconciliazione: (): string => indirizzoDi('riconciliazione', { quale: 'riconciliazione' }),
  /** One page of what documents and yearly data of a programme both give. */
  riconciliazioneAPagine: (programma: string, pagina: number): string =>
    indirizzoDi('riconciliazioneAPagine', { programma, pagina: String(pagina) }),
  /** One page of the figures that cannot be checked, where the page of all findings does not hold them. */
  nonVerificabili: (pagina: number): string =>
    indirizzoDi('nonVerificabili', { pagina: String(pagina) }),
  /** One page of the findings of a level of a programme. */
  verificheAPagine: (p: PaginaDiRilievi): string =>
    indirizzoDi('verificheAPagine', { ...p, pagina: String(p.pagina) }),
  regolaDiVerifica: (id: string): string => `${forme.verifiche}#regola-${id}`,
  regola: (id: string): string => `${indirizzoDi('testo', { pagina: 'metodo' })}#${id}`,
};

/** The page of a figure's evidence, printed or computed: its permanent address. */
export function prova(figura: Pick<Figura, 'id'>): string {
  return indirizzi.cifra(figura.id);
}

/** The page that shows a figure's subject, for exports and search. */
export function paginaDi(figura: Figura): string {
  const { programma: p, soggetto, soggettoTipo, data } = figura;
  if (soggettoTipo === 'iniziativa') return indirizzi.iniziativa(p, soggetto);
  if (soggettoTipo === 'indicatore') return indirizzi.indicatore(p, soggetto);
  if (soggettoTipo === 'asse') return indirizzi.asse(p, soggetto);
  return indirizzi.anno(p, data.slice(0, 4));
}

/** The file of a page, from the root of the site. */
export const fileDi = (indirizzo: string): string => indirizzo.replace(/\/$/, '/index.html');
