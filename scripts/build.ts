import { parseArgs } from 'node:util';
import { costruisci, prepara } from './costruisci.ts';
import { inParole } from './guasto.ts';
import { percorsi } from './percorsi.ts';
import { costruisciPezzo } from './pezzo.ts';

const { values } = parseArgs({
  options: {
    /** Builds what is not published too: a preview, which says so on every page. */
    anteprima: { type: 'boolean', default: false },
    /** Builds all of it, also what is as it was. */
    'da-capo': { type: 'boolean', default: false },
    /** Only these programmes, with commas between: a piece, for `npm run unisci`. */
    programmi: { type: 'string' },
  },
});
prepara(values.anteprima);

try {
  if (values.programmi === undefined)
    await costruisci({ posto: percorsi.dist, daCapo: values['da-capo'] });
  else await costruisciPezzo(values.programmi.split(','), values.anteprima);
} catch (guasto) {
  process.stderr.write(`\nIl sito non è stato costruito.\n${inParole(guasto)}\n`);
  process.exit(1);
}
