import { alla, data as inParole } from '../format.ts';
import type { Osservazione } from '../model/index.ts';
import type { Quadro } from './quadro.ts';
import { dateDi } from './serie.ts';
import { rilievo, type Esito } from './tipi.ts';

/** A folder needs this many comparable figures before it can look like a copy. */
const abbastanza = 6;

/** Guard: a date whose accumulating figures are the ones of an earlier date, copied and not updated. */
export function dataRipetuta(quadro: Quadro): Esito[] {
  const programmi = [...new Set(quadro.dati.osservazioni.map((o) => o.programma))];
  return programmi.flatMap((programma) => {
    const date = dateDi(quadro.dati.osservazioni, programma);
    return date.flatMap((data, i) =>
      date.slice(0, i).flatMap((prima) => copia(quadro, programma, prima, data)),
    );
  });
}

function copia(quadro: Quadro, programma: string, prima: string, data: string): Esito[] {
  const nuove = quadro.dati.osservazioni.filter(
    (o) =>
      o.programma === programma &&
      o.data === data &&
      o.natura !== 'stato' &&
      o.valore !== null &&
      !['%', 'volte'].includes(o.unita) &&
      o === quadro.stampata(o),
  );
  const coppie = nuove.flatMap((o) => {
    const vecchia = quadro.stampata({ ...o, data: prima });
    return vecchia ? [{ o, vecchia }] : [];
  });
  const uguali = coppie.filter(({ o, vecchia }) => o.valore === vecchia.valore);
  if (coppie.length < abbastanza || uguali.length < 0.8 * coppie.length) return [];
  return [
    rilievo({
      luogo: { ...uguali[0]!.o, soggettoTipo: 'programma', soggetto: programma, asse: '' },
      figure: uguali.map(({ o }) => o),
      prove: uguali.map(({ vecchia }) => vecchia),
      chiave: ['come', prima],
      stampato: `${uguali.length} cifre su ${coppie.length}`,
      calcolato: `le stesse di ${inParole(prima)}`,
      verdetto: 'non spiegato',
      gravita: 'errore',
      titolo: `Le cifre date ${alla(data)} ripetono quelle ${alla(prima)}: ${uguali.length} su ${coppie.length} sono identiche, forse la cartella è una copia.`,
    }),
  ];
}

/** Guard: a whole table that stands in another place of the same date, figure by figure. */
export function tabellaDoppia(quadro: Quadro): Esito[] {
  const cifre = quadro.dati.osservazioni.filter(
    (o) => o.valore !== null && ['programma', 'asse', 'gruppo'].includes(o.soggettoTipo),
  );
  const perData = Map.groupBy(cifre, (o) => `${o.programma}|${o.data}`);
  return [...perData.values()].flatMap((insieme) => {
    const tabelle = [
      ...Map.groupBy(insieme, (o) => `${o.fonte}|${o.punto}|${o.cella.file}`).values(),
    ].filter((t) => t.length >= abbastanza && new Set(t.map((o) => o.misura)).size > 1);
    return tabelle.flatMap((t, i) =>
      tabelle.slice(0, i).flatMap((altra) => (stessaTabella(t, altra) ? [doppia(t, altra)] : [])),
    );
  });
}

function stessaTabella(a: readonly Osservazione[], b: readonly Osservazione[]): boolean {
  const chiave = (o: Osservazione): string =>
    [o.soggetto, o.colonna, o.dimensione, o.testo].join('|');
  const suoi = new Set(b.map(chiave));
  return a.length === b.length && a.every((o) => suoi.has(chiave(o)));
}

function doppia(a: readonly Osservazione[], b: readonly Osservazione[]): Esito {
  const [prima, altra] = [a[0]!, b[0]!];
  return rilievo({
    luogo: { ...prima, soggettoTipo: 'programma', soggetto: prima.programma, asse: '' },
    figure: a,
    prove: b,
    chiave: ['tabella', prima.punto, altra.punto],
    stampato: `${a.length} cifre`,
    calcolato: `le stesse di ${altra.punto}`,
    verdetto: 'non spiegato',
    gravita: 'errore',
    titolo: `${prima.punto} (${prima.fonte}) ripete tutte le ${a.length} cifre di ${altra.punto} (${altra.fonte}) ${alla(prima.data)}: forse la tabella è stata caricata due volte.`,
  });
}
