import {
  stadi,
  type Archivio,
  type Figura,
  type Osservazione,
  type Verifica,
} from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { calcolata, figura, nomeMisura, scale, soggettoDi } from '../quadri.ts';
import { quotaDelloStadio } from '../quote.ts';
import { avvertenzeDi, voceDi, type Lati, type Lato, type Voce } from './voce.ts';

/**
 * The frame and the stages of money, side by side: those of documents and those of the Commission's data, each where every side has
 * some of them; what only one side follows is no gap of the other.
 */
export function vociSoldi(a: Archivio, lati: readonly Lato[]): Voce[] {
  const comuni = Object.values(scale).filter((misure) =>
    lati.every((l) => misure.some((m) => figura(a, l, l.data, m))),
  );
  const misure = comuni.length > 0 ? comuni.flat() : stadi;
  return ['dotazione', ...misure].flatMap((misura) => {
    const celle = lati.map((l) => figura(a, l, l.data, misura));
    return voceDi(a, nomeMisura(a, misura), lati, celle).map((v) => ({
      ...v,
      colonna: misura,
      avvertenze: avvertenzeDi(a, celle),
    }));
  });
}

/** The rows of an Asse beside its programme, each with the share of the programme that is the Asse's. */
export function conQuota(a: Archivio, [asse]: Lati, voci: readonly Voce[]): Voce[] {
  return voci.map((v) => ({
    ...v,
    differenza: calcolata(a, asse, asse.data, 'quota-del-programma', v.colonna ?? ''),
  }));
}

const motivi = testi.confronto.motivi;

const rapporti = [
  ['quota-del-programma', 'dotazione'],
  ['rapporto', 'programmato/dotazione'],
  ['rapporto', 'impegni/dotazione'],
  ['rapporto', 'pagamenti/dotazione'],
  ['rapporto', 'spesa_certificata/dotazione'],
  ['rapporto', 'impegni/programmato'],
  ['rapporto', 'pagamenti/impegni'],
  ['rapporto', 'spesa_certificata/pagamenti'],
  ['rapporto', 'costo_selezionato/dotazione'],
  ['rapporto', 'spesa_dichiarata/dotazione'],
  ['rapporto', 'spesa_dichiarata/costo_selezionato'],
] as const;

/** The same money in proportion. Where the dotazione has moved between the dates, what is measured on it is not compared. */
export function vociProporzioni(a: Archivio, lati: readonly Lato[]): Voce[] {
  const conProgramma = lati.some((l) => l.asse === '');
  return rapporti.flatMap(([regola, misura]) => {
    if (regola === 'quota-del-programma' && conProgramma) return [];
    const esatte = lati.map((l) => calcolata(a, l, l.data, regola, misura));
    const celle = lati.map((l, i) => stampata(a, l, misura) ?? esatte[i]);
    const suDotazione = /(^|\/)dotazione$/.test(misura);
    const spostata = suDotazione && tutte(esatte) && basiDiverse(a, esatte);
    const fraDate = lati.some((l) => l.data !== lati[0]?.data);
    const vuote = lati.map((l, i) =>
      celle[i] === undefined && baseZero(a, l, misura) ? testi.assenze.baseZero : undefined,
    );
    return voceDi(a, testi.confronto.proporzioni[misura], lati, celle, esatte).map((v) => {
      const suZero = lati.length === 2 && vuote.some((x) => x !== undefined);
      const voce = { ...v, vuote, perche: suZero ? motivi.baseZero : v.perche };
      if (!fraDate || !spostata) return voce;
      const mossa = { ...voce, differenza: undefined, avvertenze: [] };
      return regola === 'quota-del-programma'
        ? { ...mossa, perche: motivi.programmaCambiato }
        : { ...mossa, perche: motivi.dotazioneCambiata, verifica: verificaDotazione(a, lati) };
    });
  });
}

/** The finding that says how the dotazione of these moved. */
function verificaDotazione(a: Archivio, lati: readonly Lato[]): Verifica | undefined {
  return lati
    .flatMap((l) => a.verificheDelSoggetto(soggettoDi(l)))
    .find((x) => x.regola === 'dotazioni');
}

/** True where both amounts of a ratio are there and nothing can be measured on the second: no figure is missing. */
function baseZero(a: Archivio, l: Lato, misura: string): boolean {
  const [stadio = '', base] = misura.split('/');
  return (
    base !== undefined &&
    typeof figura(a, l, l.data, stadio)?.valore === 'number' &&
    figura(a, l, l.data, base)?.valore === 0
  );
}

/** A ratio between stages, or the share of the programme, as its document prints it. */
function stampata(a: Archivio, l: Lato, misura: string): Osservazione | undefined {
  const [stadio = '', base] = misura.split('/');
  if (base !== undefined) return quotaDelloStadio(a, l, l.data, stadio, base)?.stampata;
  const quota = figura(a, l, l.data, `quota_${stadio}`);
  return quota?.valore === null ? undefined : quota;
}

function tutte(celle: readonly (Figura | undefined)[]): boolean {
  return celle.every((c) => c !== undefined);
}

function basiDiverse(a: Archivio, celle: readonly (Figura | undefined)[]): boolean {
  const basi = celle.map((c) => (c && 'da' in c ? a.perId.get(c.da[1] ?? '')?.valore : undefined));
  return new Set(basi).size > 1;
}
