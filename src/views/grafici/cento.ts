import { quandoVale } from '../../format.ts';
import { stadiDeiDati, type Archivio } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { calcolata, figura, nomeMisura, quadro, type Chi } from '../quadri.ts';
import { idGrafico, nomeDi, paginaDelGiorno, posto } from './dati.ts';
import type { Grafico } from './tipi.ts';

const comuni = testi.grafici.comuni;
const parole = testi.grafici.cento;

/** The stages that are counted in each scale: what is only planned is not. */
const misure = {
  documenti: ['impegni', 'pagamenti', 'spesa_certificata'],
  dati: stadiDeiDati,
} as const;

/** "Ogni 100 euro": of a hundred euro of the dotazione, how many reached each stage. */
export function graficoCento(a: Archivio, chi: Chi, data: string): Grafico {
  const righe = misure[quadro(a, chi, data).scala].map((misura) => ({
    misura,
    stage: posto(misura),
    d: calcolata(a, chi, data, 'ogni-cento-euro', misura),
  }));
  const presenti = righe.flatMap(({ d, ...r }) => (d ? [{ ...r, d }] : []));
  const quando = quandoVale(a, { ...chi, data });
  return {
    id: idGrafico(chi.programma, nomeDi(chi.asse), 'ogni-cento-euro', data),
    programma: chi.programma,
    titolo: parole.titolo(quando, presenti),
    leggere: parole.leggere,
    sintesi: [],
    disegno:
      presenti.length === 0
        ? null
        : {
            kind: 'hundredGrid',
            data: {
              base: parole.base(quando),
              counts: presenti.map(({ misura, stage, d }) => ({
                label: parole.verbi[misura],
                value: d.valore,
                text: String(d.valore),
                ref: d.id,
                stage,
              })),
            },
          },
    vuoto: parole.vuoto(figura(a, chi, data, 'dotazione')?.valore === 0),
    tabella: {
      didascalia: parole.didascalia(quando),
      intestazioni: [
        { nome: comuni.stadio, numero: false },
        { nome: parole.conto, numero: true },
        { nome: comuni.importo, numero: true },
      ],
      righe: righe.map(({ misura, d }) => ({
        nome: nomeMisura(a, misura),
        celle: [d, figura(a, chi, data, misura)],
      })),
    },
    date: [data],
    pagina: paginaDelGiorno(chi, data),
  };
}
