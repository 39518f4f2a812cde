import type { Datum, Stage } from '../../charts/datum.ts';
import { breve } from '../../format.ts';
import {
  ancora,
  inUnita,
  stadi,
  stadiDeiDati,
  type Osservazione,
  type Stadio,
} from '../../model/index.ts';
import { indirizzi } from '../indirizzi.ts';
import type { Chi } from '../quadri.ts';
import type { Grafico } from './tipi.ts';

/** A figure as a chart takes it, under its name. */
export function dato(label: string, o: Osservazione | undefined): Datum {
  return { label, ...quantita(o) };
}

/** A figure as a chart takes it; absent or missing ones are null, never zero; a group too small to be shown has its words. */
export function quantita(o: Osservazione | undefined): Omit<Datum, 'label'> {
  const valore = o?.valore ?? null;
  return {
    value: valore === null ? null : inUnita(valore, o?.unita ?? ''),
    text: o && (valore !== null || o.mancante === 'riservato') ? breve(o) : undefined,
    ref: o?.id,
  };
}

/** The place of a stage of money in the ramps of the charts. */
export function posto(stadio: Stadio): Stage {
  return ([...stadi, ...stadiDeiDati].indexOf(stadio) + 1) as Stage;
}

/** The id of a figure's address: parts joined by a dash, only letters and digits. */
export function idGrafico(...parti: string[]): string {
  return ancora(parti.filter((p) => p !== '').join('-'));
}

/** The part of the id of a figure that says whose it is; empty for a programme. */
function diChi({ asse }: Chi): string {
  return asse === '' ? '' : `asse-${asse}`;
}

/** What tells a figure of a subject apart, and the page where it stands. */
type Indirizzo = Pick<Grafico, 'id' | 'programma' | 'asse' | 'pagina'>;

/** Of a figure of one date: it stands on the page of its year, whichever dates come after it. */
export function delGiorno(chi: Chi, nome: string, data: string): Indirizzo {
  const { programma, asse } = chi;
  const anno = data.slice(0, 4);
  return {
    id: idGrafico(programma, diChi(chi), nome, data),
    programma,
    asse,
    pagina:
      asse === '' ? indirizzi.anno(programma, anno) : indirizzi.asseAnno(programma, anno, asse),
  };
}

/** Of a figure of more dates: it stands on the page of its subject. */
export function diTutteLeDate(chi: Chi, ...nomi: string[]): Indirizzo {
  const { programma, asse } = chi;
  return {
    id: idGrafico(programma, diChi(chi), ...nomi),
    programma,
    asse,
    pagina: asse === '' ? indirizzi.programma(programma) : indirizzi.asse(programma, asse),
  };
}

/** Of dates in order the first and the last; one where they are the same, none of none. */
export function estremi(date: readonly string[]): string[] {
  return [...new Set([...date.slice(0, 1), ...date.slice(-1)])];
}
