import { data, delGiorno, elenco, quante } from '../format.ts';
import {
  dataDaCartella,
  istante,
  type Dati,
  type Fonte,
  type Osservazione,
} from '../model/index.ts';

/** How an edition stands to the one that data/ holds. */
export type Ordine = 'prima' | 'più nuova' | 'stessa' | 'più vecchia';

/**
 * Whether an edition whose figures go up to `ultima`, published on `edizione` (blank where nobody says), is newer than the one that
 * the document in data/ was made of.
 */
export function ordineDi(fonte: Fonte | undefined, ultima: string, edizione: string): Ordine {
  if (!fonte) return 'prima';
  const differenza =
    istante(dataDaCartella(ultima) ?? ultima) - istante(fonte.dataRiferimento) ||
    (edizione === ''
      ? 0
      : istante(edizione) - (fonte.dataDocumento === '' ? 0 : istante(fonte.dataDocumento)));
  return differenza > 0 ? 'più nuova' : differenza < 0 ? 'più vecchia' : 'stessa';
}

/** An edition in words: how far its figures go, and when it was published where that is known. */
export function edizioneInParole({
  dataRiferimento,
  dataDocumento,
}: Pick<Fonte, 'dataRiferimento' | 'dataDocumento'>): string {
  return `cifre fino al ${data(dataRiferimento)}${dataDocumento === '' ? '' : `, edizione ${delGiorno(dataDocumento)}`}`;
}

/** Two editions of some documents: the figures that were restated, the most surprising first, and those that are no more. */
export interface Confronto {
  riviste: { prima: Osservazione; dopo: Osservazione }[];
  perse: Osservazione[];
}

/** Compares the figures of these documents in two readings of data/. */
export function confronta(
  prima: Pick<Dati, 'osservazioni'>,
  dopo: Pick<Dati, 'osservazioni'>,
  fonti: readonly string[],
): Confronto {
  const adesso = new Map(dopo.osservazioni.map((o) => [o.id, o]));
  const vecchie = prima.osservazioni.filter((o) => fonti.includes(o.fonte));
  const riviste = vecchie
    .flatMap((o) => {
      const nuova = adesso.get(o.id);
      return nuova && nuova.testo !== o.testo ? [{ prima: o, dopo: nuova }] : [];
    })
    .sort((x, y) => salto(y) - salto(x));
  return { riviste, perse: vecchie.filter((o) => !adesso.has(o.id)) };
}

/** How surprising a change is: its size as a part of what was there. */
function salto({ prima, dopo }: Confronto['riviste'][number]): number {
  const [x, y] = [prima.valore ?? 0, dopo.valore ?? 0];
  return Math.abs(y - x) / Math.max(Math.abs(x), 1);
}

/** How many figures are named; of more, only how many. */
const nominate = 10;

/** What two editions do not have in common, a line a figure. */
export function confrontoInParole({ riviste, perse }: Confronto): string[] {
  const altre = riviste.length - nominate;
  return [
    ...(riviste.length > 0 ? [`Valori rivisti: ${riviste.length}.`] : []),
    ...riviste
      .slice(0, nominate)
      .map((r) => `  ${r.prima.id}: da «${r.prima.testo}» a «${r.dopo.testo}»`),
    ...(altre > 0 ? [`  e ${quante(altre, 'altro', 'altri')}.`] : []),
    ...(perse.length > 0
      ? [
          `Cifre che non ci sono più: ${perse.length} (${elenco(perse.slice(0, 3).map((o) => o.id))}${perse.length > 3 ? '…' : ''}).`,
        ]
      : []),
  ];
}
