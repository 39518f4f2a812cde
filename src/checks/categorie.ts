import { dimensioneDiRiga, esatta, type Archivio, type Osservazione } from '../model/index.ts';
import { stampata } from './quantita.ts';
import { concorda, ids, rilievo, type Esito } from './tipi.ts';

/** An amount of one subject, printed in one place by the parts of its row: by category of region, for one. */
export type Categorie = readonly Osservazione[];

/** Every amount that a place prints by two parts or more, exactly. */
export function perCategorie(archivio: Archivio): Categorie[] {
  const parti = archivio.osservazioni.filter(
    (o) =>
      o.unita === 'EUR' &&
      o.natura !== 'annuale' &&
      ['programma', 'asse', 'gruppo'].includes(o.soggettoTipo) &&
      esatta(o) &&
      dimensioneDiRiga(archivio.misura(o.colonna), o) !== '',
  );
  return [
    ...Map.groupBy(parti, (o) =>
      [o.programma, o.data, o.fonte, o.punto, o.soggettoTipo, o.soggetto, o.colonna].join('|'),
    ).values(),
  ].filter((sue) => sue.length > 1);
}

/** The sum of the parts of an amount, in cents. */
export function sommaDi(categorie: Categorie): number {
  return categorie.reduce((s, o) => s + (o.valore ?? 0), 0);
}

/**
 * Sums over categories: the parts of an amount against its whole. Parts that make the whole elsewhere in the same place should
 * make it here; of other parts nobody knows that they are all, or that none overlaps: they are told only where they are more.
 */
export function categorie(archivio: Archivio): Esito[] {
  const confronti = perCategorie(archivio).flatMap((pezzi) => {
    const { dimensione = '' } = archivio.misura(pezzi[0]!.colonna) ?? {};
    const tutto = stampata(archivio, { ...pezzi[0]!, dimensione });
    return tutto && esatta(tutto) ? [{ tutto, pezzi, somma: sommaDi(pezzi) }] : [];
  });
  const intere = new Set(
    confronti.filter((c) => c.somma === c.tutto.valore).map((c) => insiemeDi(c.pezzi)),
  );
  return confronti.flatMap(({ tutto, pezzi, somma }): Esito[] => {
    const differenza = somma - (tutto.valore ?? 0);
    if (differenza === 0) return [concorda('torna', [tutto, ...pezzi])];
    const sonoTutte = intere.has(insiemeDi(pezzi));
    if (!sonoTutte && differenza < 0) return [];
    return [
      rilievo({
        modello: 'totali.categorie',
        argomenti: { tutto: tutto.id, pezzi: ids(pezzi), somma },
        figure: [tutto],
        prove: pezzi,
        chiave: [tutto.colonna, tutto.dimensione, 'categorie'],
        ...(sonoTutte ? {} : { livello: 'cambiamento' as const }),
        verdetto: 'non spiegato',
        gravita: sonoTutte ? 'errore' : 'avviso',
      }),
    ];
  });
}

/** Which parts of which place. */
function insiemeDi(pezzi: Categorie): string {
  const { fonte, punto } = pezzi[0]!;
  return [fonte, punto, ...pezzi.map((o) => o.dimensione).sort()].join('|');
}
