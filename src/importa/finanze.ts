import type { Assi } from './assi.ts';
import { inOrdine } from './assi.ts';
import { giornoDi } from './date.ts';
import { esatto, inEuro, somma, type Esatto } from './esatti.ts';
import type { Letto, Riga } from './leggi.ts';
import { categorie, fondi, obiettivoInBreve } from './nomi.ts';
import { proprio } from '../model/proprio.ts';

/** The columns of amounts: what the dataset calls them, and the headings of data/misure.csv that they become. */
const importi = {
  dotazione: 'total_amount',
  dotazione_ue: 'eu_amount',
  dotazione_nazionale: 'national_amount',
  costo_selezionato: 'total_eligible_cost',
  spesa_dichiarata: 'total_eligible_expenditure',
} as const;
type Importo = keyof typeof importi;
const colonne = Object.keys(importi) as Importo[];

/** Amounts of operations, which a row may repeat from an earlier day. */
const delleOperazioni: readonly Importo[] = ['costo_selezionato', 'spesa_dichiarata'];

/** The headings of data/misure.csv that avanzamento-ue.csv needs, and all its headings as it is written. */
export const misureFinanze = [...colonne, 'versione_programma'] as const;
export const testaFinanze = ['asse', 'dimensione', ...misureFinanze, 'fonte', 'punto'] as const;

/** One row of the finance dataset. */
export interface RigaFinanze {
  numero: number;
  anno: string;
  priorita: string;
  ot: string;
  categoria: string;
  fondo: string;
  versione: string;
  importi: Record<Importo, Esatto>;
  /** The day before its year that its amounts of operations are of; blank where they are of its own year. */
  ripetuta: string;
}

/** Reads the rows; throws one sentence, with row and column, for an amount that is no exact number of cents. */
export function righeFinanze({ file, righe }: Letto): RigaFinanze[] {
  return righe.map((riga) => {
    const { numero, cella } = riga;
    const [anno, giorno] = [cella('year'), giornoDi(cella('reference_date'))];
    if (giorno === undefined)
      throw new Error(
        `${file}: riga ${numero}, colonna «reference_date»: «${cella('reference_date')}» non è un giorno.`,
      );
    const ripetuta = giorno !== '' && giorno.slice(0, 4) < anno ? giorno : '';
    const letti = colonne.map((c) => {
      const vecchio = ripetuta !== '' && delleOperazioni.includes(c);
      return [c, vecchio ? '' : centesimi(file, riga, importi[c])] as const;
    });
    return {
      numero,
      anno,
      priorita: cella('priority'),
      ot: cella('to'),
      categoria: cella('category_of_region'),
      fondo: cella('fund'),
      versione: cella('ver'),
      importi: Object.fromEntries(letti) as Record<Importo, Esatto>,
      ripetuta,
    };
  });
}

function centesimi(file: string, { numero, cella }: Riga, colonna: string): Esatto {
  const valore = esatto(cella(colonna), 2);
  if (valore !== undefined) return valore;
  throw new Error(
    `${file}: riga ${numero}, colonna «${colonna}»: «${cella(colonna)}» non è un importo con due decimali al più.`,
  );
}

/** Ways of splitting the rows of an Asse or of the programme: how each part is called, none where the row names no part. */
const fondo = (r: RigaFinanze): string | undefined => proprio(fondi, r.fondo)?.[1];
const categoria = (r: RigaFinanze): string | undefined => proprio(categorie, r.categoria);
const obiettivo = (r: RigaFinanze): string | undefined => obiettivoInBreve(r.ot);

/**
 * The rows of avanzamento-ue.csv for each year: each Asse and the whole programme, then their parts by fund, by thematic objective
 * (of an Asse only) and by category of region wherever the file tells more than one apart. All are exact sums of rows.
 */
export function tabelleFinanze(
  righe: readonly RigaFinanze[],
  assi: Assi,
  fonte: string,
): Map<string, Record<string, string>[]> {
  const codici = [...new Set(righe.map((r) => assi.codiceDi(r)))].sort(inOrdine);
  const insiemi = [
    ...codici.flatMap((codice) => {
      const sue = righe.filter((r) => assi.codiceDi(r) === codice);
      return parti(codice, luogoDi(sue[0]!), sue, [fondo, obiettivo, categoria]);
    }),
    ...parti('Totale', 'tutto il programma', righe, [fondo, categoria]),
  ];
  const anni = [...new Set(righe.map((r) => r.anno))].sort();
  return new Map(
    anni.map((anno) => [
      anno,
      insiemi.flatMap(({ asse, dimensione, luogo, sue }) => {
        const dellAnno = sue.filter((r) => r.anno === anno);
        const valori = colonne.map((c) => [c, inEuro(somma(dellAnno.map((r) => r.importi[c])))]);
        if (valori.every(([, testo]) => testo === '')) return [];
        const versioni = [...new Set(dellAnno.map((r) => r.versione))].filter((v) => v !== '');
        const intero = asse === 'Totale' && dimensione === '';
        return {
          asse,
          dimensione,
          ...(Object.fromEntries(valori) as Record<Importo, string>),
          versione_programma: intero ? versioni.join(', ') : '',
          fonte,
          punto: `Righe dell’anno ${anno}, ${luogo}`,
        };
      }),
    ]),
  );
}

function parti(
  asse: string,
  luogo: string,
  righe: readonly RigaFinanze[],
  modi: readonly ((r: RigaFinanze) => string | undefined)[],
): { asse: string; dimensione: string; luogo: string; sue: readonly RigaFinanze[] }[] {
  const pezzi = modi.flatMap((modo) => {
    const gruppi = [...Map.groupBy(righe, modo)].filter(([nome]) => nome !== undefined);
    return gruppi.length < 2
      ? []
      : gruppi.map(([nome = '', sue]) => ({
          asse,
          dimensione: nome,
          luogo: `${luogo}, ${nome}`,
          sue,
        }));
  });
  return [
    { asse, dimensione: '', luogo, sue: righe },
    ...pezzi.sort((x, y) => inOrdine(x.dimensione, y.dimensione)),
  ];
}

function luogoDi({ fondo, priorita, ot }: RigaFinanze): string {
  const [unaParte, nessuna] = fondo === 'EAFRD' ? ['Priorità', 'priorità'] : ['Asse', 'Asse'];
  if (priorita !== '' && priorita !== 'VOID') return `${unaParte} ${priorita}`;
  const obiettivo = obiettivoInBreve(ot);
  return `senza ${nessuna}${obiettivo ? `, ${obiettivo}` : ''}`;
}
