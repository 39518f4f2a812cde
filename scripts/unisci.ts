import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { costruisci, prepara } from './costruisci.ts';
import { inParole } from './guasto.ts';
import { percorsi } from './percorsi.ts';
import { improntaDelKit, leggiScheda } from './pezzo.ts';
import { controllaPezzi } from './unione.ts';

/**
 * `npm run unisci [-- cartelle…]`: one site of its pieces, all those in pezzi/ unless told. The pages of a programme are those of its
 * piece; what belongs to the whole is made here, of the tables that the pieces carry: home, lists, search, catalogues, map, feed, register.
 */
const { values, positionals } = parseArgs({
  options: {
    /** As for `npm run build`: also what is not published. */
    anteprima: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
prepara(values.anteprima);

/** Every folder of pezzi/, in a fixed order; those that a build has left aside begin with a dot. */
const tutti = (): string[] =>
  existsSync(percorsi.pezzi)
    ? readdirSync(percorsi.pezzi)
        .filter((nome) => !nome.startsWith('.'))
        .sort()
        .map((nome) => join(percorsi.pezzi, nome))
    : [];

try {
  const cartelle = positionals.length > 0 ? positionals.map((c) => resolve(c)) : tutti();
  const pezzi = cartelle.map((cartella) => ({ cartella, ...leggiScheda(cartella) }));
  controllaPezzi(pezzi, improntaDelKit());
  await costruisci({ posto: percorsi.dist, parte: { pezzi } });
} catch (guasto) {
  process.stderr.write(`\nIl sito non è stato unito.\n${inParole(guasto)}\n`);
  process.exit(1);
}
