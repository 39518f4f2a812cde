import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder, all or none: each is written aside, under a hidden name that no command reads, and takes its place
 * once all are whole.
 */
export function scriviTutti(cartella: string, files: ReadonlyMap<string, Uint8Array>): void {
  const messi = [...files].map(([percorso, bytes], i) => {
    const posto = join(cartella, percorso);
    return { posto, accanto: join(cartella, `.importa-${process.pid}-${i}`), bytes };
  });
  try {
    for (const { accanto, bytes } of messi) writeFileSync(accanto, bytes);
    for (const { posto } of messi) mkdirSync(dirname(posto), { recursive: true });
    for (const { posto, accanto } of messi) renameSync(accanto, posto);
  } finally {
    for (const { accanto } of messi) rmSync(accanto, { force: true });
  }
}
