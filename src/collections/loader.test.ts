import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, test } from 'vitest';
import { archivioDi } from '../checks/archivioDi.ts';
import { ingest } from '../ingest/ingest.ts';
import { leggiDati } from '../ingest/leggiDati.ts';
import { archivio, lettura, ricorda } from './dati.ts';
import { caricaDati } from './loader.ts';

const base = 'src/tests/fixtures/tabelle/base';
const letto = archivioDi(ingest(leggiDati(base)).dati);
const conto = { problemi: 0, riparazioni: 0, inAttesa: 0 };
const perNome = caricaDati('iniziative', (i) => `${i.programma}/${i.id}`);

afterEach(() => ricorda({ archivio: letto, ...conto }));

/** What a loader leaves in a store that held something old. */
async function caricate(loader = perNome, watcher?: LoaderContext['watcher']): Promise<string[]> {
  const voci = new Map<string, unknown>([['di-ieri', {}]]);
  await loader.load({
    store: {
      clear: () => voci.clear(),
      has: (id: string) => voci.has(id),
      set: ({ id, data }: { id: string; data: unknown }) => voci.set(id, data),
    },
    meta: { set: () => undefined },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    watcher,
  } as unknown as LoaderContext);
  return [...voci.keys()];
}

describe('a register of data/ as a collection', () => {
  test('has the ids by which getEntry and reference find its entries, and nothing old', async () => {
    ricorda({ archivio: letto, ...conto });
    const ids = await caricate();
    expect(ids).toContain('programma-di-prova/nidi-gratis');
    expect(ids).toEqual(letto.iniziative.map((i) => `${i.programma}/${i.id}`));
  });

  test('stops the build where an id comes twice', async () => {
    ricorda({ archivio: letto, ...conto });
    const doppie = caricaDati('iniziative', () => 'uguale');
    await expect(caricate(doppie)).rejects.toThrow('«uguale» compare due volte');
  });
});

test('data with errors leave the archive of before, and say why once there is none', async () => {
  ricorda({ archivio: letto, ...conto });
  ricorda({ guasto: 'ERRORI (1)', problemi: 1, riparazioni: 0, inAttesa: 0 });
  expect(await archivio()).toBe(letto);
  expect(lettura()).toMatchObject({ guasto: 'ERRORI (1)', problemi: 1 });
  ricorda({ archivio: letto, ...conto });
  expect(lettura().guasto).toBeUndefined();
});
