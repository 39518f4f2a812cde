import { istante } from './dataRiferimento.ts';
import { dimensioneDiRiga } from './dimensione.ts';
import type { Misura } from './misura.ts';
import type { Osservazione } from './osservazione.ts';
import { chiaveDi, principale } from './scelta.ts';

/** Kinds of amount of an initiative, from the most to the least certain; of the last the document does not say the stage. */
export const certezza: readonly string[] = [
  'spesa_certificata',
  'spesa_rendicontata',
  'pagamenti',
  'impegni',
  'programmato',
  'dotazione',
  'investimento',
  'importo',
];

/** The row of the catalogue for a heading. */
export type Catalogo = (colonna: string) => Misura | undefined;

/**
 * The amounts that stand for a subject wherever it is shown among others: of each kind the best, the first of all where there is
 * room for one. Only money of the programme's own fund; the whole before a part or one edition of it, then the newest date, then
 * the most certain kind, then the figure printed most plainly. Of a kind that is printed only by parts, all the parts of that
 * date: none of them stands for the others.
 */
export function importiDi(figure: readonly Osservazione[], catalogo: Catalogo): Osservazione[] {
  const proprie = figure.filter(
    (o) =>
      certezza.includes(o.misura) && (catalogo(o.colonna)?.fondo ?? '') === '' && o.unita === 'EUR',
  );
  return [...Map.groupBy(proprie, (o) => o.misura).values()]
    .flatMap((sue) => migliori(sue, catalogo))
    .sort(
      (x, y) => meglio(catalogo)(x, y) || certezza.indexOf(x.misura) - certezza.indexOf(y.misura),
    );
}

/**
 * The count of people that stands for a subject, by the same rule: only people whom the catalogue says were reached, never those
 * for whom something is planned, never families or projects. Where the only counts are too few to be shown, one of those.
 */
export function personeDi(
  figure: readonly Osservazione[],
  catalogo: Catalogo,
): Osservazione | undefined {
  const raggiunte = figure.filter((o) => catalogo(o.colonna)?.persone === 'raggiunte');
  const riservate = raggiunte.filter((o) => o.mancante === 'riservato');
  return migliori(raggiunte, catalogo)[0] ?? riservate.toSorted(meglio(catalogo))[0];
}

/** True for a figure of the whole subject: no edition, no part, no sum that comes on top of another. */
export function intera(o: Osservazione, misura: Misura | undefined): boolean {
  const accumulata = misura?.unita === 'EUR' && misura.natura === 'cumulata';
  return dimensioneDiRiga(misura, o) === '' && ((misura?.dimensione ?? '') === '' || accumulata);
}

/** Of figures of one kind the best: one where they are of the whole, else one for each part of the newest date. */
function migliori(figure: readonly Osservazione[], catalogo: Catalogo): Osservazione[] {
  const ordina = meglio(catalogo);
  const buone = figure.filter((o) => o.valore !== null).toSorted(ordina);
  const pari = buone.filter((o) => ordina(buone[0]!, o) === 0);
  const gruppi = Map.groupBy(pari, (o) =>
    intera(o, catalogo(o.colonna)) ? '' : chiaveDi(o),
  ).values();
  return [...gruppi].flatMap((luoghi) => principale(luoghi) ?? []);
}

/** Sorts the whole before its parts, then the newest date first. */
function meglio(catalogo: Catalogo): (x: Osservazione, y: Osservazione) => number {
  const parte = (o: Osservazione): number => (intera(o, catalogo(o.colonna)) ? 0 : 1);
  return (x, y) => parte(x) - parte(y) || istante(y.data) - istante(x.data);
}
