import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

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
    if (chi !== undefined && scrittoDa(chi, file))
      throw new Error(
        `${lavoro} è già in corso (processo ${chi}): aspetta che finisca, poi riprova.`,
      );
    togli(file, chi);
  }
}

/** True where the process that wrote a file still runs: one that began after the file has only got the number of a dead one. */
export function scrittoDa(processo: number, file: string): boolean {
  try {
    process.kill(processo, 0);
  } catch (guasto) {
    if ((guasto as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  try {
    // A second more or less: clocks of files and of processes are not the same.
    return inizioDi(processo) <= statSync(file).mtimeMs + 1_000;
  } catch {
    return true;
  }
}

/** When a process began, in ms since 1970; throws where the system does not say it. */
function inizioDi(processo: number): number {
  if (processo === process.pid) return Date.now() - process.uptime() * 1_000;
  const [, campi = ''] = readFileSync(`/proc/${processo}/stat`, 'utf8').split(/\) (?!.*\) )/s);
  const daAvvio = Number(campi.split(' ')[19]) / 100;
  const acceso = Number.parseFloat(readFileSync('/proc/uptime', 'utf8'));
  return Date.now() - (acceso - daAvvio) * 1_000;
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
