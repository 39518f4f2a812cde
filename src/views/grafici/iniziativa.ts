import type { Datum, StageDatum } from '../../charts/datum.ts';
import { maiuscola, minuscola, quandoInBreve, quandoVale } from '../../format.ts';
import {
  dimensioneDiRiga,
  principale,
  type Archivio,
  type Iniziativa,
  type Osservazione,
} from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { indirizzi } from '../indirizzi.ts';
import { nomeMisura } from '../quadri.ts';
import { dato, idGrafico, posto } from './dati.ts';
import type { Grafico } from './tipi.ts';

const comuni = testi.grafici.comuni;
const parole = testi.grafici.iniziativa;

/**
 * Quantities that the documents give as a part of another one of the same initiative: the heading of the part, and of the whole.
 * Two numbers that a document prints side by side without saying what they are are no such pair.
 */
const coppie: readonly [string, string][] = [
  ['progetti_avviati', 'progetti_totali'],
  ['progetti_avviati', 'progetti_approvati'],
  ['operatori_prima_annualita', 'operatori_totali'],
  ['citta_in_rendicontazione', 'citta'],
  ['spesa_rendicontata', 'impegni'],
];

/** Stages of money that may stand inside the resources of an initiative. */
const dopoIlProgrammato = ['impegni', 'pagamenti', 'spesa_certificata'] as const;

/** The figures of an initiative that can be drawn one inside another: stages in their resources, parts in their whole. */
export function graficiIniziativa(a: Archivio, i: Iniziativa): Grafico[] {
  const sue = a
    .figureDi({ programma: i.programma, soggettoTipo: 'iniziativa', soggetto: i.id })
    .filter((o) => o.valore !== null);
  return [
    ...Map.groupBy(sue, (o) => `${o.data}|${dimensioneDiRiga(a.misura(o.colonna), o)}`),
  ].flatMap(([chiave, figure]) => {
    const [data = '', dimensione = ''] = chiave.split('|');
    const perColonna = (colonna: string): Osservazione | undefined =>
      principale(figure.filter((o) => o.colonna === colonna));
    const perMisura = (misura: string): Osservazione | undefined =>
      principale(figure.filter((o) => o.misura === misura && o.dimensione === dimensione));
    const dentro = coppie.flatMap(([parte, intero]) => {
      const [p, t] = [perColonna(parte), perColonna(intero)];
      return p && t ? [grafico(a, i, data, t, [{ o: p }])] : [];
    });
    const cornice = perMisura('programmato') ?? perMisura('dotazione');
    const presenti = dopoIlProgrammato.flatMap((misura) => {
      const o = perMisura(misura);
      // One that passes its frame only because both are rounded would be drawn as an overrun.
      return o && (o.valore ?? 0) <= (cornice?.valore ?? 0) ? [{ o, stage: posto(misura) }] : [];
    });
    return cornice && presenti.length > 0
      ? [...dentro, grafico(a, i, data, cornice, presenti)]
      : dentro;
  });
}

/** The same for the page of the initiative, whose heading has its name. */
export function graficiSullaSuaPagina(a: Archivio, i: Iniziativa): Grafico[] {
  return graficiIniziativa(a, i).map((g) => ({
    ...g,
    titolo: g.titolo.filter((parte) => parte !== soggetto(i)),
  }));
}

const soggetto = (i: Iniziativa): string => `${i.nome}. `;

function grafico(
  a: Archivio,
  i: Iniziativa,
  data: string,
  cornice: Osservazione,
  dentro: { o: Osservazione; stage?: StageDatum['stage'] }[],
): Grafico {
  const nome = (o: Osservazione): string => nomeMisura(a, o.colonna);
  const [primo] = dentro;
  return {
    id: idGrafico(
      i.programma,
      i.id,
      cornice.colonna,
      primo?.o.colonna ?? '',
      cornice.dimensione,
      data,
    ),
    programma: i.programma,
    titolo: primo
      ? [soggetto(i), ...parole.titolo(nome(primo.o), primo.o, nome(cornice), cornice)]
      : [i.nome],
    leggere: parole.leggere(nome(cornice)),
    sintesi: [],
    disegno: {
      kind: 'frames',
      data: {
        scale: 'amount',
        rows: [
          {
            label: maiuscola(quandoInBreve(a, cornice)),
            frame: dato(minuscola(nome(cornice)), cornice),
            stages: dentro.map(({ o, stage }): Datum | StageDatum => ({
              ...dato(minuscola(nome(o)), o),
              ...(stage && { stage }),
            })),
          },
        ],
      },
    },
    vuoto: '',
    tabella: {
      breve: parole.breve(nome(cornice), cornice.dimensione, quandoVale(a, cornice)),
      didascalia: parole.didascalia(i.nome, nome(cornice), quandoVale(a, cornice)),
      intestazioni: [
        { nome: comuni.misura, numero: false },
        { nome: comuni.stampato, numero: true },
      ],
      righe: [cornice, ...dentro.map(({ o }) => o)].map((o) => ({ nome: nome(o), celle: [o] })),
    },
    date: [data],
    pagina: indirizzi.iniziativa(i.programma, i.id),
  };
}
