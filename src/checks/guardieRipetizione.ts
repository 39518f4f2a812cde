import { importata, type Archivio, type Osservazione } from '../model/index.ts';
import { dateDelle } from './serie.ts';
import { stampata } from './quantita.ts';
import { rilievo, type Esito } from './tipi.ts';

/** A folder needs this many comparable figures before it can look like a copy. */
const abbastanza = 6;

/**
 * Guard: a date whose accumulating figures are the ones of an earlier date, copied and not updated. Figures that a command wrote from rows
 * of a dataset, which carry their year, cannot be a copied folder; and a zero that is still zero only says that nothing has begun.
 */
export function dataRipetuta(archivio: Archivio): Esito[] {
  const cifre = archivio.osservazioni.filter(
    (o) =>
      o.natura !== 'stato' &&
      o.valore !== null &&
      o.valore !== 0 &&
      !importata(o) &&
      !['%', 'volte'].includes(o.unita) &&
      o === stampata(archivio, o),
  );
  return [...Map.groupBy(cifre, (o) => o.programma).values()].flatMap((sue) => {
    const perData = Map.groupBy(sue, (o) => o.data);
    const date = dateDelle(sue);
    return date.flatMap((data, i) =>
      date.slice(0, i).flatMap((prima) => copia(archivio, perData.get(data) ?? [], prima)),
    );
  });
}

/** The figures of one date against those of an earlier one. */
function copia(archivio: Archivio, nuove: readonly Osservazione[], prima: string): Esito[] {
  const coppie = nuove.flatMap((o) => {
    const vecchia = stampata(archivio, { ...o, data: prima });
    return vecchia ? [{ o, vecchia }] : [];
  });
  const uguali = coppie.filter(({ o, vecchia }) => o.valore === vecchia.valore);
  if (coppie.length < abbastanza || uguali.length < 0.8 * coppie.length) return [];
  const { programma } = uguali[0]!.o;
  return [
    rilievo({
      modello: 'guardia-data-ripetuta.copia',
      argomenti: { prima, uguali: uguali.length, confrontate: coppie.length },
      luogo: { ...uguali[0]!.o, soggettoTipo: 'programma', soggetto: programma, asse: '' },
      figure: uguali.map(({ o }) => o),
      prove: uguali.map(({ vecchia }) => vecchia),
      chiave: ['come'],
      dal: prima,
      verdetto: 'non spiegato',
      gravita: 'errore',
    }),
  ];
}

/** Guard: a whole table that stands in another place of the same date, figure by figure. */
export function tabellaDoppia(archivio: Archivio): Esito[] {
  const cifre = archivio.osservazioni.filter(
    (o) => o.valore !== null && ['programma', 'asse', 'gruppo'].includes(o.soggettoTipo),
  );
  const perData = Map.groupBy(cifre, (o) => `${o.programma}|${o.data}`);
  return [...perData.values()].flatMap((insieme) => {
    const tabelle = [
      ...Map.groupBy(insieme, (o) => `${o.fonte}|${o.punto}|${o.cella.file}`).values(),
    ].filter((t) => t.length >= abbastanza && new Set(t.map((o) => o.misura)).size > 1);
    return [...Map.groupBy(tabelle, contenuto).values()].flatMap((uguali) =>
      uguali.flatMap((t, i) => uguali.slice(0, i).map((altra) => doppia(t, altra))),
    );
  });
}

/** All that a table says, in one text: the same for two tables that say the same. */
function contenuto(tabella: readonly Osservazione[]): string {
  return tabella
    .map((o) => [o.soggetto, o.colonna, o.dimensione, o.testo].join('|'))
    .sort()
    .join('\n');
}

function doppia(a: readonly Osservazione[], b: readonly Osservazione[]): Esito {
  const [prima, altra] = [a[0]!, b[0]!];
  return rilievo({
    modello: 'guardia-tabella-doppia.doppia',
    argomenti: { figure: a.length, altra: { fonte: altra.fonte, punto: altra.punto } },
    luogo: { ...prima, soggettoTipo: 'programma', soggetto: prima.programma, asse: '' },
    figure: a,
    prove: b,
    chiave: ['tabella', prima.punto, altra.punto],
    livello: 'cambiamento',
    verdetto: 'non spiegato',
    gravita: 'errore',
  });
}
