import type { Archivio, Iniziativa } from '../../model/index.ts';
import { indiceDi as indice, lungo, parti, type Indice, type Parte } from '../elencoLungo.ts';
import { gruppiDi, type GruppoRighe } from './righe.ts';
import type { Riga } from './riga.ts';

/** True where a list of initiatives is too long for one page. */
export const lunga = (gruppi: readonly GruppoRighe[]): boolean => lungo(tutte(gruppi));

/** A long list in parts that a browser asks for one by one, whatever its groups; none where it stands in one page. */
export function fogliDi(gruppi: readonly GruppoRighe[]): Parte<Riga>[] {
  return lunga(gruppi) ? parti(tutte(gruppi)) : [];
}

/** What is said of a part at this address. */
export function indiceDi({ voci }: Parte<Riga>, via: string): Indice {
  return indice(voci, via, {
    programma: (r) => [r.programma],
    asse: (r) => r.assi,
    stato: (r) => r.stati,
  });
}

/** The pages of the long list of a programme that hold some of these initiatives, each with the Asse that it is of. */
export function pagineConIniziative(
  a: Archivio,
  programma: string,
  iniziative: readonly Iniziativa[],
): { asse: string; parte: Parte<Riga> }[] {
  const cercate = new Set(iniziative.map((i) => `${i.programma}/${i.id}`));
  return gruppiDi(a, programma).flatMap(({ asse, righe }) =>
    parti(righe)
      .filter(({ voci }) => voci.some((r) => cercate.has(r.id)))
      .map((parte) => ({ asse, parte })),
  );
}

function tutte(gruppi: readonly GruppoRighe[]): Riga[] {
  return gruppi.flatMap((g) => g.righe);
}
