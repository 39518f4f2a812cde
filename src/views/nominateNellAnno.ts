import type { Archivio, Iniziativa } from '../model/index.ts';
import { lungo, parti, type Parte } from './elencoLungo.ts';
import { iniziativeDi, statoAl } from './iniziative.ts';
import { anniDi } from './quadri.ts';
import { ricorda } from './ricorda.ts';
import { testi } from '../testi/testi.ts';

/** An initiative that documents name at a date of a year, and how far they say it is then, in words. */
export interface Nominata {
  data: string;
  stato: string;
  iniziativa: Iniziativa;
}

/** Those of a year that documents put under an Asse, or under Assi that they keep together, in pages. */
export interface NominateDelGruppo {
  asse: string;
  pagine: readonly Parte<Nominata>[];
}

/** The initiatives named in a year, by Asse, date and status; none where the page of the year holds them all. */
export const nominateAPagine = /* @__PURE__ */ ricorda(nelleSuePagine);

/** The same under one Asse: those groups that hold it, where the page of the Asse in that year does not hold them. */
export function nominateDellAsse(
  a: Archivio,
  programma: string,
  anno: number,
  asse: string,
): NominateDelGruppo[] {
  const suoi = nominateAPagine(a, programma, anno).filter((g) => g.asse.split('+').includes(asse));
  return lungo(suoi.flatMap((g) => g.pagine.flatMap((p) => p.voci))) ? suoi : [];
}

function nelleSuePagine(a: Archivio, programma: string, anno: number): NominateDelGruppo[] {
  const date = anniDi(a, programma).find((x) => x.anno === anno)?.date ?? [];
  if (!lungo(date.flatMap((data) => iniziativeDi(a, programma, undefined, data)))) return [];
  const perAsse = Map.groupBy(
    date.flatMap((data) => a.menzioniIn(programma, { data })),
    (m) => m.asse,
  );
  const codici = a.assiDi(programma).map((x) => x.codice);
  const posto = (asse: string): number => codici.indexOf(asse.split('+')[0] ?? asse);
  return [...perAsse]
    .toSorted(([x], [y]) => posto(x) - posto(y))
    .map(([asse, menzioni]) => {
      const voci = date.flatMap((data) => {
        const ids = menzioni.filter((m) => m.data === data).map((m) => m.iniziativa);
        const nominate = a.inOrdine(programma, ids).map((iniziativa): Nominata => {
          const stato = statoAl(a, iniziativa, data);
          const detto = testi.stati.aQuellaData(stato?.stati ?? [], stato?.nostra);
          return { data, stato: detto, iniziativa };
        });
        return [...Map.groupBy(nominate, (n) => n.stato).values()].flat();
      });
      return { asse, pagine: parti(voci) };
    });
}
