import type { TimePoint } from '../../charts/timeSeries.ts';
import { dallaAlla, quandoInBreve, quandoVale } from '../../format.ts';
import { importata, type Archivio, type Osservazione } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import {
  calcolata,
  dateConSoldi,
  figura,
  nomeMisura,
  scalaDi,
  scale,
  soggettoDi,
  type Chi,
  type Scala,
} from '../quadri.ts';
import { diTutteLeDate, posto, quantita } from './dati.ts';
import type { Grafico } from './tipi.ts';

const comuni = testi.grafici.comuni;
const parole = testi.grafici.tempo;

/** By which measure the headline of each scale goes. */
const guide: Record<Scala, readonly string[]> = {
  documenti: ['pagamenti', 'impegni', 'dotazione'],
  dati: ['spesa_dichiarata', 'costo_selezionato', 'dotazione'],
};

/**
 * The drawings of a subject across dates: in the stages of documents, and in those of the Commission's data, where each has more than
 * the two dates that stand beside each other as frames.
 */
export function graficiTempo(a: Archivio, chi: Chi): Grafico[] {
  const incorniciata = scalaDi(a, chi, dateConSoldi(a, chi)[0] ?? '');
  return (['documenti', 'dati'] as const)
    .filter((scala) => dateConSoldi(a, chi, scala).length > (scala === incorniciata ? 2 : 1))
    .map((scala) => graficoTempo(a, chi, scala));
}

/** The drawings across dates of the parts of a subject that the Commission's data tell apart, such as the categories of region. */
export function graficiDelleParti(a: Archivio, chi: Chi): Grafico[] {
  return partiDi(a, chi).map((parte) => graficoTempo(a, chi, 'dati', parte));
}

/** The parts of a subject that have a drawing across dates, by name. */
export function partiDi(a: Archivio, chi: Chi): string[] {
  const dotazioni = a
    .figureDi(soggettoDi(chi))
    .filter((o) => o.misura === 'dotazione' && o.dimensione !== '' && importata(o));
  // A part that never had money, such as a category of region the programme does not reach, has no story to draw.
  const conSoldi = dotazioni.filter((o) => o.valore !== 0);
  return [...new Set(conSoldi.map((o) => o.dimensione))]
    .toSorted((x, y) => x.localeCompare(y, 'it', { numeric: true }))
    .filter((parte) => dateConSoldi(a, chi, 'dati', parte).length > 1);
}

/** One subject, or a part of it, across dates, unequal steps drawn true; missing dates are gaps. */
export function graficoTempo(a: Archivio, chi: Chi, scala: Scala, parte = ''): Grafico {
  const conSoldi = dateConSoldi(a, chi, scala, parte);
  const sua = (d: string, m: string): Osservazione | undefined => figura(a, chi, d, m, parte);
  const stampata = (d: string): boolean => {
    const dote = sua(d, 'dotazione');
    return dote !== undefined && !importata(dote);
  };
  const date = a
    .dateDi(chi.programma)
    .filter((d) => conSoldi.includes(d) || (scala === 'documenti' && stampata(d)));
  const misure = scale[scala];
  const punto = (date: string, o: Osservazione | undefined): TimePoint => ({
    date,
    ...quantita(o),
  });
  const serie = (m: string) => date.map((d) => punto(d, sua(d, m))).reverse();
  const [ultima = '', ...altre] = conSoldi;
  const d = (parte === '' ? guide[scala] : [])
    .map((m) => mossa(a, chi, m, altre.at(-1), ultima))
    .find((x) => x !== undefined);
  const [dopo, prima] = (d?.da ?? []).map((id) => a.perId.get(id));
  return {
    ...diTutteLeDate(chi, scala === 'documenti' ? 'nel-tempo' : 'anno-per-anno', parte),
    parte: parte === '' ? undefined : parte,
    titolo:
      d && prima && dopo
        ? testi.frasi.passaggio(d.misura, prima, dopo, dallaAlla(a, prima, dopo))
        : parte === ''
          ? [parole.titolo]
          : parole.parte(
              parte,
              [...misure.toReversed(), 'dotazione'].flatMap((m) => {
                const f = sua(ultima, m);
                return f ? [{ nome: nomeMisura(a, m), figura: f }] : [];
              }),
              quandoVale(a, { programma: chi.programma, data: ultima }),
            ),
    leggere: scala === 'dati' ? parole.leggere.dati(date.some(stampata)) : parole.leggere.documenti,
    sintesi: [],
    disegno:
      conSoldi.length < 2
        ? null
        : {
            kind: 'stagesOverTime',
            data: {
              frame: { label: comuni.dotazione, points: serie('dotazione') },
              series: misure.map((m) => ({
                label: nomeMisura(a, m),
                stage: posto(m),
                points: serie(m).filter((p) => conSoldi.includes(p.date)),
              })),
            },
          },
    vuoto: parole.vuoto,
    tabella: {
      didascalia: parte === '' ? parole.didascalia[scala] : parole.didascalia.parte(parte),
      avviso: comuni.nonSiSommano,
      intestazioni: [
        { nome: comuni.stadio, numero: false },
        ...date.map((data) => ({
          nome: quandoInBreve(a, { programma: chi.programma, data }),
          numero: true,
        })),
      ],
      righe: ['dotazione', ...misure].map((m) => ({
        nome: nomeMisura(a, m),
        celle: date.map((x) => sua(x, m)),
      })),
    },
    date,
  };
}

/** How far a measure went from the first date to the last. */
function mossa(a: Archivio, chi: Chi, misura: string, prima: string | undefined, dopo: string) {
  const [da, a_] = [prima, dopo].map((d) => d && figura(a, chi, d, misura));
  return da && a_ ? a.differenza(a_, da) : calcolata(a, chi, dopo, 'differenza', misura);
}
