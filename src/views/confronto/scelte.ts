import { istante, type Archivio } from '../../model/index.ts';
import { risposte } from '../../testi/it/confronto/scelta.ts';
import { indirizzi } from '../indirizzi.ts';
import {
  assiColProgramma,
  assiConSoldi,
  coppieAssi,
  soggettiNelTempo,
  type AsseConDate,
} from './coppie.ts';
import type { Lati } from './voce.ts';

/** What can be set side by side in a programme; plain data, so that the page can hand it to the browser. */
export interface Scelte {
  programma: string;
  /** The Assi that have stages of money, by code. */
  assi: AsseConDate[];
  /** The Assi that can stand beside the programme. */
  colProgramma: AsseConDate[];
  /** The subjects with two dates to compare; the programme has an empty code. */
  nelTempo: AsseConDate[];
  /** The comparisons that have a page of their own, by `chiaveDi`. */
  pagine: Record<string, string>;
}

/** What a reader asks for: two dates of a subject, or an Asse with another (`con` empty: the programme) at a date. */
export type Domanda = DueDate | UnaData;

interface DueDate {
  asse: string;
  dal: string;
  al: string;
}

interface UnaData {
  asse: string;
  con: string;
  /** Empty: the newest that both have. */
  data: string;
}

/** The sides that are meant, or why there are none, in words. */
export type Risposta = { lati: Lati } | { perche: string };

/** Everything that can be compared in a programme. */
export function scelteDi(a: Archivio, programma: string): Scelte {
  const nelTempo = soggettiNelTempo(a, programma);
  const assi = assiConSoldi(a, programma);
  const colProgramma = assiColProgramma(a, programma);
  const lato = (asse: string, data: string) => ({ programma, asse, data });
  const statiche: [Lati, string][] = [
    ...nelTempo
      .flat()
      .map(({ asse, prima, dopo }): [Lati, string] => [
        [lato(asse, prima), lato(asse, dopo)],
        indirizzi.confrontoDate(programma, asse, prima, dopo),
      ]),
    ...coppieAssi(a, programma).map(({ coppia: [uno, altro], data }): [Lati, string] => [
      [lato(uno, data), lato(altro, data)],
      indirizzi.confrontoAssi(programma, [uno, altro]),
    ]),
    ...colProgramma.map(({ asse, date: [data = ''] }): [Lati, string] => [
      [lato(asse, data), lato('', data)],
      indirizzi.confrontoColProgramma(programma, asse),
    ]),
  ];
  return {
    programma,
    assi,
    colProgramma,
    nelTempo: nelTempo.map((sue) => ({
      asse: sue[0]?.asse ?? '',
      date: [...new Set(sue.flatMap((c) => [c.prima, c.dopo]))].sort(
        (x, y) => istante(y) - istante(x),
      ),
    })),
    pagine: Object.fromEntries(statiche.map(([lati, href]) => [chiaveDi(lati), href])),
  };
}

/** A comparison in one text: `II@2019-12-31|II@2022-12-31`. */
export function chiaveDi(lati: Lati): string {
  return lati.map((l) => `${l.asse}@${l.data}`).join('|');
}

/** The sides that a reader means, whatever the order of the choice; codes of Assi as addresses write them. */
export function trova(s: Scelte, d: Domanda): Risposta {
  return 'al' in d ? dueDate(s, d) : unaData(s, d);
}

function dueDate(s: Scelte, { asse, dal, al }: DueDate): Risposta {
  const suo = s.nelTempo.find((x) => scritto(x.asse) === asse);
  if (!suo?.date.includes(dal) || !suo.date.includes(al)) return { perche: risposte.nessunaCifra };
  if (dal === al) return { perche: risposte.stessaCosa };
  const [prima, dopo] = istante(dal) < istante(al) ? [dal, al] : [al, dal];
  const { programma } = s;
  return {
    lati: [
      { programma, asse: suo.asse, data: prima },
      { programma, asse: suo.asse, data: dopo },
    ],
  };
}

function unaData(s: Scelte, { asse, con, data }: UnaData): Risposta {
  if (asse === con) return { perche: risposte.stessaCosa };
  const conTutto = asse === '' || con === '';
  const trovati = (conTutto ? s.colProgramma : s.assi).filter((x) =>
    [asse, con].includes(scritto(x.asse)),
  );
  const [uno, altro = conTutto && uno ? { ...uno, asse: '' } : undefined] = trovati;
  const comuni = uno?.date.filter((d) => altro?.date.includes(d)) ?? [];
  const quando = data === '' ? comuni[0] : comuni.find((d) => d === data);
  if (!uno || !altro || quando === undefined)
    return { perche: comuni.length === 0 ? risposte.nessunaData : risposte.altraData(comuni) };
  const { programma } = s;
  return {
    lati: [
      { programma, asse: uno.asse, data: quando },
      { programma, asse: altro.asse, data: quando },
    ],
  };
}

/** The code of an Asse as addresses write it. */
function scritto(asse: string): string {
  return asse.toLowerCase();
}
