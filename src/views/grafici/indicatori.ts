import type { Status } from '../../charts/datum.ts';
import { breve, fraParentesi, maiuscola, quandoVale } from '../../format.ts';
import {
  dimensioneDiRiga,
  type Archivio,
  type Frase,
  type Osservazione,
} from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { contoTarget, eSenzaUnita, schede, type Esito, type Rilevazione } from '../indicatori.ts';
import { ognunoUnaVolta } from '../indicatoriInElenco.ts';
import { indirizzi } from '../indirizzi.ts';
import { dato, delGiorno, quantita } from './dati.ts';
import type { Grafico } from './tipi.ts';

const parole = testi.grafici.indicatori;

/** How an outcome is told to the chart. */
const stati = {
  raggiunto: 'reached',
  'detto-raggiunto': 'stated',
  'non-ancora': 'notYet',
  'non-raggiunto': 'missed',
  'sotto-il-target': 'below',
  'non-confrontabile': 'notComparable',
  'senza-target': 'untargeted',
  'target-zero': 'notComparable',
  'target-senza-unita': 'notComparable',
  'senza-valore': 'unvalued',
} satisfies Record<Esito, Status>;

/**
 * The indicators of an Asse at one date against their targets; a target that moved shows where it was before. `solo`: of that figure,
 * and under its id, one part of the indicator with a code.
 */
export function graficoIndicatori(
  a: Archivio,
  programma: string,
  asse: string,
  data: string,
  solo?: { codice: string; parte: string },
): Grafico {
  const sue = schede(a, programma, asse, data).filter(
    (s) => solo === undefined || s.indicatore.codice === solo.codice,
  );
  const righe = sue.flatMap((s) =>
    ognunoUnaVolta(s.rilevazioni)
      .filter((r) => solo === undefined || r.dimensione === solo.parte)
      .filter((r) => r.valore ?? r.target ?? r.detto ?? senzaUnita(r))
      .map((r) => ({ s, r })),
  );
  const nome = ({ s, r }: (typeof righe)[number]): string =>
    s.indicatore.nome +
    fraParentesi([r.dimensione, r.nostra ? testi.target.nostra : ''].filter(Boolean).join(', '));
  const con = righe.filter(
    ({ r }) => r.valore && (r.target?.valore ?? r.esito === 'target-senza-unita'),
  );
  const senza = new Set(righe.map(({ s }) => s)).difference(new Set(con.map(({ s }) => s))).size;
  return {
    ...delGiorno({ programma, asse }, 'indicatori', data),
    titolo: [
      testi.target.titolo(
        maiuscola(quandoVale(a, { programma, data })),
        contoTarget(righe.map(({ r }) => r)),
      ),
    ],
    leggere: parole.leggere,
    sintesi: [
      ...righe.flatMap((riga): Frase[] => {
        const { target, prima, altraParte: altra } = riga.r;
        if (target && prima)
          return [
            testi.target.mosso(nome(riga), [prima, target], (o) => quandoEParte(a, o, riga.r)),
          ];
        if (!target || !altra) return [];
        const parte = dimensioneDiRiga(a.misura(altra.colonna), altra);
        return [testi.target.altraParte(nome(riga), altra, quandoVale(a, altra), parte, target)];
      }),
      ...(senza > 0 ? [[testi.target.senza(senza)]] : []),
    ],
    disegno:
      righe.length === 0
        ? null
        : {
            kind: 'bullet',
            data: righe.map((riga) => {
              const { r } = riga;
              return {
                ...dato(nome(riga), r.valore),
                status: stati[r.esito],
                target: bersaglio(r),
                earlier: r.prima && quantita(r.prima),
              };
            }),
          },
    vuoto: parole.vuoto,
    tabella: {
      didascalia: parole.didascalia(quandoVale(a, { programma, data })),
      intestazioni: [
        { nome: testi.target.indicatore, numero: false },
        { nome: testi.target.valore, numero: true },
        { nome: testi.target.target, numero: true },
        { nome: testi.target.targetDiPrima, numero: true },
        { nome: testi.target.esito, numero: false },
      ],
      righe: righe.map((riga) => ({
        nome: nome(riga),
        href: indirizzi.indicatore(programma, riga.s.indicatore.codice),
        celle: [
          riga.r.valore,
          riga.r.target ?? senzaUnita(riga.r),
          riga.r.prima ?? '–',
          testi.esiti[riga.r.esito],
        ],
      })),
    },
    date: [data],
  };
}

const senzaUnita = ({ altre }: Rilevazione): Osservazione | undefined => altre.find(eSenzaUnita);

/** The target as it is drawn; one without a unit is written only, for it has no place on the scale of its value. */
function bersaglio(r: Rilevazione): ReturnType<typeof quantita> | undefined {
  if (r.target) return quantita(r.target);
  const nuda = senzaUnita(r);
  return nuda && { value: null, text: testi.target.nudo(breve(nuda)) };
}

/** When a target holds, and of which part it is, where that is not the part of its row. */
function quandoEParte(a: Archivio, o: Osservazione, { dimensione }: Rilevazione): string {
  const parte = dimensioneDiRiga(a.misura(o.colonna), o);
  return quandoVale(a, o) + fraParentesi(parte === dimensione ? '' : parte);
}
