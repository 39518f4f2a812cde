import { conZlib } from '../conZlib.ts';
import type { Bytes } from '../inByte.ts';
import { contenuti, inZip, type Cartella } from './cartella.ts';

/** A folder of today's data as one zip. */
export const zipDi = (c: Cartella): Bytes =>
  inZip(c.nome, contenuti(c, c.titolo, conZlib), conZlib);

/** The same of a folder told as JSON; the whole work of a thread. */
export default function zipDelJson(cartella: string): Bytes {
  return zipDi(JSON.parse(cartella) as Cartella);
}
