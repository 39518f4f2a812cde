import { genereDi, type Lati } from '../../views/confronto/voce.ts';
import type { Foglio } from '../foglio.ts';
import type { Markup } from '../tag.ts';
import { confrontoFraAssi } from './assi.ts';
import { confrontoFraDate } from './date.ts';
import { confrontoColProgramma } from './programma.ts';

const corpi = { date: confrontoFraDate, assi: confrontoFraAssi, programma: confrontoColProgramma };

/** What a page of a comparison shows below its heading: the same text on a page of its own and drawn in the page that chose it. */
export function confronto(f: Foglio, lati: Lati): Markup {
  return corpi[genereDi(lati)](f, lati);
}
