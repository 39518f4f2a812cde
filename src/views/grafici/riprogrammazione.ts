import { quandoInBreve, quandoVale } from '../../format.ts';
import {
  importata,
  istante,
  seSposta,
  type Archivio,
  type Decisione,
  type Osservazione,
} from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { indirizzi } from '../indirizzi.ts';
import { figura } from '../quadri.ts';
import { idGrafico, quantita } from './dati.ts';
import { assiNuovi, mosse } from './mosse.ts';
import type { Grafico } from './tipi.ts';

const comuni = testi.grafici.comuni;
const parole = testi.grafici.riprogrammazione;

/** How the allocation moved between the Assi from plan to plan, with the decision taken in between. */
export function graficoRiprogrammazione(a: Archivio, programma: string): Grafico {
  const assi = a.assiDi(programma);
  const parti = testi.parti(a, programma);
  const tutto = { programma, asse: '' };
  const dote = (asse: string, d: string): Osservazione | undefined =>
    figura(a, { programma, asse }, d, 'dotazione');
  const tutte = a
    .dateDi(programma)
    .filter((d) => assi.some((x) => dote(x.codice, d)))
    .reverse();
  const date = cambi(
    tutte,
    assi.map((x) => (d) => dote(x.codice, d)?.valore),
  );
  const [primo] = mosse(a, programma);
  const decisione = (da: string, a_: string): string => {
    const prese = decise(a, programma, da, a_);
    const versioni = [da, a_].map((d) => figura(a, tutto, d, 'versione_programma')?.testo);
    return parole.decisione(prese, versioni);
  };
  /** An Asse that a dataset has no row of at a date is not in the programme then; a document may only not print it. */
  const senza = (d: string): '–' | undefined =>
    assi.some((x) => {
      const o = dote(x.codice, d);
      return o !== undefined && importata(o);
    })
      ? '–'
      : undefined;
  const nuovi = assiNuovi(a, programma, tutte);
  const deiDati = date.some((d) => senza(d) !== undefined);
  const totale = deiDati ? comuni.totaleDeiDati : comuni.totale;
  return {
    id: idGrafico(programma, 'riprogrammazione'),
    programma,
    titolo: primo
      ? parole.spostamento(
          primo,
          quandoVale(a, primo.d),
          decise(a, programma, primo.dal, primo.d.data),
        )
      : [parole.titolo(parti)],
    leggere: parole.leggere[a.decisioniDi(programma).length > 0 ? 'decisioni' : 'versioni'](parti),
    sintesi: nuovi.length === 0 ? [] : [parole.nuovi(nuovi, (o) => quandoVale(a, o))],
    disegno:
      date.length < 2
        ? null
        : {
            kind: 'reprogramming',
            data: {
              plans: date.map((d, i) => ({
                label: quandoInBreve(a, { programma, data: d }),
                short: quandoBreve(d, date),
                decision: i === 0 ? undefined : decisione(tutte[tutte.indexOf(d) - 1] ?? '', d),
              })),
              rows: assi.map((x) => ({
                label: testi.asseInColonna(x),
                short: x.codice,
                values: date.map((d) => quantita(dote(x.codice, d))),
              })),
            },
          },
    vuoto: parole.vuoto,
    tabella: {
      didascalia: parole.didascalia(parti),
      intestazioni: [
        { nome: parti.uno, numero: false },
        ...date.map((d) => ({ nome: quandoInBreve(a, { programma, data: d }), numero: true })),
      ],
      righe: [
        ...assi.map((x) => ({
          nome: testi.asseInColonna(x),
          href: indirizzi.asse(programma, x.codice),
          celle: date.map((d) => dote(x.codice, d) ?? senza(d)),
        })),
        { nome: totale, celle: date.map((d) => dote('', d) ?? comuni.totaleTaciuto), totale: true },
      ],
    },
    date: [...date].reverse(),
    pagina: indirizzi.programma(programma),
  };
}

/** A date as the head of a narrow column: its year, with its month where another date has the same year. */
function quandoBreve(data: string, date: readonly string[]): string {
  const anno = data.slice(0, 4);
  const sola = date.filter((d) => d.startsWith(anno)).length === 1;
  const breve = date.length > 4 ? `’${anno.slice(2)}` : anno;
  return sola || data.length < 7 ? breve : `${data.slice(5, 7)}/${anno.slice(2)}`;
}

/** The decisions taken after one date and not after another, one of a day. */
function decise(a: Archivio, programma: string, da: string, a_: string): Decisione[] {
  const prese = a
    .decisioniDi(programma)
    .filter(({ data }) => istante(data) > istante(da) && istante(data) <= istante(a_));
  return [...new Map(prese.map((d) => [d.data, d])).values()];
}

/** Of dates in order, the first with a value and those at which one differs from what was last known: the plans that are not the same. */
function cambi(
  date: readonly string[],
  valori: readonly ((data: string) => number | null | undefined)[],
): string[] {
  const noti = new Map<number, number>();
  return date.filter((d) => {
    const mosse = valori.filter((v, i) => {
      const valore = v(d) ?? undefined;
      const prima = noti.get(i);
      if (valore !== undefined) noti.set(i, valore);
      return typeof valore === 'number' && (prima === undefined || seSposta(valore - prima));
    });
    return mosse.length > 0;
  });
}
