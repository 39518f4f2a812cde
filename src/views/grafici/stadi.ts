import type { StageDatum } from '../../charts/datum.ts';
import { quandoVale } from '../../format.ts';
import type { Archivio } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { fraseSoldi } from '../frasi.ts';
import { haSoldi, nomeMisura, quadro, type Chi, type Quadro } from '../quadri.ts';
import { quotaDelloStadio } from '../quote.ts';
import { dato, idGrafico, nomeDi, paginaDelGiorno, posto } from './dati.ts';
import type { Grafico } from './tipi.ts';

const comuni = testi.grafici.comuni;
const parole = testi.grafici.stadi;

/** The four stages of money of a programme or an Asse at one date, inside the frame of the dotazione. */
export function graficoStadi(a: Archivio, chi: Chi, data: string): Grafico {
  const q = quadro(a, chi, data);
  const presenti = q.stadi.flatMap(({ figura: f }) =>
    f ? [{ nome: nomeMisura(a, f.colonna), f }] : [],
  );
  const mancanti = q.stadi.filter((s) => !s.figura).map((s) => nomeMisura(a, s.misura));
  return {
    id: idGrafico(chi.programma, nomeDi(chi.asse), 'stadi', data),
    programma: chi.programma,
    titolo: fraseSoldi(a, chi, data),
    leggere: parole.leggere[q.scala],
    sintesi: [parole.sintesi(q.dotazione, presenti, mancanti)],
    disegno: haSoldi(q)
      ? {
          kind: 'moneyStages',
          data: { frame: dato(comuni.dotazione, q.dotazione), stages: barre(a, q) },
        }
      : null,
    vuoto: parole.vuoto,
    tabella: {
      didascalia: parole.didascalia(quandoVale(a, q)),
      intestazioni: [
        { nome: comuni.stadio, numero: false },
        { nome: comuni.importo, numero: true },
        { nome: parole.quotaStampata, numero: true },
        { nome: parole.quotaRicalcolata, numero: true },
      ],
      righe: [
        { nome: comuni.dotazione, celle: [q.dotazione, '', ''] },
        ...q.stadi.map(({ misura, figura: f }) => {
          const quota = quotaDelloStadio(a, chi, data, misura, 'dotazione');
          return {
            nome: nomeMisura(a, f?.colonna ?? misura),
            celle: [f, quota?.stampata ?? parole.senzaQuota, quota?.calcolata ?? ''],
          };
        }),
      ],
    },
    date: [data],
    pagina: paginaDelGiorno(chi, data),
  };
}

/** The stages of a subject as marks; the label is the document's own word. */
export function barre(a: Archivio, q: Quadro): StageDatum[] {
  return q.stadi.map(({ misura, figura: f }) => ({
    ...dato(nomeMisura(a, f?.colonna ?? misura), f),
    stage: posto(misura),
  }));
}
