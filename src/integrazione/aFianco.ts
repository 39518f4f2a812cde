import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { soloInZip } from '../exports/cartelle/file.ts';
import { nomeDi } from '../exports/giaFatti.ts';
import type { Bytes } from '../exports/inByte.ts';
import { fattoAltrove } from '../exports/magazzino.ts';
import type { Riporto } from '../html/riporta.ts';
import type { Lotto, Sede } from '../html/scrivano.ts';
import type { Archivio } from '../model/index.ts';

const quantiFili = availableParallelism();

/**
 * Has the default export of a module do its work on each of these things in threads beside this one, which makes the next things
 * meanwhile: never more of them than the threads are about to take. Throws what the first that fails throws.
 */
async function aFianco<Cosa, Fatta>(
  modulo: string,
  cose: Iterable<Cosa>,
  fa: (cosa: Cosa, nelFilo: (lavoro: unknown) => Promise<Fatta>) => Promise<unknown>,
): Promise<void> {
  const fili = new Piscina<unknown, Fatta>({
    filename: fileURLToPath(new URL(modulo, import.meta.url)),
    maxThreads: quantiFili,
  });
  const restano = Iterator.from(cose);
  const fila = async (): Promise<void> => {
    for (const cosa of restano) await fa(cosa, (lavoro) => fili.run(lavoro));
  };
  try {
    await Promise.all(Array.from({ length: 2 * quantiFili }, fila));
  } finally {
    await fili.destroy();
  }
}

/** Makes the zips of which there are as many as initiatives, before anybody asks for them. */
export const premi = (a: Archivio): Promise<void> =>
  aFianco<{ via: string; cartella: string }, Bytes>(
    '../exports/cartelle/zipDi.ts',
    soloInZip(a),
    ({ via, cartella }, nelFilo) => fattoAltrove(a, via, () => nelFilo(cartella), nomeDi(cartella)),
  );

/** Dresses and writes pages. */
export const scrivi = (sede: Sede, lotti: Iterable<Lotto>): Promise<void> =>
  aFianco<Lotto, void>('../html/scrivano.ts', lotti, (lotto, nelFilo) =>
    nelFilo({ ...sede, ...lotto }),
  );

/** Takes pages and files over from the site of before. */
export const riporta = (riporti: Iterable<Riporto>): Promise<void> =>
  aFianco<Riporto, void>('../html/riporta.ts', riporti, (riporto, nelFilo) => nelFilo(riporto));
