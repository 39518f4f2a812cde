import { verificheDi } from '../src/checks/verificheDi.ts';
import { derivateDi, type Archivio, type Dati } from '../src/model/index.ts';
import { rettificheDi } from '../src/views/rettifiche.ts';

/** The archive as the pages see it, made from the data alone: for scripts, which have no collections. */
export function archivioDi(dati: Dati): Archivio {
  const derivate = derivateDi(dati.osservazioni);
  const { verifiche, conto } = verificheDi(dati);
  const segni = Map.groupBy(
    verifiche.flatMap((v) => v.riguarda.map((id) => ({ id, v }))),
    ({ id }) => id,
  );
  return {
    ...dati,
    derivate,
    verifiche,
    conto,
    segni: new Map([...segni].map(([id, voci]) => [id, voci.map(({ v }) => v)])),
    rettificate: rettificheDi(dati.rettifiche),
    perId: new Map(dati.osservazioni.map((o) => [o.id, o])),
    derivatePerId: new Map(derivate.map((d) => [d.id, d])),
  };
}
