import { massimo, type Dati } from '../model/index.ts';
import { data as inParole } from '../format.ts';
import { proprio } from '../model/proprio.ts';
import type { TabellaPronta } from './nuovoAnno.ts';
import { cheCosaVuole, codiciDi, conElenco, passi } from './nuovoAnnoParole.ts';

/** One cell of a template: its text, and what is said where one points at it. */
export interface CellaModello {
  testo: string;
  nota?: string;
}

/** One sheet of a template, as any format writes it. Every cell is text: what is typed stays as it is printed. */
export interface FoglioModello {
  nome: string;
  nascosto: boolean;
  /** Width of each column, in characters. */
  larghezze: number[];
  righe: CellaModello[][];
  /** True where the first row is a heading, to be kept in sight. */
  conTesta: boolean;
  /** The drop-downs, by column from 0: which column of the sheet «elenchi», and how many codes it has. */
  scelte: ReadonlyMap<number, { elenco: number; quanti: number }>;
}

/** Rows that drop-downs and formats reach, beyond those prepared. */
export const finoARiga = 400;

/** The sheet with the codes of the drop-downs. */
export const nomeElenchi = 'elenchi';

/** The prepared tables as a workbook: the steps, a sheet a table, what the last date printed, the codes of the drop-downs. */
export function libroModello(
  dati: Dati,
  programma: string,
  cartella: string,
  tabelle: readonly TabellaPronta[],
): FoglioModello[] {
  const colonne = [...conElenco.keys()];
  const elenchi = colonne.map((colonna) => codiciDi(dati, programma, colonna));
  const codici = Array.from({ length: massimo(elenchi.map((e) => e.length)) }, (_, i) =>
    elenchi.map((e) => ({ testo: e[i]?.codice ?? '' })),
  );
  const guida = righeGuida(tabelle);
  return [
    semplice(
      'istruzioni',
      passi(programma, cartella).map((p, i) => [{ testo: `${i + 1}. ${p}` }]),
      110,
    ),
    ...tabelle.map((t) => foglioDi(dati, programma, t, elenchi)),
    ...(guida.length > 0 ? [semplice('guida', guida, 24)] : []),
    {
      ...semplice(nomeElenchi, [colonne.map((testo) => ({ testo })), ...codici], 30),
      nascosto: true,
    },
  ];
}

const semplice = (nome: string, righe: CellaModello[][], larga: number): FoglioModello => ({
  nome,
  nascosto: false,
  larghezze: Array.from({ length: massimo(righe.map((r) => r.length)) }, () => larga),
  righe,
  conTesta: false,
  scelte: new Map(),
});

/** What the last date printed, a block a table with its own headings: to look at, never to be read as data. */
function righeGuida(tabelle: readonly TabellaPronta[]): CellaModello[][] {
  return tabelle
    .filter((t) => t.dataGuida !== '')
    .flatMap(({ nome, colonne, righe, guida, dataGuida }) => [
      [{ testo: `${nome}: com’era al ${inParole(dataGuida)}. È una guida, non si pubblica.` }],
      colonne.map((testo) => ({ testo })),
      ...guida.map((prima, i) =>
        colonne.map((c, j) => ({
          testo:
            (j === 0 || c === 'dimensione' ? proprio(righe[i] ?? {}, c) : proprio(prima, c)) ?? '',
        })),
      ),
      [],
    ]);
}

function foglioDi(
  dati: Dati,
  programma: string,
  tabella: TabellaPronta,
  elenchi: readonly { codice: string }[][],
): FoglioModello {
  const { nome, colonne, righe } = tabella;
  const conCodici = [...conElenco.keys()];
  const nomi = new Map(
    codiciDi(dati, programma, colonne[0] ?? '').map((v) => [v.codice, v.nome] as const),
  );
  const testa = colonne.map((c) => ({ testo: c, nota: cheCosaVuole(dati, tabella, c) }));
  const corpo = righe.map((riga) =>
    colonne.map((colonna, c): CellaModello => {
      const testo = proprio(riga, colonna) ?? '';
      const nota = c === 0 ? nomi.get(testo) : undefined;
      return nota ? { testo, nota } : { testo };
    }),
  );
  const scelte = colonne.flatMap((colonna, c) => {
    const elenco = conCodici.indexOf(colonna);
    const quanti = elenchi[elenco]?.length ?? 0;
    return quanti === 0 ? [] : [[c, { elenco, quanti }] as const];
  });
  return {
    nome,
    nascosto: false,
    larghezze: colonne.map((colonna, c) => (c === 0 ? 30 : Math.max(14, colonna.length + 2))),
    righe: [testa, ...corpo],
    conTesta: true,
    scelte: new Map(scelte),
  };
}
