import { codice, vicino } from '../ingest/testo.ts';
import { finanze, indicatori, type Dataset } from './dataset.ts';

/** The columns that tell the rows of a file apart, where it is one of the datasets; none otherwise. */
export function chiaveNota(intestazione: readonly string[]): readonly string[] {
  const lette = intestazione.map((testo) => codice(testo, '_'));
  const suo = [finanze, indicatori].find(({ colonne }) => colonne.every((c) => lette.includes(c)));
  return suo ? ['cci', ...suo.chiave] : [];
}

/**
 * Where each column of a dataset stands in a heading, written as in the dataset or as on the portal (`Total Eligible Cost`), in
 * any order. Throws one sentence where columns are missing, or where the file is another one.
 */
export function colonneDi(dataset: Dataset, intestazione: readonly string[]): Map<string, number> {
  const lette = intestazione.map((testo) => codice(testo, '_'));
  const manca = ({ colonne }: Dataset): string[] => colonne.filter((c) => !lette.includes(c));
  const mancanti = manca(dataset);
  const doppia = dataset.colonne.find((c) => lette.indexOf(c) !== lette.lastIndexOf(c));
  if (doppia !== undefined)
    throw new Error(`ha due colonne «${doppia}»: non si sa quale delle due vale.`);
  if (mancanti.length === 0)
    return new Map(
      [...dataset.colonne, ...dataset.facoltative].map((c) => [c, lette.indexOf(c)] as const),
    );
  const altro = [finanze, indicatori].find((d) => manca(d).length === 0);
  if (altro)
    throw new Error(
      `è il file «${altro.titolo}», non «${dataset.titolo}»: passalo con ${altro.opzione}.`,
    );
  if (mancanti.length > dataset.colonne.length / 2)
    throw new Error(
      `non è il file «${dataset.titolo}» (${dataset.indirizzo}): mancano ${mancanti.length} colonne su ${dataset.colonne.length}, per esempio «${mancanti[0]}».`,
    );
  const libere = lette.filter((c) => !dataset.colonne.includes(c));
  const detto = mancanti.map((c) => {
    const simile = vicino(c, libere);
    return `«${c}»${simile ? ` (c’è «${simile}»: ha cambiato nome?)` : ''}`;
  });
  throw new Error(
    `${mancanti.length === 1 ? 'manca la colonna' : 'mancano le colonne'} ${detto.join(', ')}. Se hai l’edizione di prima, --confronta dice che cosa è cambiato.`,
  );
}
