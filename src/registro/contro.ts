import type { Dati } from '../model/index.ts';
import { alberoDi, radice } from './albero.ts';
import { base64, leggiNota, leggiTestata } from './nota.ts';
import { scritta, testa } from './riga.ts';

/** What the comparison of today's register with something that somebody kept says. */
export type Confronto =
  /** Today's register begins with it: with its first `quante` lines. */
  | { esito: 'inizio'; quante: number; di: number }
  /** It does not. Of a copy, the first line that is another (as the file numbers it), in the copy and today. */
  | {
      esito: 'altro';
      quante: number;
      di: number;
      riga?: { numero: number; allora: string; oggi: string };
    }
  /** It is neither a copy of the register nor a checkpoint. */
  | { esito: 'ignoto' };

/**
 * Whether the register begins with what was kept: a copy of registro.csv byte for byte, or a checkpoint. The signature of a checkpoint is
 * not asked for: its root is enough to know the lines, whoever kept it.
 */
export function contro({ registro }: Pick<Dati, 'registro'>, conservato: string): Confronto {
  const righe = registro.map(scritta);
  return conservato.startsWith('data;')
    ? controCopia(righe, conservato)
    : controTestata(righe, conservato);
}

function controCopia(righe: readonly string[], copia: string): Confronto {
  const allora = copia.split(/(?<=\n)/);
  const oggi = [testa, ...righe];
  const conto = { quante: allora.length - 1, di: righe.length };
  const i = allora.findIndex((riga, n) => riga !== oggi[n]);
  return i < 0
    ? { esito: 'inizio', ...conto }
    : {
        esito: 'altro',
        ...conto,
        riga: { numero: i + 1, allora: allora[i] ?? '', oggi: oggi[i] ?? '' },
      };
}

function controTestata(righe: readonly string[], conservata: string): Confronto {
  const letta = leggiTestata(leggiNota(conservata)?.testo ?? '');
  if (!letta) return { esito: 'ignoto' };
  const conto = { quante: letta.quante, di: righe.length };
  const uguale =
    letta.quante <= righe.length &&
    base64(radice(alberoDi(righe), letta.quante)) === base64(letta.radice);
  return { esito: uguale ? 'inizio' : 'altro', ...conto };
}
