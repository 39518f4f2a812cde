import { quandoVale } from '../format.ts';
import {
  istante,
  misureAConfronto,
  type Archivio,
  type Asse,
  type Frase,
  type Osservazione,
} from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { persone } from './persone.ts';
import { dateConSoldi, figura, quadro, soggettoDi, type Chi } from './quadri.ts';
import { daMostrare, quotaDelloStadio, quotaSulTutto } from './quote.ts';
import { stadiSuCento } from './suCento.ts';

/** The ratios between stages, the one that says most first. */
const rapporti = [
  'pagamenti/impegni',
  'impegni/programmato',
  'pagamenti/dotazione',
  'impegni/dotazione',
  'spesa_dichiarata/costo_selezionato',
  'costo_selezionato/dotazione',
] as const;

/** What the money of a subject says at a date, in one sentence without full stop: the ratio as printed, or else ours. */
export function fraseSoldi(a: Archivio, chi: Chi, data: string): Frase {
  for (const rapporto of rapporti) {
    const [sopra = '', sotto = ''] = rapporto.split('/');
    const quota = daMostrare(quotaDelloStadio(a, chi, data, sopra, sotto));
    const quando = quandoVale(a, { ...chi, data });
    if (quota) return testi.frasi.soldi(quando, chi.asse, rapporto, quota);
  }
  const q = quadro(a, chi, data);
  const figure = [q.dotazione, ...q.stadi.map((s) => s.figura)].filter((f) => f !== undefined);
  return testi.frasi.importi(quandoVale(a, q), chi.asse, figure);
}

/** How much of its dotazione a subject has spent at its newest date with money, in one sentence; undefined where it cannot be counted. */
export function rispostaSoldi(a: Archivio, chi: Chi): Frase | undefined {
  const [data] = dateConSoldi(a, chi);
  const [detto] = data === undefined ? [] : stadiSuCento(a, chi, data);
  const importo = data !== undefined && detto && figura(a, chi, data, detto.misura);
  return importo
    ? testi.frasi.risposta(quandoVale(a, { ...chi, data }), detto.misura, importo, detto.d)
    : undefined;
}

/** Who was reached, in one sentence; undefined where the documents give no count. */
export function frasePersone(a: Archivio, chi: Chi, data: string): Frase | undefined {
  const p = persone(a, chi, data);
  if (!p?.totale || p.totale.mancante === 'riservato') return undefined;
  return testi.frasi.persone(
    quandoVale(a, p.totale),
    chi.asse,
    p.totale,
    quotaSulTutto(p.donne?.quote),
    contatiAParte(a, p.totale),
  );
}

/** Which Asse leads at a date by payments, or by the furthest stage that is given. */
export function fraseAssi(
  a: Archivio,
  programma: string,
  assi: readonly Asse[],
  data: string,
): Frase | undefined {
  for (const misura of ['pagamenti', 'impegni', 'spesa_dichiarata', 'dotazione'] as const) {
    const figure = assi.flatMap((asse) => {
      const f = figura(a, { programma, asse: asse.codice }, data, misura);
      return f?.valore ? [{ asse, f, valore: f.valore }] : [];
    });
    const [primo] = figure.sort((x, y) => y.valore - x.valore);
    if (primo && figure.length > 1)
      return testi.frasi.primoAsse(testi.parti(a, programma), misura, primo.asse, primo.f);
  }
  return undefined;
}

/** Whom the documents count apart from this figure; empty where nobody is, or where it counts no people. */
export function contatiAParte(a: Archivio, o: Osservazione): string {
  const cigd = { ...o, misura: 'beneficiari_cigd', dimensione: '' };
  return o.misura === 'destinatari' && a.principale(cigd) ? testi.persone.cigd : '';
}

/**
 * What changed for a subject up to a date, measure by measure: from, to, by how much. All from one date, the one from which most can
 * be told, of equals the newest: two sentences of one paragraph never start from two.
 */
export function frasiCambiamento(a: Archivio, chi: Chi, data: string): Frase[] {
  const mosse = a
    .derivateDi(soggettoDi(chi))
    .filter((d) => d.data === data && ['differenza', 'differenza-fra-date'].includes(d.regola))
    .flatMap((d) => {
      const [dopo, prima] = d.da.map((id) => a.perId.get(id));
      const posto = misureAConfronto.findIndex((m) => m === d.misura);
      return dopo && prima && posto >= 0 && dopo.dimensione === ''
        ? [{ d, dopo, prima, posto }]
        : [];
    });
  const [insieme = []] = [...Map.groupBy(mosse, ({ prima }) => prima.data).entries()]
    .sort(([x, sue], [y, altre]) => altre.length - sue.length || istante(y) - istante(x))
    .map(([, sue]) => sue);
  return insieme
    .toSorted((x, y) => x.posto - y.posto)
    .map(({ d, dopo, prima }) =>
      testi.frasi.cambio(d.misura, prima, quandoVale(a, prima), dopo, d, contatiAParte(a, dopo)),
    );
}
