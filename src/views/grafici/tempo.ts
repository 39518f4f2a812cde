import type { TimePoint } from '../../charts/timeSeries.ts';
import { dallaAlla, quandoInBreve } from '../../format.ts';
import { stadi, type Archivio, type Osservazione } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { indirizzi } from '../indirizzi.ts';
import { calcolata, dateConSoldi, figura, nomeMisura, type Chi } from '../quadri.ts';
import { idGrafico, nomeDi, posto, quantita } from './dati.ts';
import type { Grafico } from './tipi.ts';

const comuni = testi.grafici.comuni;
const parole = testi.grafici.tempo;

/** One subject across dates, unequal steps drawn true; missing dates are gaps. */
export function graficoTempo(a: Archivio, chi: Chi): Grafico {
  const conSoldi = dateConSoldi(a, chi);
  const date = a
    .dateDi(chi.programma)
    .filter((d) => figura(a, chi, d, 'dotazione') ?? conSoldi.includes(d));
  const ultima = conSoldi[0] ?? date[0] ?? '';
  const punto = (date: string, o: Osservazione | undefined): TimePoint => ({
    date,
    ...quantita(o),
  });
  const serie = (m: string) => date.map((d) => punto(d, figura(a, chi, d, m))).reverse();
  const d = ['pagamenti', 'impegni', 'dotazione']
    .map((m) => calcolata(a, chi, ultima, 'differenza', m))
    .find((x) => x !== undefined);
  const [dopo, prima] = (d?.da ?? []).map((id) => a.perId.get(id));
  return {
    id: idGrafico(chi.programma, nomeDi(chi.asse), 'nel-tempo'),
    programma: chi.programma,
    titolo:
      d && prima && dopo
        ? parole.mosso(nomeMisura(a, d.misura), d, dallaAlla(a, prima, dopo))
        : [parole.titolo],
    leggere: parole.leggere,
    sintesi: [],
    disegno:
      conSoldi.length < 2
        ? null
        : {
            kind: 'stagesOverTime',
            data: {
              frame: { label: comuni.dotazione, points: serie('dotazione') },
              series: stadi.map((m) => ({
                label: nomeMisura(a, m),
                stage: posto(m),
                points: serie(m).filter((p) => conSoldi.includes(p.date)),
              })),
            },
          },
    vuoto: parole.vuoto,
    tabella: {
      didascalia: parole.didascalia,
      intestazioni: [
        { nome: comuni.stadio, numero: false },
        ...date.map((data) => ({
          nome: quandoInBreve(a, { programma: chi.programma, data }),
          numero: true,
        })),
      ],
      righe: ['dotazione', ...stadi].map((m) => ({
        nome: nomeMisura(a, m),
        celle: date.map((x) => figura(a, chi, x, m)),
      })),
    },
    date,
    pagina:
      chi.asse === ''
        ? indirizzi.programma(chi.programma)
        : indirizzi.asse(chi.programma, chi.asse),
  };
}
