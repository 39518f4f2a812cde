import {
  formuleDi,
  type Archivio,
  type Derivata,
  type Figura,
  type Osservazione,
} from '../model/index.ts';
import { calcolata, figura, type Chi } from './quadri.ts';

/** The share of a part on one base, at one date: as printed, and recomputed where its figures are printed exactly. */
export interface Quota {
  /** What it is a share of, in words. */
  base: string;
  /** The measure that it is a share of. */
  misura: string;
  /** True where the base is the whole that the part belongs to (all the people reached), not another part of it. */
  sulTutto: boolean;
  stampata: Osservazione | undefined;
  /** The printed one where it is not shown. */
  riservata: Osservazione | undefined;
  calcolata: Derivata | undefined;
}

/** The shares of a part of a measure (the women among the people reached): one for each base that the catalogue knows. */
export function quoteDi(
  a: Archivio,
  chi: Chi,
  data: string,
  parte: { misura: string; dimensione: string },
): Quota[] {
  return a.misure.flatMap((m) => {
    const [formula, ambigua] = formuleDi(m);
    const sopra = formula && a.misura(formula.numeratore.colonna);
    const sotto = formula && a.misura(formula.denominatore.colonna);
    if (!sotto || ambigua || formula.denominatore.programma) return [];
    if (sopra?.misura !== parte.misura || sopra.dimensione !== parte.dimensione) return [];
    const stampata = figura(a, chi, data, m.misura, m.dimensione);
    const rapporto =
      sotto.misura === parte.misura ? sotto.misura : `${parte.misura}/${sotto.misura}`;
    const quota: Quota = {
      base: m.base,
      misura: sotto.misura,
      sulTutto: sotto.dimensione === '',
      stampata: stampata?.valore === null ? undefined : stampata,
      riservata: stampata?.mancante === 'riservato' ? stampata : undefined,
      calcolata:
        sotto.dimensione === ''
          ? calcolata(a, chi, data, 'rapporto', rapporto, parte.dimensione)
          : undefined,
    };
    return quota.stampata || quota.calcolata || quota.riservata ? [quota] : [];
  });
}

/** The share to show: the printed one where a document prints it, with its precision; a recomputation never takes its place. */
export function daMostrare(quota: Quota | undefined): Figura | undefined {
  return quota?.stampata ?? quota?.calcolata;
}

/** The share of one stage of money in another, or in the dotazione. */
export function quotaDelloStadio(
  a: Archivio,
  chi: Chi,
  data: string,
  stadio: string,
  base: string,
): Quota | undefined {
  const ricalcolata = calcolata(a, chi, data, 'rapporto', `${stadio}/${base}`);
  const sue = quoteDi(a, chi, data, { misura: stadio, dimensione: '' }).filter(
    (q) => q.misura === base,
  );
  return (
    sue.find((q) => q.stampata) ??
    sue[0] ??
    (ricalcolata && {
      base: a.misura(base)?.nome ?? base,
      misura: base,
      sulTutto: true,
      stampata: undefined,
      riservata: undefined,
      calcolata: ricalcolata,
    })
  );
}

/** The share of the whole to show, among the shares of a part. */
export function quotaSulTutto(quote: readonly Quota[] = []): Figura | undefined {
  return daMostrare(quote.find((q) => q.sulTutto));
}
