import type { TimePoint } from '../../charts/timeSeries.ts';
import { dallaAlla, data as inParole } from '../../format.ts';
import { stadi, type Archivio, type Frase, type Osservazione } from '../../model/index.ts';
import { indirizzi } from '../indirizzi.ts';
import { calcolata, dateConSoldi, figura, nomeMisura, type Chi } from '../quadri.ts';
import { idGrafico, nomeDi, posto, quantita } from './dati.ts';
import type { Grafico } from './tipi.ts';

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
  const titolo: Frase = d
    ? [
        `${nomeMisura(a, d.misura)}: `,
        d,
        ` ${dallaAlla(a.perId.get(d.da[1] ?? '')?.data ?? '', ultima)}`,
      ]
    : [`Gli stadi della spesa nel tempo`];
  return {
    id: idGrafico(chi.programma, nomeDi(chi.asse), 'nel-tempo'),
    programma: chi.programma,
    titolo,
    leggere:
      'Ogni punto è una cifra stampata alla sua data; la distanza fra le date è vera. I gradini sono la dotazione.',
    sintesi: [],
    disegno:
      conSoldi.length < 2
        ? null
        : {
            kind: 'stagesOverTime',
            data: {
              frame: { label: 'Dotazione', points: serie('dotazione') },
              series: stadi.map((m) => ({
                label: nomeMisura(a, m),
                stage: posto(m),
                points: serie(m).filter((p) => conSoldi.includes(p.date)),
              })),
            },
          },
    vuoto: 'I documenti danno questi importi a una sola data: un punto solo non fa una linea.',
    tabella: {
      didascalia:
        'Tutte le date a confronto, come stampate. Ogni data comprende le precedenti: non si sommano',
      intestazioni: [
        { nome: 'Stadio', numero: false },
        ...date.map((x) => ({ nome: inParole(x), numero: true })),
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
