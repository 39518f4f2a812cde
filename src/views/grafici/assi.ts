import { calcolato, euroBreve, quandoVale } from '../../format.ts';
import {
  importata,
  type Archivio,
  type Asse,
  type Derivata,
  type Stadio,
} from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { fraseAssi } from '../frasi.ts';
import { indirizzi } from '../indirizzi.ts';
import { figura, haSoldi, nomeMisura, quadro, scalaDi, scale, type Quadro } from '../quadri.ts';
import { stadiDetti, suCento } from '../suCento.ts';
import { idGrafico } from './dati.ts';
import { riga, speso } from './stadi.ts';
import type { Grafico } from './tipi.ts';

const comuni = testi.grafici.comuni;
const parole = testi.grafici.assi;
const stadi = testi.grafici.stadi;

/**
 * The Assi of a programme at one date, each a share of its own dotazione, the one that went furthest first. Nothing is drawn where one
 * alone has money.
 */
export function graficoAssi(a: Archivio, programma: string, data: string): Grafico {
  const assi = a.assiDi(programma);
  const parti = testi.parti(a, programma);
  const scala =
    assi.flatMap(({ codice }) => scalaDi(a, { programma, asse: codice }, data) ?? [])[0] ??
    'documenti';
  const quadri = assi
    .map((asse) => ({ asse, q: quadro(a, { programma, asse: asse.codice }, data, scala) }))
    .filter(({ q }) => q.dotazione ?? q.stadi.find((s) => s.figura));
  const conStadi = quadri.some(({ q }) => haSoldi(q));
  const misure = ['dotazione', ...(conStadi ? scale[scala] : [])];
  const deiDati = quadri.some(({ q }) => q.dotazione && importata(q.dotazione));
  const quando = quandoVale(a, { programma, data });
  const tutti = { programma, asse: '' };
  const detto = stadiDetti.find((m) => quadri.some(({ q }) => suCento(a, q, data, m)));
  const righe = quadri
    .map((x) => ({ ...x, d: detto && suCento(a, x.q, data, detto) }))
    .sort((x, y) => (y.d?.valore ?? -1) - (x.d?.valore ?? -1));
  return {
    id: idGrafico(programma, 'assi', data),
    programma,
    titolo: (detto && daA(righe, detto, quando)) ??
      fraseAssi(
        a,
        programma,
        quadri.map(({ asse }) => asse),
        data,
      ) ?? [parole.titolo(parti, quando)],
    leggere: parole.leggere(parti, detto && stadi.verbi[detto]),
    sintesi: [],
    disegno:
      quadri.length < 2 || !quadri.some(({ q }) => speso(q))
        ? null
        : {
            kind: 'frames',
            data: {
              scale: 'share',
              rows: righe.map(({ asse, q, d }) => ({
                ...riga(a, q, testi.asseInColonna(asse)),
                ref: asse.codice,
                beside: accanto(q, d, detto),
              })),
            },
          },
    vuoto: conStadi ? parole.zero : parole.vuoto,
    tabella: {
      didascalia: parole.didascalia[deiDati ? 'dati' : 'documenti'](parti, quando),
      intestazioni: [
        { nome: parti.uno, numero: false },
        ...(detto ? [{ nome: parole.suCento(stadi.verbi[detto]), numero: true }] : []),
        ...misure.map((m) => ({ nome: nomeMisura(a, m), numero: true, colonna: m })),
      ],
      righe: [
        ...righe.map(({ asse, q, d }) => ({
          nome: testi.asseInColonna(asse),
          href: indirizzi.asseAnno(programma, data.slice(0, 4), asse.codice),
          celle: [
            ...(detto ? [d] : []),
            q.dotazione,
            ...(conStadi ? q.stadi.map((s) => s.figura) : []),
          ],
        })),
        {
          nome: deiDati ? comuni.totaleDeiDati : comuni.totale,
          celle: [
            ...(detto ? [suCento(a, tutti, data, detto)] : []),
            ...misure.map((m) => figura(a, tutti, data, m)),
          ],
          totale: true,
        },
      ],
    },
    date: [data],
    pagina: indirizzi.anno(programma, data.slice(0, 4)),
  };
}

type Riga = { asse: Asse; q: Quadro; d: Derivata | undefined };

/** From the Asse that has spent least of its dotazione to the one that has spent most; undefined where they are not told apart. */
function daA(righe: readonly Riga[], detto: Stadio, quando: string) {
  const contati = righe.flatMap(({ asse, d }) => (d ? [{ asse, d }] : []));
  const [primo, ultimo] = [contati[0], contati.at(-1)];
  if (!primo || !ultimo || primo.d.valore === ultimo.d.valore) return undefined;
  // All those that stand at an end: to name one of four that have spent nothing would single it out.
  const conPari = ({ d }: typeof primo) => ({
    codici: contati
      .filter((c) => c.d.valore === d.valore)
      .map((c) => c.asse.codice)
      .toSorted((x, y) => x.localeCompare(y, 'it', { numeric: true }))
      .join('+'),
    d,
  });
  return parole.daA(stadi.verbi[detto], conPari(ultimo), conPari(primo), quando);
}

/** What is written beside the frame of an Asse: its euro of a hundred, then the amounts that they come from. */
function accanto(
  q: Quadro,
  d: Derivata | undefined,
  detto: Stadio | undefined,
): { strong: string; rest: string } {
  const f = q.stadi.find(({ misura }) => misura === detto)?.figura;
  const [sopra, sotto] = [f?.valore ?? null, q.dotazione?.valore ?? null];
  if (sotto === null) return { strong: '', rest: parole.senzaDotazione };
  if (!d || sopra === null) return { strong: '', rest: parole.soloDotazione(euroBreve(sotto)) };
  return { strong: parole.su(calcolato(d)), rest: parole.di(euroBreve(sopra), euroBreve(sotto)) };
}
