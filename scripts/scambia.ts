import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { vive } from './lucchetto.ts';

/** Side folders bear the number of their process, so that two builds at once keep apart: `.dist-417`, `.dist-417-prima`. */
const accanto = /^\.dist-(\d+)(-prima)?$/;

/**
 * The folder in which this process builds beside `posto`. What builds that were killed have left is put in order: their side
 * folders go, but for the site of before where a kill came between the two renames.
 */
export function cartellaAccanto(radice: string, posto: string): string {
  for (const nome of readdirSync(radice)) {
    const [, processo, prima] = accanto.exec(nome) ?? [];
    if (processo === undefined || vive(Number(processo))) continue;
    if (prima && !existsSync(posto)) renameSync(join(radice, nome), posto);
    else rmSync(join(radice, nome), { recursive: true, force: true });
  }
  return join(radice, `.dist-${process.pid}`);
}

/** Puts a finished folder in the place of the old one: the old one stays until the new one is whole, and comes back where that fails. */
export function scambia(nuova: string, posto: string): void {
  const prima = `${nuova}-prima`;
  if (existsSync(posto)) renameSync(posto, prima);
  try {
    renameSync(nuova, posto);
  } catch (guasto) {
    if (existsSync(prima)) renameSync(prima, posto);
    throw guasto;
  }
  rmSync(prima, { recursive: true, force: true });
}
