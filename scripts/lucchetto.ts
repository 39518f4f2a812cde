import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Lets one process at a time do what the file stands for, here or in another terminal: writes the number of this one, and returns what
 * opens it again. Throws, in words for a terminal, where a process that still runs holds it; one that was killed holds nothing.
 */
export function chiudi(file: string, lavoro: string): () => void {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (guasto) {
      if ((guasto as NodeJS.ErrnoException).code !== 'EEXIST') throw guasto;
    }
    const chi = leggi(file);
    if (chi !== undefined && vive(chi))
      throw new Error(
        `${lavoro} è già in corso (processo ${chi}): aspetta che finisca, poi riprova.`,
      );
    togli(file, chi);
  }
}

/** True for the number of a process that runs. */
export function vive(processo: number): boolean {
  try {
    return process.kill(processo, 0);
  } catch (guasto) {
    return (guasto as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that a lock names; none where it has gone meanwhile, or was being written when its process was killed. */
function leggi(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** Takes a dead process's lock away; moved first, so that of two who find it one alone takes it, and nobody's new one goes. */
function togli(file: string, morto: number | undefined): void {
  const via = `${file}-${process.pid}`;
  try {
    renameSync(file, via);
    const tolto = leggi(via);
    if (tolto !== undefined && tolto !== morto) renameSync(via, file);
    else rmSync(via, { force: true });
  } catch (guasto) {
    if ((guasto as NodeJS.ErrnoException).code !== 'ENOENT') throw guasto;
  }
}
