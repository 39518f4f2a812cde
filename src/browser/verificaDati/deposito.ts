import type { FileDati } from '../../ingest/ingest.ts';

/** Where the work in progress is kept between one visit and the next. */
export interface Deposito {
  leggi(): Promise<FileDati[]>;
  /** Keeps these files, and no other; none leaves nothing. */
  scrivi(files: readonly FileDati[]): Promise<void>;
}

const [nome, negozio, chiave] = ['fondi-in-chiaro', 'verifica-dati', 'lavoro'];

/** The browser's own: nothing in it leaves the computer. Where the browser gives none, as in some private windows, nothing is kept. */
export function nelBrowser(): Deposito {
  const base = new Promise<IDBDatabase>((si, no) => {
    const richiesta = indexedDB.open(nome, 1);
    richiesta.onupgradeneeded = () => richiesta.result.createObjectStore(negozio);
    richiesta.onsuccess = () => si(richiesta.result);
    richiesta.onerror = () => no(richiesta.error ?? new Error(nome));
  });
  base.catch(() => undefined);
  const chiedi = async <T>(
    modo: IDBTransactionMode,
    che: (s: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | undefined> => {
    try {
      const richiesta = che((await base).transaction(negozio, modo).objectStore(negozio));
      return await new Promise<T>((si, no) => {
        richiesta.onsuccess = () => si(richiesta.result);
        richiesta.onerror = () => no(richiesta.error ?? new Error(nome));
      });
    } catch {
      return undefined;
    }
  };
  return {
    leggi: async () => (await chiedi<FileDati[]>('readonly', (s) => s.get(chiave))) ?? [],
    scrivi: async (files) => {
      const voci = files.map(({ percorso, bytes }) => ({ percorso, bytes }));
      await (voci.length > 0
        ? chiedi('readwrite', (s) => s.put(voci, chiave))
        : chiedi('readwrite', (s) => s.delete(chiave)));
    },
  };
}
