import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { finoARiga, nomeElenchi, type FoglioModello } from './libroModello.ts';
import { lettera } from './xlsx.ts';

/** Text: Excel leaves what is typed as it is, so `85%` stays as printed and `1/2` does not become a date. */
const testo = { numFmt: '@' };

/** A template as a workbook of Excel: comments on the headings, drop-downs for the codes. */
export function nuovoAnnoXlsx(fogli: readonly FoglioModello[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: fogli.map(foglio) });
}

function foglio({ nome, nascosto, larghezze, righe, conTesta, scelte }: FoglioModello): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  righe.forEach((riga, r) =>
    riga.forEach((cella, c) => {
      const grassetto = conTesta && r === 0 ? { font: { bold: true } } : {};
      cells.set(`${r},${c}`, {
        value: cella.testo || null,
        type: cella.testo ? 'string' : 'empty',
        style: { ...grassetto, ...testo },
        ...(cella.nota && { comment: { text: cella.nota } }),
      });
    }),
  );
  return {
    name: nome,
    hidden: nascosto,
    columns: larghezze.map((width) => ({ width })),
    rows: righe.map((riga) => riga.map((c) => c.testo || null)),
    cells,
    ...(conTesta && { freezePane: { rows: 1, columns: 1 } }),
    dataValidations: [...scelte].map(([c, { elenco, quanti }]) => ({
      type: 'list' as const,
      formula1: `${nomeElenchi}!$${lettera(elenco)}$2:$${lettera(elenco)}$${quanti + 1}`,
      range: `${lettera(c)}2:${lettera(c)}${finoARiga}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning' as const,
      errorTitle: titoloAvviso,
      errorMessage: avviso,
    })),
  };
}

/** What a spreadsheet says of a code that is not in its list. */
export const titoloAvviso = 'Valore non previsto';
export const avviso = 'Scegli dall’elenco; un codice nuovo va prima aggiunto alle anagrafiche.';
