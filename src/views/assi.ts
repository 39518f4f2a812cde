import { importata, type Archivio, type Asse } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { anniDi } from './quadri.ts';

/** `Asse II, Inclusione sociale e lotta alla povertà`; `Asse 5` where it has no other name. */
export function titoloAsse(x: Pick<Asse, 'codice' | 'nome'>): string {
  return testi.asseColNome(x);
}

/** True for an Asse of which only a dataset speaks, and no document. */
export function soloNeiDati(
  a: Archivio,
  { programma, codice }: Pick<Asse, 'programma' | 'codice'>,
): boolean {
  const figure = a.figureDellAsse(programma, codice);
  return (
    figure.length > 0 &&
    figure.every(importata) &&
    a.menzioniIn(programma, { asse: codice }).length === 0
  );
}

/**
 * The years for which an Asse has a page, newest first, each with all the dates of the programme in it: those of which some
 * figure speaks of the Asse.
 */
export function anniDiAsse(
  a: Archivio,
  { programma, codice }: Pick<Asse, 'programma' | 'codice'>,
): { anno: number; date: string[] }[] {
  return anniDi(a, programma).filter(({ date }) =>
    date.some((d) => a.figureDellAsse(programma, codice, d).length > 0),
  );
}

/** The Assi of a programme that have a page for a year, in the order of the register. */
export function assiConPagina(a: Archivio, programma: string, anno: number): Asse[] {
  return a.assiDi(programma).filter((asse) => anniDiAsse(a, asse).some((x) => x.anno === anno));
}
