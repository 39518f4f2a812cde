import { expect, test } from 'vitest';
import { archivioDi } from '../../checks/archivioDi.ts';
import { documentoSenzaData } from '../../format.ts';
import { ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../ingest/leggiDati.ts';
import { importata } from '../../model/index.ts';
import { titoloCifra } from './cifre.ts';

test('dates a day, an act or an age by the document that says it, not by its figures', () => {
  const a = archivioDi(ingest(leggiDati()).dati);
  for (const o of a.osservazioni) {
    const senzaTempo = ['data', 'atto', 'intervallo'].includes(o.unita) && !importata(o);
    expect(/ secondo (?:il |la |l’)/.test(titoloCifra(a, o)), o.id).toBe(
      senzaTempo || documentoSenzaData(a, o) !== undefined,
    );
    expect(titoloCifra(a, o), o.id).not.toMatch(/\d{4}-\d\d-\d\d| al di /);
  }
});
