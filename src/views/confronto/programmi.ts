import {
  importata,
  istante,
  principale,
  type Archivio,
  type Derivata,
  type Misura,
  type Osservazione,
  type Programma,
} from '../../model/index.ts';
import { soggettoDi } from '../quadri.ts';

/** One amount of a programme, and the share of its own allocation that it is; undefined where they are not known. */
export interface CellaProgramma {
  misura: Misura;
  figura: Osservazione | undefined;
  quota: Derivata | undefined;
}

/** A programme, or a part of it, at a date. */
export interface RigaProgramma {
  programma: Programma;
  /** The part that the imported data tell apart: a category of region; empty for the whole programme. */
  parte: string;
  dotazione: Osservazione;
  celle: CellaProgramma[];
}

/** The programmes of the site at one date. */
export interface DataProgrammi {
  data: string;
  misure: Misura[];
  righe: RigaProgramma[];
}

/**
 * The programmes of the site side by side at each date at which the imported data tell two or more, newest first. Only imported
 * figures are compared: their measures mean the same in every programme, those of documents may not.
 */
export function programmiAConfronto(a: Archivio): DataProgrammi[] {
  const misure = a.misure.filter(
    (m) => m.unita === 'EUR' && m.rapporti.includes('dotazione') && soloImportata(a, m),
  );
  const date = [...new Set(a.programmi.flatMap((p) => a.dateDi(p.id)))];
  return date
    .sort((x, y) => istante(y) - istante(x))
    .map((data) => {
      const righe = a.programmi.flatMap((p) => righeDi(a, p, data, misure));
      const dette = misure.filter((m) => righe.some((r) => figuraDi(r, m)));
      return { data, misure: dette, righe };
    })
    .filter(({ misure, righe }) => {
      const conMisure = righe.filter((r) => misure.some((m) => figuraDi(r, m)));
      return new Set(conMisure.map((r) => r.programma.id)).size > 1;
    });
}

const figuraDi = (r: RigaProgramma, m: Misura): Osservazione | undefined =>
  r.celle.find((c) => c.misura === m)?.figura;

/** True for a measure of whole programmes that no document prints. */
function soloImportata(a: Archivio, m: Misura): boolean {
  const sue = a.programmi.flatMap((p) =>
    a.figureDi(soggettoDi({ programma: p.id, asse: '' })).filter((o) => o.misura === m.misura),
  );
  return sue.length > 0 && sue.every((o) => importata(o));
}

/** A programme and then its parts, but those without money of any kind: data write them before they have some, or after. */
function righeDi(
  a: Archivio,
  programma: Programma,
  data: string,
  misure: readonly Misura[],
): RigaProgramma[] {
  const chi = { ...soggettoDi({ programma: programma.id, asse: '' }), data };
  const dotazioni = a
    .figureDi(chi, data)
    .filter((o) => o.misura === 'dotazione' && importata(o) && o.valore !== null);
  const intera = dotazioni.filter((o) => o.dimensione === '');
  const righe = [...intera, ...dotazioni.filter((o) => o.dimensione !== '')].map((dotazione) => ({
    programma,
    parte: dotazione.dimensione,
    dotazione,
    celle: misure.map((misura) => {
      const q = { ...chi, misura: misura.misura, dimensione: dotazione.dimensione };
      const figura = principale(a.stampate(q).filter((o) => o.valore !== null));
      const quota = a.calcolata('rapporto', { ...q, misura: `${misura.misura}/dotazione` });
      const base = a.perId.get(quota?.da[1] ?? '');
      return { misura, figura, quota: base?.valore === dotazione.valore ? quota : undefined };
    }),
  }));
  return righe.filter(
    ({ parte, dotazione, celle }) =>
      parte === '' || [dotazione, ...celle.map((c) => c.figura)].some((f) => f?.valore),
  );
}
