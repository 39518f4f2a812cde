import {
  istante,
  type Archivio,
  type Menzione,
  type Osservazione,
  type Trovato,
} from '../model/index.ts';
import { concorda, rilievo, type Esito, type Posto } from './tipi.ts';

/** States that can be said together of one initiative. */
const fasi: readonly (readonly string[])[] = [
  ['programmata'],
  ['avviata', 'in corso'],
  ['realizzata', 'conclusa'],
];

const faseDi = (m: Menzione): number => fasi.findIndex((fase) => fase.includes(m.stato));

/** The edition and the part that a mention is about: an edition may be over while the next one runs. */
const parteDi = (m: Menzione): string =>
  [m.edizione, m.dimensione].filter((t) => t !== '').join(', ');

/** One initiative said to be at two different points at one date, or going back after it ended. */
export function statiDiversi(archivio: Archivio): Esito[] {
  const conStato = archivio.menzioni.filter((m) => m.stato !== '');
  const perIniziativa = Map.groupBy(conStato, (m) => `${m.programma}|${m.iniziativa}`);
  return [...perIniziativa.values()].flatMap((sue) => {
    const date = [...Map.groupBy(sue, (m) => m.data)].sort(([a], [b]) => istante(a) - istante(b));
    return [
      ...date.flatMap(([, insieme]) =>
        [...Map.groupBy(insieme, parteDi).values()].flatMap((parte) => stessaData(archivio, parte)),
      ),
      ...date.slice(1).flatMap(([, dopo], i) => ritorno(archivio, date[i]![1], dopo)),
    ];
  });
}

function stessaData(archivio: Archivio, sue: readonly Menzione[]): Esito[] {
  const diverse = [...new Map(sue.map((m) => [faseDi(m), m])).values()];
  if (diverse.length < 2) return sue.length > 1 ? [concorda('torna', [])] : [];
  return [
    trovato(archivio, sue, [parteDi(sue[0]!), ''], {
      modello: 'stati-diversi.insieme',
      argomenti: {
        parte: parteDi(sue[0]!),
        detti: diverse.map(({ stato, punto }) => ({ stato, punto })),
        stati: [...new Set(sue.map((m) => m.stato))],
      },
    }),
  ];
}

function ritorno(
  archivio: Archivio,
  prima: readonly Menzione[],
  dopo: readonly Menzione[],
): Esito[] {
  const finite = new Map(
    prima.flatMap((m) => (m.stato === 'conclusa' ? [[parteDi(m), m] as const] : [])),
  );
  const riparte = dopo.find((m) => faseDi(m) < 2 && finite.has(parteDi(m)));
  const finita = riparte && finite.get(parteDi(riparte));
  if (!finita) return [];
  return [
    trovato(archivio, [riparte, finita], [parteDi(finita), finita.data], {
      modello: 'stati-diversi.ripresa',
      argomenti: {
        parte: parteDi(finita),
        finita: { data: finita.data, stato: finita.stato },
        riparte: { data: riparte.data, stato: riparte.stato },
      },
    }),
  ];
}

function trovato(
  archivio: Archivio,
  menzioni: readonly Menzione[],
  [dimensione, dal]: readonly [dimensione: string, dal: string],
  detto: Trovato,
): Esito {
  return rilievo({
    ...detto,
    luogo: soggetto(menzioni[0]!),
    luoghi: menzioni.map(soggetto),
    chiave: ['stato', dimensione],
    dal,
    ...(soloParole(menzioni) ? { livello: 'cambiamento' as const } : {}),
    figure: [],
    prove: figureDelle(archivio, menzioni),
    verdetto: 'non spiegato',
    gravita: soloParole(menzioni) ? 'informazione' : 'avviso',
  });
}

/** `realizzata` is said of what is carried on as well as of what is over: against `in corso` it weighs little. */
function soloParole(menzioni: readonly Menzione[]): boolean {
  return menzioni.every((m) => ['avviata', 'in corso', 'realizzata'].includes(m.stato));
}

/** The place of a mention, as of any figure. */
export function soggetto(m: Menzione): Posto {
  const { programma, data, fonte, punto, asse, iniziativa } = m;
  return { programma, data, fonte, punto, asse, soggettoTipo: 'iniziativa', soggetto: iniziativa };
}

/** The figures printed beside mentions, by id. */
export function figureDelle(
  archivio: Archivio,
  menzioni: readonly Menzione[],
): readonly Osservazione[] {
  const ids = [...new Set(menzioni.flatMap((m) => m.osservazioni))].sort();
  return ids.flatMap((id) => archivio.perId.get(id) ?? []);
}
