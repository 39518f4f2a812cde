import { elenco, maiuscola } from '../format.ts';
import { istante, massimo, type Archivio, type Programma } from '../model/index.ts';
import { unaVolta } from './unaVolta.ts';

/** The licence of data and texts, by the names that each vocabulary gives it. */
export const licenza = {
  nome: 'Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)',
  sigla: 'CC-BY-4.0',
  versione: '4.0',
  href: 'https://creativecommons.org/licenses/by/4.0/deed.it',
  italiana: 'https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40',
} as const;

/** What the catalogues say of the data, all of it from the archive. */
export interface Metadati {
  titolo: string;
  /** Some 50–500 characters. */
  descrizione: string;
  paroleChiave: string[];
  /** Day of the last change that the data tell of: a document, a correction, a publication. */
  modificato: string;
  /** First day of the first period, and the day of the newest figure: what the figures speak of. */
  dal: string;
  al: string;
}

/** The metadata of all the data, or of one programme's: made once, because every folder to download asks for its day. */
export function metadati(a: Archivio, programma?: Programma): Metadati {
  const suoi = fatti(a);
  const gia = suoi.get(programma?.id);
  if (gia) return gia;
  const nuovi = nuoviMetadati(a, programma);
  suoi.set(programma?.id, nuovi);
  return nuovi;
}

const fatti = unaVolta('metadati', () => new Map<string | undefined, Metadati>());

function nuoviMetadati(a: Archivio, programma?: Programma): Metadati {
  const programmi = programma ? [programma] : a.programmi;
  const fonti = a.fonti.filter((f) => programmi.some((p) => p.id === f.programma));
  const momenti = [
    ...fonti.map((f) => f.dataDocumento || f.dataRiferimento),
    ...a.rettifiche.filter((r) => programmi.some((p) => p.id === r.programma)).map((r) => r.data),
    ...a.pubblicazioni.map((p) => p.data),
  ].map(istante);
  const inizi = programmi.map((p) => p.periodo.slice(0, 4)).sort();
  const date = programmi.flatMap((p) => a.dateDi(p.id)).map(istante);
  const giorno = (quando: number): string => new Date(quando).toISOString().slice(0, 10);
  const nomi = elenco(programmi.map((p) => p.nomeBreve));
  return {
    titolo: `${nomi}: le cifre pubbliche, con la loro fonte`,
    descrizione:
      `${maiuscola(elenco(coseDi(a, programmi)))} di ${nomi}, ` +
      'come si leggono nelle fonti pubbliche. Ogni riga è una cifra, con la data di riferimento, la fonte ' +
      'e il punto in cui si legge. Gli importi di date diverse non si sommano.',
    paroleChiave: [
      ...new Set([
        ...programmi.map((p) => p.nomeBreve),
        ...programmi.map((p) => p.fondo),
        'fondi europei',
        'politica di coesione',
        'spesa pubblica',
      ]),
    ],
    modificato: giorno(massimo(momenti)),
    dal: `${inizi[0]}-01-01`,
    al: giorno(massimo(date)),
  };
}

/** What the data may speak of: the measures, or who their figures are of. */
const cose: readonly (readonly [di: string, nome: string])[] = [
  ['dotazione', 'dotazioni'],
  ['impegni', 'impegni'],
  ['pagamenti', 'pagamenti'],
  ['spesa_certificata', 'spesa certificata'],
  ['costo_selezionato', 'costo delle operazioni selezionate'],
  ['spesa_dichiarata', 'spesa dichiarata dai beneficiari'],
  ['destinatari', 'destinatari'],
  ['indicatore', 'indicatori'],
  ['iniziativa', 'iniziative'],
];

/** Those of which there are figures. */
function coseDi(a: Archivio, programmi: readonly Programma[]): string[] {
  const suoi = new Set(programmi.map((p) => p.id));
  const dette = new Set<string>(
    a.osservazioni.filter((o) => suoi.has(o.programma)).flatMap((o) => [o.misura, o.soggettoTipo]),
  );
  const trovate = cose.filter(([di]) => dette.has(di)).map(([, nome]) => nome);
  return trovate.length > 0 ? trovate : ['cifre'];
}
