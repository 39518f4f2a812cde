import { expect, test } from 'vitest';
import { archivioDi } from '../../checks/archivioDi.ts';
import { calcolato } from '../../format.ts';
import { ingest } from '../../ingest/ingest.ts';
import { leggiDati } from '../../ingest/leggiDati.ts';
import { accoda } from '../../registro/catena.ts';
import { nuoveRighe } from '../../registro/nuoveRighe.ts';
import { testi } from '../../testi/testi.ts';
import { storia } from './storia.ts';

test('tells what the register published of a figure, computed ones by their value', () => {
  const letti = ingest(leggiDati()).dati;
  const f = { a: archivioDi(letti), indirizzo: (via: string) => via };
  const righe = nuoveRighe(letti, [], '2026-11-26').filter((r) =>
    ['cifra', 'derivata'].includes(r.genere),
  );
  const b = archivioDi({ ...letti, registro: accoda([], righe) });
  for (const d of b.derivate) {
    const html = storia({ ...f, a: b }, d).text;
    const detto = `${calcolato(d, 'esatta')}${testi.calcolo.unita(d)}`;
    expect(html, d.id).toContain(`«${detto}»`);
  }
  const [prima] = b.osservazioni;
  expect(storia({ ...f, a: b }, prima!).text).toContain(`«${prima!.testo}»`);
  expect(storia(f, f.a.derivate[0]!).text).toContain(testi.pagine.cifra.registro.mai);
});
