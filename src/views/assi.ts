import { annoDi, type Archivio, type Asse, type Osservazione } from '../model/index.ts';
import { anniDi } from './quadri.ts';

/** `Asse II, Inclusione sociale e lotta alla povertà`; `Asse 5` where it has no other name. */
export function titoloAsse(x: Pick<Asse, 'codice' | 'nome'>): string {
  return x.nome === `Asse ${x.codice}` ? x.nome : `Asse ${x.codice}, ${x.nome}`;
}

/** True where what carries this code of Asse, or of a group (`III+IV`), speaks of the Asse. */
export function diAsse(voce: { asse: string }, codice: string): boolean {
  return voce.asse.split('+').includes(codice);
}

/** True where some figure speaks of the Asse in that year: then, and only then, the Asse has a page for the year. */
export function haCifre(
  osservazioni: readonly Osservazione[],
  { programma, codice }: Pick<Asse, 'programma' | 'codice'>,
  anno: number,
): boolean {
  return osservazioni.some(
    (o) => o.programma === programma && annoDi(o.data) === anno && diAsse(o, codice),
  );
}

/** The years for which an Asse has a page, newest first, each with its dates. */
export function anniDiAsse(a: Archivio, asse: Asse): { anno: number; date: string[] }[] {
  return anniDi(a, asse.programma).filter(({ anno }) => haCifre(a.osservazioni, asse, anno));
}
