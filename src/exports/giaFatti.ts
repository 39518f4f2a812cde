import { hash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Bytes } from './inByte.ts';

/** Where the pictures of all builds of the kit stand, from its root. */
export const immaginiFatte = join('.astro', 'immagini');

/** How many bytes of a kept file are the sum that proves the others. */
const lungaSomma = 32;

const somma = (bytes: Uint8Array): Buffer => Buffer.from(hash('sha256', bytes, 'hex'), 'hex');

/** A name for all that something is made from: another thing never has it. */
export const nomeDi = (da: string): string => hash('sha256', da);

/**
 * Where a thing is kept that was made of `da`, all that it is made from: never in another's place. In a folder for each two digits,
 * because one of tens of thousands is slow to list.
 */
function posto(cartella: string, da: string): { dove: string; file: string } {
  const nome = nomeDi(da);
  const dove = join(cartella, nome.slice(0, 2));
  return { dove, file: join(dove, nome.slice(2)) };
}

/** What was made of `da` before, in a folder that may be thrown away; undefined where it is not there, or not whole. */
export function giaFatto(cartella: string, da: string): Bytes | undefined {
  const { file } = posto(cartella, da);
  try {
    const tutto = new Uint8Array(readFileSync(file));
    const bytes = tutto.subarray(lungaSomma);
    if (!somma(bytes).equals(tutto.subarray(0, lungaSomma))) return undefined;
    const adesso = new Date();
    utimesSync(file, adesso, adesso);
    return bytes;
  } catch {
    return undefined;
  }
}

/** Keeps what was made of `da`, and returns it. */
export function riponi(cartella: string, da: string, bytes: Bytes): Bytes {
  const { dove, file } = posto(cartella, da);
  mkdirSync(dove, { recursive: true });
  // Written aside: a process that is killed leaves no half of a file under a name that is asked for.
  const via = join(dove, randomUUID());
  writeFileSync(via, Buffer.concat([somma(bytes), bytes]));
  renameSync(via, file);
  return bytes;
}

/** Throws away what nobody has asked for since then, in ms since 1970. */
export function sfoltisci(cartella: string, daAllora: number): void {
  if (!existsSync(cartella)) return;
  for (const voce of readdirSync(cartella, { recursive: true, withFileTypes: true })) {
    const file = join(voce.parentPath, voce.name);
    if (voce.isFile() && statSync(file).mtimeMs < daAllora) rmSync(file);
  }
}
