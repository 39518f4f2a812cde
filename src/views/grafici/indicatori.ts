import type { Status } from '../../charts/datum.ts';
import { alla, quante } from '../../format.ts';
import { istante, type Archivio } from '../../model/index.ts';
import { schede, type Esito, type SchedaIndicatore } from '../indicatori.ts';
import { indirizzi } from '../indirizzi.ts';
import { dato, idGrafico, nomeDi, quantita } from './dati.ts';
import type { Grafico } from './tipi.ts';

/** How an outcome is told to the chart. */
const stati = {
  raggiunto: 'reached',
  'non raggiunto': 'missed',
  'non confrontabile': 'notComparable',
  'non disponibile': 'unknown',
} satisfies Record<Esito, Status>;

/** The indicators of an Asse at one date against their targets; a target that moved shows where it was before. */
export function graficoIndicatori(
  a: Archivio,
  programma: string,
  asse: string,
  data: string,
): Grafico {
  const tutte = schede(a, programma, asse);
  const righe = tutte.flatMap((s) =>
    s.rilevazioni
      .filter((r) => r.data === data && (r.valore ?? r.target))
      .map((r) => ({ s, r, prima: targetPrima(s, r.data, r.dimensione) })),
  );
  const raggiunti = righe.filter(({ r }) => r.esito === 'raggiunto').length;
  const misurabili = righe.filter(
    ({ r }) => r.esito === 'raggiunto' || r.esito === 'non raggiunto',
  ).length;
  const nome = ({ s, r }: (typeof righe)[number]): string =>
    r.dimensione ? `${s.indicatore.nome} (${r.dimensione})` : s.indicatore.nome;
  return {
    id: idGrafico(programma, nomeDi(asse), 'indicatori', data),
    programma,
    titolo:
      misurabili === 0
        ? [`Gli indicatori ${alla(data)}`]
        : [
            `${alla(data).replace(/^./, (c) => c.toUpperCase())} ${raggiunti === 1 ? 'è raggiunto' : 'sono raggiunti'} ${raggiunti} ${raggiunti === 1 ? 'target' : 'target'} su ${misurabili}`,
          ],
    leggere:
      'La barra è il valore, la tacca è il target; la parola e il segno dicono se è raggiunto.',
    sintesi:
      misurabili < righe.length
        ? [
            [
              `${quante(righe.length - misurabili, 'indicatore', 'indicatori')} senza valore o senza target a questa data.`,
            ],
          ]
        : [],
    disegno:
      righe.length === 0
        ? null
        : {
            kind: 'bullet',
            data: righe.map((riga) => {
              const { r, prima } = riga;
              return {
                ...dato(nome(riga), r.valore),
                status: stati[r.esito],
                target: r.target && quantita(r.target),
                earlier:
                  prima && r.target && prima.valore !== r.target.valore
                    ? quantita(prima)
                    : undefined,
              };
            }),
          },
    vuoto: 'A questa data i documenti non stampano indicatori per questo Asse.',
    tabella: {
      didascalia: `Valori e target ${alla(data)}`,
      intestazioni: [
        { nome: 'Indicatore', numero: false },
        { nome: 'Valore', numero: true },
        { nome: 'Target', numero: true },
        { nome: 'Target di prima', numero: true },
        { nome: 'Esito', numero: false },
      ],
      righe: righe.map((riga) => ({
        nome: nome(riga),
        href: indirizzi.indicatore(programma, riga.s.indicatore.codice),
        celle: [riga.r.valore, riga.r.target, riga.prima ?? '–', riga.r.esito],
      })),
    },
    date: [data],
    pagina: indirizzi.asseAnno(programma, data.slice(0, 4), asse),
  };
}

/** The target of the same indicator and priority at the nearest earlier date. */
function targetPrima(s: SchedaIndicatore, data: string, dimensione: string) {
  return s.rilevazioni
    .filter((r) => r.dimensione === dimensione && istante(r.data) < istante(data) && r.target)
    .sort((x, y) => istante(y.data) - istante(x.data))[0]?.target;
}
