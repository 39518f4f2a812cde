import { genereDi, type Lati } from '../../views/confronto/voce.ts';
import type { Foglio } from '../foglio.ts';
import { testi } from '../../testi/testi.ts';
import { markup, type Markup } from '../tag.ts';
import { confrontoFraAssi } from './assi.ts';
import { confrontoFraDate } from './date.ts';
import { confrontoColProgramma } from './programma.ts';

const corpi = { date: confrontoFraDate, assi: confrontoFraAssi, programma: confrontoColProgramma };

/**
 * What a page of a comparison shows below its heading: the same text on a page of its own and drawn in the page that chose it. `aPagine`:
 * it is a page of its own, whose initiatives stand in other pages where they are too many.
 */
export function confronto(f: Foglio, lati: Lati, aPagine = false): Markup {
  return markup`${corpi[genereDi(lati)](f, lati, aPagine)}${fileDelConfronto()}`;
}

/** The buttons that make a file of what the page shows; out of sight until their script is there. */
export function fileDelConfronto(): Markup {
  const { nome, csv, excel } = testi.confronto.file;
  return markup`<p class="file-confronto">${nome}
    <button type="button" data-file-confronto="csv">${csv}</button>
    <button type="button" data-file-confronto="excel">${excel}</button>
  </p>`;
}
