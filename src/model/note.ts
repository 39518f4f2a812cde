import type { Archivio, Luogo, Soggetto } from './archivio.ts';
import { rigaTotale } from './parole.ts';
import type { Nota } from './registri.ts';

/** A place of a document that says something of a subject: a figure (with its heading), or a mention. */
export type Detto = Soggetto & Luogo & { colonna?: string };

/** The notes on what one place says of one subject; those of other rows, places and dates are not among them. */
function noteDelPosto(a: Archivio, { programma, data, fonte, punto, ...s }: Detto): Nota[] {
  return a
    .noteSu(programma, s.soggettoTipo === 'programma' ? rigaTotale : s.soggetto)
    .filter((n) => n.data === data && n.fonte === fonte && n.punto === punto);
}

/** The notes that belong to a figure: those on its own cell, and those on its whole row. */
export function noteDellaFigura(a: Archivio, figura: Detto & { colonna: string }): Nota[] {
  return noteDelPosto(a, figura).filter((n) => n.colonna === '' || n.colonna === figura.colonna);
}

/** True where what a place has under a column that is no measure (its part, its state) is an attribution of ours. */
export function attribuito(a: Archivio, detto: Detto, colonna: string): boolean {
  return noteDelPosto(a, detto).some((n) => n.tipo === 'attribuzione' && n.colonna === colonna);
}

/**
 * The attributions of ours that a place rests on: of its figure, or of what says whom its row is about; of its state, where it is the
 * mention itself that speaks.
 */
export function attribuzioniSu(a: Archivio, detto: Detto): Nota[] {
  return noteDelPosto(a, detto).filter(
    (n) =>
      n.tipo === 'attribuzione' &&
      (n.colonna === detto.colonna ||
        (a.misura(n.colonna) === undefined &&
          (n.colonna !== 'stato' || detto.colonna === undefined))),
  );
}
