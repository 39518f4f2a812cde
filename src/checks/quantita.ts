import {
  esatta,
  principale,
  type Archivio,
  type Osservazione,
  type Quantita,
} from '../model/index.ts';
import { intervalloDi, type Intervallo } from './confronto.ts';
import { partizioneDi } from '../model/partizioni.ts';

/** A quantity as well as the documents let us know it, with the figures it comes from; EUR in cents. */
export interface Nota extends Intervallo {
  da: readonly Osservazione[];
  /** True where it is printed, or adds up printed figures, to the unit. */
  esatta: boolean;
}

/** The best printed figure of a quantity that has a value. */
export function stampata(archivio: Archivio, q: Quantita): Osservazione | undefined {
  const scelta = archivio.principale(q);
  if (!scelta || scelta.figura.valore !== null) return scelta?.figura;
  return principale(scelta.altre.filter((o) => o.valore !== null));
}

/** Codes of the Assi of a programme, or of a group. */
export function assiDi(
  archivio: Archivio,
  q: Pick<Quantita, 'programma' | 'soggettoTipo' | 'soggetto'>,
): readonly string[] {
  return q.soggettoTipo === 'gruppo'
    ? q.soggetto.split('+')
    : archivio.assiDi(q.programma).map((a) => a.codice);
}

/** A quantity: printed exactly, else added up from its parts, else as closely as it is printed. */
export function quantita(archivio: Archivio, q: Quantita): Nota | undefined {
  const esattissima = precisa(archivio, q);
  if (esattissima) return esattissima;
  const sommata = daAssi(archivio, q);
  const o = stampata(archivio, q);
  const letta = o && { ...intervalloDi(o), da: [o], esatta: false };
  if (!sommata || !letta) return letta ?? (sommata?.max === Infinity ? undefined : sommata);
  const [min, max] = [Math.max(sommata.min, letta.min), Math.min(sommata.max, letta.max)];
  return min > max ? letta : { min, max, da: [...letta.da, ...sommata.da], esatta: min === max };
}

function precisa(archivio: Archivio, q: Quantita): Nota | undefined {
  return esattaStampata(archivio, q) ?? daParti(archivio, q);
}

function esattaStampata(archivio: Archivio, q: Quantita): Nota | undefined {
  const o = stampata(archivio, q);
  return o && esatta(o) ? { ...intervalloDi(o), da: [o], esatta: true } : undefined;
}

function daParti(archivio: Archivio, q: Quantita): Nota | undefined {
  const parti = partizioneDi(q)?.parti ?? [];
  return somma(parti.map((dimensione) => esattaStampata(archivio, { ...q, dimensione })));
}

/**
 * The sum of the Assi; for people an Asse that does not print the part adds between none and all of its own, and those that print
 * nobody between none and what the Assi leave of the whole: without bound where the whole is not known.
 */
function daAssi(archivio: Archivio, q: Quantita): Nota | undefined {
  if (q.soggettoTipo !== 'programma' && q.soggettoTipo !== 'gruppo') return undefined;
  const voci = assiDi(archivio, q).map((codice) => ({
    ...q,
    soggettoTipo: 'asse' as const,
    soggetto: codice,
  }));
  const note = voci.map((voce) => precisa(archivio, voce));
  const intera = somma(note);
  if (intera || q.misura !== 'destinatari' || q.dimensione === '') return intera;
  const parziale = somma(note.filter((n) => n !== undefined));
  if (!parziale) return undefined;
  const interi = voci.map((voce) => precisa(archivio, { ...voce, dimensione: '' }));
  const mancanti = interi.filter((n, i) => n !== undefined && note[i] === undefined);
  const muti = interi.filter((n, i) => n === undefined && note[i] === undefined);
  const tutti = stampata(archivio, { ...q, dimensione: '' });
  const noti = interi.reduce((totale, n) => totale + (n?.min ?? 0), 0);
  const intero = tutti ? intervalloDi(tutti).max : Infinity;
  const deiMuti = muti.length === 0 ? 0 : Math.max(0, intero - noti);
  const resto = mancanti.reduce((totale, n) => totale + (n?.max ?? 0), deiMuti);
  return {
    min: parziale.min,
    max: parziale.max + resto,
    da: [...parziale.da, ...mancanti.flatMap((n) => n?.da ?? [])],
    esatta: resto === 0,
  };
}

/** The sum of quantities; undefined where one is unknown or there is none. */
function somma(note: readonly (Nota | undefined)[]): Nota | undefined {
  const tutte = note.filter((n) => n !== undefined);
  if (tutte.length === 0 || tutte.length < note.length) return undefined;
  return {
    min: tutte.reduce((totale, n) => totale + n.min, 0),
    max: tutte.reduce((totale, n) => totale + n.max, 0),
    da: tutte.flatMap((n) => n.da),
    esatta: tutte.every((n) => n.esatta),
  };
}
