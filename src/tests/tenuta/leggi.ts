import { existsSync, readFileSync } from 'node:fs';
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
  /** How much memory the reading took at its peak, beside the file itself; in MB, where its process did nothing else before. */
  mb: number;
}

/**
 * The highest memory that this process has had, in MB. Asked of Linux where there is one: what `resourceUsage` tells begins with the
 * memory of the process that started this one.
 */
function picco(): number {
  const stato = '/proc/self/status';
  const alto = existsSync(stato) ? /VmHWM:\s*(\d+)/.exec(readFileSync(stato, 'utf8'))?.[1] : '';
  return alto ? Number(alto) / 1000 : process.resourceUsage().maxRSS / 1000;
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
  const comeAtteso =
    atteso === 'sano'
      ? problemi.length === 0
      : atteso === 'letto'
        ? letto && suoi.length > 0
        : rifiuto === atteso;
  return {
    bene: comeAtteso && detto.length < 1_000_000,
    esito: letto ? `letto, ${suoi.length} problemi` : `rifiutato: ${suoi[0]?.perche ?? ''}`,
    ms,
    mb: Math.max(0, picco() - prima / 1e6),
  };
}
