import type { StageDatum } from '../../charts/datum.ts';
import type { FramesRow } from '../../charts/framesRow.ts';
import { calcolato, maiuscola, minuscola, quandoInBreve, quandoVale } from '../../format.ts';
import type { Archivio, Frase, Osservazione } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { fraseSoldi } from '../frasi.ts';
import {
  dateConSoldi,
  haSoldi,
  nomeMisura,
  quadro,
  scalaDi,
  type Chi,
  type Quadro,
} from '../quadri.ts';
import { quotaDelloStadio } from '../quote.ts';
import { stadiSuCento, suCento } from '../suCento.ts';
import { dato, delGiorno, diTutteLeDate, estremi, posto } from './dati.ts';
import type { Cella, Grafico } from './tipi.ts';

const comuni = testi.grafici.comuni;
const parole = testi.grafici.stadi;

/** The money of a programme or an Asse at one date: what fills the frame of its dotazione. */
export function graficoStadi(a: Archivio, chi: Chi, data: string): Grafico {
  return { ...delGiorno(chi, 'stadi', data), ...cornici(a, chi, [data]) };
}

/**
 * The newest date with money of a subject and the oldest with some of the same stages, as frames on one scale; one where there is no
 * other, undefined where there is none.
 */
export function graficoCornici(a: Archivio, chi: Chi): Grafico | undefined {
  const [nuova] = dateConSoldi(a, chi);
  if (nuova === undefined) return undefined;
  const scala = scalaDi(a, chi, nuova);
  const conSpesa = dateConSoldi(a, chi, scala).filter((d) => speso(quadro(a, chi, d, scala)));
  return { ...diTutteLeDate(chi, 'cornici'), ...cornici(a, chi, estremi([nuova, ...conSpesa])) };
}

/** `date` of one scale, newest first; at least one. */
function cornici(
  a: Archivio,
  chi: Chi,
  date: readonly string[],
): Omit<Grafico, 'id' | 'programma' | 'asse' | 'pagina'> {
  const [data = ''] = date;
  const scala = scalaDi(a, chi, data);
  const quadri = date.map((d) => quadro(a, chi, d, scala));
  const misure = quadri[0]?.stadi.map(({ misura }) => misura) ?? [];
  const quando = quadri.map((q) => quandoInBreve(a, q));
  const una = date.length === 1;
  const stampata = (quando: string, misura: string): Osservazione | undefined =>
    quotaDelloStadio(a, chi, quando, misura, 'dotazione')?.stampata;
  const conQuota = una && misure.some((misura) => stampata(data, misura));
  const testa = (nome: string, i: number): string => (una ? nome : comuni.alla(nome, quando[i]));
  return {
    titolo: fraseSuCento(a, chi, data) ?? fraseSoldi(a, chi, data),
    leggere: parole.leggere[quadri[0]?.scala ?? 'documenti'],
    sintesi: [],
    disegno: quadri.some(speso)
      ? {
          kind: 'frames',
          data: { scale: 'amount', rows: quadri.map((q, i) => riga(a, q, quando[i] ?? '')) },
        }
      : null,
    vuoto: quadri.some(haSoldi) ? parole.zero : parole.vuoto,
    tabella: {
      didascalia: parole.didascalia(date.map((d) => quandoVale(a, { ...chi, data: d }))),
      intestazioni: [
        { nome: comuni.stadio, numero: false },
        ...quadri.flatMap((_, i) =>
          [comuni.importo, parole.suCento, ...(conQuota ? [parole.quotaStampata] : [])].map(
            (nome) => ({
              nome: testa(nome, i),
              numero: true,
            }),
          ),
        ),
      ],
      righe: [
        {
          nome: comuni.dotazione,
          celle: quadri.flatMap((q): Cella[] => [q.dotazione, '', ...(conQuota ? [''] : [])]),
        },
        ...misure.map((misura, k) => ({
          nome: nomeMisura(a, quadri[0]?.stadi[k]?.figura?.colonna ?? misura),
          celle: quadri.flatMap((q): Cella[] => [
            q.stadi[k]?.figura,
            suCento(a, chi, q.data, misura) ?? '',
            ...(conQuota ? [stampata(q.data, misura) ?? parole.senzaQuota] : []),
          ]),
        })),
      ],
    },
    date: [...date],
  };
}

/** True where some stage of a quadro is more than nothing: frames that nothing fills are no drawing. */
export function speso(q: Quadro): boolean {
  return q.stadi.some(({ figura }) => (figura?.valore ?? 0) > 0);
}

/** How many euro of a hundred of its dotazione reached the stage that tells most; undefined where they cannot be counted. */
function fraseSuCento(a: Archivio, chi: Chi, data: string): Frase | undefined {
  const [detto] = stadiSuCento(a, chi, data);
  return detto && parole.titolo(chi.asse, detto, quandoVale(a, { ...chi, data }));
}

/** A quadro as a row of frames under a name. */
export function riga(a: Archivio, q: Quadro, label: string): FramesRow {
  return {
    label: maiuscola(label),
    ref: q.data,
    frame: dato(minuscola(comuni.dotazione), q.dotazione),
    stages: barre(a, q),
  };
}

/** The stages of a subject as marks; the label is the document's own word, the note its euro of a hundred. */
function barre(a: Archivio, q: Quadro): StageDatum[] {
  return q.stadi.map(({ misura, figura: f }) => {
    const d = suCento(a, q, q.data, misura);
    return {
      ...dato(minuscola(nomeMisura(a, f?.colonna ?? misura)), f),
      note: d && calcolato(d),
      noteRef: d?.id,
      stage: posto(misura),
    };
  });
}
