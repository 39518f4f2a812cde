import { readFileSync } from 'node:fs';
import type { Dati } from '../src/model/index.ts';
import { contro } from '../src/registro/contro.ts';

/** Whether the register begins with what a file keeps, in words; `vero` where it does. */
export function detto(dati: Dati, file: string): { vero: boolean; testo: string } {
  const c = contro(dati, leggi(file));
  if (c.esito === 'ignoto')
    return {
      vero: false,
      testo: `«${file}» non è una copia di registro.csv né una testata (checkpoint).`,
    };
  if (c.esito === 'inizio') {
    const dopo = c.di - c.quante;
    return {
      vero: true,
      testo: `Il registro di oggi comincia con «${file}»: le sue ${c.quante} righe ci sono tutte, identiche e nello stesso ordine${dopo > 0 ? `; dopo ne sono venute ${dopo}` : ''}.`,
    };
  }
  const dove = c.riga
    ? `\n  alla riga ${c.riga.numero} la copia dice: ${c.riga.allora.trimEnd()}\n  il registro di oggi: ${c.riga.oggi.trimEnd() || 'niente'}`
    : '';
  return {
    vero: false,
    testo: `Il registro di oggi (${c.di} righe) NON comincia con «${file}» (${c.quante} righe).${dove}`,
  };
}

function leggi(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`«${file}» non si legge.`);
  }
}
