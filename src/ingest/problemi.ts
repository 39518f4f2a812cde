import { catalogo, type Dettagli, type Voce } from './catalogo.ts';
import { rigaDi, type Risposta } from './risposta.ts';
import { segniVietati, visibile } from './testo.ts';

export { catalogo, type Dettagli };

/** A problem in the data is a value: where it is, what was read, why it cannot stand, how to mend it. */
export interface Problema {
  tipo: TipoProblema;
  gravita: 'errore' | 'avviso';
  /** Path inside data/, e.g. `por-fse-lombardia/2022/avanzamento.csv`. */
  file: string;
  /** Sheet of a workbook; absent for CSV. */
  foglio?: string | undefined;
  /** Row number as a spreadsheet shows it, from 1. */
  riga?: number | undefined;
  /** Line of the text file at which the row begins, for editors and annotations; absent for workbooks. */
  linea?: number | undefined;
  /** Column letter as a spreadsheet shows it. */
  colonna?: string | undefined;
  /** The column's heading. */
  intestazione?: string | undefined;
  letto: string;
  perche: string;
  rimedio: string;
  /** What to write instead, where it can be proposed. */
  proposta?: string | undefined;
  /** The whole row as read, so that the officer recognises it. */
  valori?: string[] | undefined;
  /** Why a warning was accepted, as avvisi.csv says it; absent where nobody has. */
  presaVisione?: string | undefined;
  /** The row of a register that answers it, where there is one, and the one that would do so in another way. */
  risposta?: Risposta | undefined;
  oppure?: Risposta | undefined;
}

export type TipoProblema = keyof typeof catalogo;

/** The place a problem is at. */
export type Luogo = Pick<
  Problema,
  'file' | 'foglio' | 'riga' | 'linea' | 'colonna' | 'intestazione' | 'valori'
>;

/** As much of a cell as says which one it is, the signs that nobody sees made visible. */
const lungo = 300;
const breve = (testo = ''): string =>
  visibile(testo.length > lungo ? `${testo.slice(0, lungo).toWellFormed()}…` : testo);

/**
 * Makes the problem of this kind at this place, with the catalogue's sentences filled in; a very long cell is quoted in part. Signs
 * that nobody sees are seen in all that was read: a report is printed on terminals, where they would act; and none of them is
 * proposed.
 * `risposta`: the row that answers it, which the sentences call `altro`; `oppure`: one that does so in another way.
 */
export function problema(
  tipo: TipoProblema,
  luogo: Luogo,
  lunghi: Dettagli = {},
  risposta?: Risposta,
  oppure?: Risposta,
): Problema {
  const voce: Voce = catalogo[tipo];
  const { proposta } = lunghi;
  const dettagli = {
    ...lunghi,
    letto: breve(lunghi.letto),
    ...(lunghi.altro !== undefined && { altro: breve(lunghi.altro) }),
    ...(risposta && { altro: visibile(rigaDi(risposta)) }),
    proposta: segniVietati(proposta ?? '').length > 0 ? undefined : proposta,
  };
  return {
    tipo,
    gravita: voce.gravita,
    ...luogo,
    ...(luogo.intestazione && { intestazione: breve(luogo.intestazione) }),
    letto: dettagli.letto,
    perche: voce.perche(dettagli),
    rimedio: voce.rimedio(dettagli),
    proposta: dettagli.proposta,
    ...(risposta && { risposta }),
    ...(oppure && { oppure }),
  };
}
