import { apriFogli, ingest } from '../../ingest/ingest.ts';
import { rapporto } from '../../ingest/rapporto.ts';
import { programmaDiProva } from '../fixtures/tabelle/leggi.ts';
import type { Caso } from './caso.ts';

/** How a reading ended. */
export interface Lettura {
  /** As it had to. */
  bene: boolean;
  esito: string;
  ms: number;
  /** How much memory the reading took at its peak, beside that of the file; in MB. */
  mb: number;
}

/** Reads a case among the tables of the programme of the tests, as the build reads it, and tells it as a terminal does. */
export async function leggi({ percorso, atteso }: Caso, bytes: Uint8Array): Promise<Lettura> {
  const altri = programmaDiProva().filter((f) => f.percorso !== percorso);
  const prima = process.memoryUsage().rss;
  const inizio = performance.now();
  const { problemi } = ingest(await apriFogli([...altri, { percorso, bytes }]));
  const detto = rapporto(problemi);
  const ms = performance.now() - inizio;
  const suoi = problemi.filter((p) => p.file === percorso);
  const rifiuto = suoi.length === 1 ? suoi[0]?.tipo : undefined;
  const letto = !suoi.some((p) => /^(unreadable|too-large)-file$|^broken-quotes$/.test(p.tipo));
  return {
    bene: (atteso === 'letto' ? letto : rifiuto === atteso) && detto.length < 1_000_000,
    esito: letto ? `letto, ${suoi.length} problemi` : `rifiutato: ${suoi[0]?.perche ?? ''}`,
    ms,
    mb: Math.max(0, process.resourceUsage().maxRSS / 1024 - prima / 1e6),
  };
}
