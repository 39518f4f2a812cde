import { spostato, type Archivio, type Dati, type Rinvio } from '../model/index.ts';
import { indirizzi, prova } from './indirizzi.ts';

/** The pages of documents that have another id today: a row that moves all that a document prints moves the document. */
export function rinviiDeiDocumenti({
  fonti,
  spostate,
}: Pick<Dati, 'fonti' | 'spostate'>): Rinvio[] {
  const vive = new Set(fonti.map((f) => f.id));
  const dopo = (id: string): string | undefined =>
    spostate.map((s) => spostato(s, `${id}.*`)?.replace(/\.\*$/, '')).find((x) => x !== undefined);
  return spostate.flatMap(({ programma, idPrima }) => {
    const prima = /^([^.*]+)\.\*$/.exec(idPrima)?.[1];
    if (prima === undefined || vive.has(prima)) return [];
    const visti = new Set([prima]);
    let oggi = dopo(prima);
    for (; oggi !== undefined && !vive.has(oggi) && !visti.has(oggi); oggi = dopo(oggi))
      visti.add(oggi);
    return oggi !== undefined && vive.has(oggi)
      ? [{ da: indirizzi.fonte(programma, prima), a: indirizzi.fonte(programma, oggi) }]
      : [];
  });
}

/** The evidence of the figures that have another id today, at the address that it had. */
export function rinviiDelleCifre(
  a: Pick<Archivio, 'diOggi' | 'perId' | 'derivatePerId'>,
): Rinvio[] {
  return [...a.diOggi].flatMap(([id, oggi]) => {
    const figura = a.perId.get(oggi) ?? a.derivatePerId.get(oggi);
    return figura ? [{ da: indirizzi.cifra(id), a: prova(figura) }] : [];
  });
}
