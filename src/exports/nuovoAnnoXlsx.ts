import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { massimo, type Dati } from '../model/index.ts';
import type { TabellaPronta } from './nuovoAnno.ts';
import { cheCosaVuole, codiciDi, conElenco, passi } from './nuovoAnnoParole.ts';
import { proprio } from '../model/proprio.ts';

const colonneConElenco = [...conElenco.keys()];
/** Rows that drop-downs and formats reach, beyond those prepared. */
const finoARiga = 400;

/** Text: Excel leaves what is typed as it is, so `85%` stays as printed and `1/2` does not become a date. */
const testo = { numFmt: '@' };

/** The same tables as one workbook: a sheet a table, comments on the headings, drop-downs for the codes. */
export function nuovoAnnoXlsx(
  dati: Dati,
  programma: string,
  cartella: string,
  tabelle: readonly TabellaPronta[],
): Promise<Uint8Array> {
  const elenchi = colonneConElenco.map((colonna) => codiciDi(dati, programma, colonna));
  return writeXlsx({
    sheets: [
      {
        name: 'istruzioni',
        columns: [{ width: 110 }],
        rows: passi(programma, cartella).map((p, i) => [`${i + 1}. ${p}`]),
      },
      ...tabelle.map((t) => foglio(dati, programma, t, elenchi)),
      {
        name: 'elenchi',
        hidden: true,
        rows: [
          colonneConElenco,
          ...Array.from({ length: massimo(elenchi.map((e) => e.length)) }, (_, i) =>
            elenchi.map((e) => e[i]?.codice ?? null),
          ),
        ],
      },
    ],
  });
}

function foglio(
  dati: Dati,
  programma: string,
  tabella: TabellaPronta,
  elenchi: readonly { codice: string }[][],
): WriteSheet {
  const { nome, colonne, righe } = tabella;
  const cells = new Map<string, Partial<Cell>>();
  colonne.forEach((colonna, c) =>
    cells.set(`0,${c}`, {
      value: colonna,
      type: 'string',
      style: { font: { bold: true }, ...testo },
      comment: { text: cheCosaVuole(dati, tabella, colonna) },
    }),
  );
  const [chiave = ''] = colonne;
  const nomi = new Map(codiciDi(dati, programma, chiave).map((v) => [v.codice, v.nome]));
  righe.forEach((riga, r) => {
    colonne.forEach((colonna, c) => {
      if (!proprio(riga, colonna))
        cells.set(`${r + 1},${c}`, {
          value: null,
          type: 'empty',
          style: testo,
        });
    });
    const nome = nomi.get(proprio(riga, chiave) ?? '');
    if (nome)
      cells.set(`${r + 1},0`, {
        value: proprio(riga, chiave) ?? '',
        type: 'string',
        comment: { text: nome },
      });
  });
  return {
    name: nome,
    columns: colonne.map((colonna, c) => ({
      width: c === 0 ? 30 : Math.max(14, colonna.length + 2),
    })),
    rows: [colonne, ...righe.map((riga) => colonne.map((c) => proprio(riga, c) ?? null))],
    cells,
    freezePane: { rows: 1, columns: 1 },
    dataValidations: colonne.flatMap((colonna, c) => {
      const quale = colonneConElenco.indexOf(colonna);
      const quanti = elenchi[quale]?.length ?? 0;
      if (quanti === 0) return [];
      const [qui, li] = [lettera(c), lettera(quale)];
      return [
        {
          type: 'list' as const,
          formula1: `elenchi!$${li}$2:$${li}$${quanti + 1}`,
          range: `${qui}2:${qui}${finoARiga}`,
          allowBlank: true,
          showErrorMessage: true,
          errorStyle: 'warning' as const,
          errorTitle: 'Valore non previsto',
          errorMessage: 'Scegli dall’elenco; un codice nuovo va prima aggiunto alle anagrafiche.',
        },
      ];
    }),
  };
}

/** The letters of a column, from 0: A, B, … Z, AA. */
function lettera(indice: number): string {
  const prima = Math.floor(indice / 26);
  return (prima > 0 ? lettera(prima - 1) : '') + String.fromCharCode(65 + (indice % 26));
}
