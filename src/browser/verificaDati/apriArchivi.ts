import { archivi as parole } from '../../testi/it/verificaDati/scelta.ts';
import { daIgnorare } from '../../ingest/daIgnorare.ts';
import { daZip } from '../../pacchetto/zip.ts';
import type { FileScelto } from './sceltaFile.ts';

/** The chosen files with each zip opened, its files at their paths in it. Throws a sentence for the reader where one does not open. */
export async function apriArchivi(scelti: readonly FileScelto[]): Promise<FileScelto[]> {
  const aperti = await Promise.all(
    scelti.map(async (scelto): Promise<FileScelto[]> => {
      if (!/\.zip$/i.test(scelto.percorso)) return [scelto];
      const bytes = new Uint8Array(await scelto.file.arrayBuffer());
      try {
        return daZip(bytes)
          .filter(({ percorso }) => !daIgnorare(percorso))
          .map((f) => ({
            percorso: f.percorso,
            file: new File([new Uint8Array(f.bytes)], f.percorso),
          }));
      } catch (guasto) {
        throw new Error(parole.guasto(scelto.percorso, (guasto as Error).message), {
          cause: guasto,
        });
      }
    }),
  );
  return aperti.flat();
}
