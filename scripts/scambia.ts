import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
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
    else butta(join(radice, nome));
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
  passo(() => butta(prima));
}

/** What cannot be thrown away is in nobody's way, and no reason to call the new site not built. */
function butta(cartella: string): void {
  try {
    rmSync(cartella, { recursive: true, force: true });
  } catch {
    return;
  }
}
