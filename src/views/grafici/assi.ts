import { quandoVale } from '../../format.ts';
import { importata, type Archivio, type Frase } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { fraseAssi } from '../frasi.ts';
import { indirizzi } from '../indirizzi.ts';
import { figura, haSoldi, nomeMisura, quadro, scalaDi, scale, type Quadro } from '../quadri.ts';
import { dato, idGrafico } from './dati.ts';
import { barre } from './stadi.ts';
import type { Grafico } from './tipi.ts';

const comuni = testi.grafici.comuni;
const parole = testi.grafici.assi;

/** The Assi of a programme compared at one date: frame and stages, one row an Asse. Nothing is drawn where one alone has money. */
export function graficoAssi(a: Archivio, programma: string, data: string): Grafico {
  const assi = a.assiDi(programma);
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
  return {
    id: idGrafico(programma, 'assi', data),
    programma,
    titolo: fraseAssi(
      a,
      programma,
      quadri.map(({ asse }) => asse),
      data,
    ) ?? [parole.titolo(quando)],
    leggere: parole.leggere[scala],
    sintesi: misure.flatMap((m) => estremi(a, quadri, m)),
    disegno:
      quadri.length < 2 || !conStadi
        ? null
        : {
            kind: 'stagesByRow',
            data: {
              rows: quadri.map(({ asse, q }) => ({
                label: `${asse.codice} · ${asse.nome}`,
                ref: asse.codice,
                frame: dato(comuni.dotazione, q.dotazione),
                stages: barre(a, q),
              })),
            },
          },
    vuoto: parole.vuoto,
    tabella: {
      didascalia: parole.didascalia[deiDati ? 'dati' : 'documenti'](quando),
      intestazioni: [
        { nome: comuni.asse, numero: false },
        ...misure.map((m) => ({ nome: nomeMisura(a, m), numero: true, colonna: m })),
      ],
      righe: [
        ...quadri.map(({ asse, q }) => ({
          nome: `${asse.codice} · ${asse.nome}`,
          href: indirizzi.asseAnno(programma, data.slice(0, 4), asse.codice),
          celle: [q.dotazione, ...(conStadi ? q.stadi.map((s) => s.figura) : [])],
        })),
        {
          nome: deiDati ? comuni.totaleDeiDati : comuni.totale,
          celle: misure.map((m) => figura(a, tutti, data, m)),
          totale: true,
        },
      ],
    },
    date: [data],
    pagina: indirizzi.anno(programma, data.slice(0, 4)),
  };
}

function estremi(
  a: Archivio,
  quadri: { asse: { codice: string }; q: Quadro }[],
  misura: string,
): Frase[] {
  const valori = quadri
    .flatMap(({ asse, q }) => {
      const f =
        misura === 'dotazione' ? q.dotazione : q.stadi.find((s) => s.misura === misura)?.figura;
      return typeof f?.valore === 'number' ? [{ asse, f, valore: f.valore }] : [];
    })
    .sort((x, y) => y.valore - x.valore);
  const [primo, ultimo] = [valori[0], valori.at(-1)];
  // Of two that have as much, neither is the highest or the lowest.
  const pari = (x: { valore: number }): boolean =>
    valori.filter((v) => v.valore === x.valore).length > 1;
  if (!primo || !ultimo || pari(primo) || pari(ultimo) || primo === ultimo) return [];
  return [parole.estremi(nomeMisura(a, misura), primo, ultimo)];
}
