import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The folder in which this process, which holds the lock, builds beside `posto`. Side folders bear the name of what they are beside
 * and the number of their process: `.dist-417`, `.dist-417-prima`. What builds that were killed have left is put in order: theirs go,
 * but for the site of before where a kill came between the two renames.
 */
export function cartellaAccanto(posto: string): string {
  const [radice, suo] = [dirname(posto), `.${basename(posto)}-`];
  for (const nome of readdirSync(radice)) {
    const trovata = nome.startsWith(suo) && /^\d+(-prima)?$/.exec(nome.slice(suo.length));
    if (!trovata) continue;
    if (trovata[1] && !existsSync(posto)) renameSync(join(radice, nome), posto);
    else buttaAltrove(join(radice, nome));
  }
  return join(radice, `${suo}${process.pid}`);
}

/**
 * Puts a finished folder in the place of the old one: the old one stays until the new one is whole, and comes back where that fails.
 * `passo` does each single step; a test stops there.
 */
export function scambia(
  nuova: string,
  posto: string,
  passo: (fai: () => void) => void = (fai) => fai(),
): void {
  const prima = `${nuova}-prima`;
  if (existsSync(posto)) passo(() => renameSync(posto, prima));
  try {
    passo(() => renameSync(nuova, posto));
  } catch (guasto) {
    if (existsSync(prima)) passo(() => renameSync(prima, posto));
    throw guasto;
  }
  if (existsSync(prima)) passo(() => buttaAltrove(prima));
}

/**
 * Throws a folder away by a process that outlives this one: a site of a hundred thousand files takes as long to go as to be written, and
 * nobody needs to wait for that. Where it is stopped midway, the next build throws away what is left. What cannot be thrown away is in
 * nobody's way, and no reason to call the new site not built.
 */
function buttaAltrove(cartella: string): void {
  const butta = 'fs.rmSync(process.argv[1], { recursive: true, force: true })';
  spawn(process.execPath, ['-e', butta, cartella], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  })
    // What cannot be started here is left to the next build as well.
    .on('error', () => undefined)
    .unref();
}
