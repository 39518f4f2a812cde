import { elenco, maiuscola } from '../format.ts';
import type { Asse } from '../model/index.ts';
import { obiettivi, obiettivoInBreve, obiettivoInteso, prioritaRurali } from './nomi.ts';
import { proprio } from '../model/proprio.ts';

/** What a row says of where it belongs: the priority as written, which may be blank, and the thematic objective. */
export interface Priorita {
  priorita: string;
  ot: string;
  /** By the dataset's code; absent where nobody says. */
  fondo?: string;
}

/** An Asse that only the dataset knows, as a row of assi.csv. */
export type AsseNuovo = Pick<Asse, 'codice' | 'nome' | 'ot'>;

/** The Assi of a programme as its datasets name them. */
export interface Assi {
  codiceDi: (riga: Priorita) => string;
  nuovi: AsseNuovo[];
}

/**
 * Finds the Asse of each row: one of the register, whatever zeros the dataset writes in front of its code, or a new one. A new
 * Asse is called by the objectives that it serves; rows without a priority are an Asse for each objective.
 */
export function assiDi(
  righe: readonly Priorita[],
  noti: readonly Pick<Asse, 'codice' | 'altriCodici'>[],
): Assi {
  const perCodice = new Map(
    noti.flatMap((a) => [a.codice, ...a.altriCodici].map((c) => [piano(c), a.codice] as const)),
  );
  const codiceDi = (riga: Priorita): string => {
    const suo = codiceNuovo(riga);
    return perCodice.get(piano(suo)) ?? suo;
  };
  const conosciuti = new Set(noti.map((a) => a.codice));
  const nuovi = [...Map.groupBy(righe, codiceDi)]
    .filter(([codice]) => !conosciuti.has(codice))
    .map(([codice, sue]) => ({
      codice,
      ...nomeDi(codice, [...new Set(sue.map((r) => r.ot))], unFondo(sue)),
    }))
    .sort((a, b) => inOrdine(a.codice, b.codice));
  return { codiceDi, nuovi };
}

const romani = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII'];

/** Codes as people list them: `II` before `IX`, `2` before `10`. */
export function inOrdine(a: string, b: string): number {
  const [x, y] = [romani.indexOf(a), romani.indexOf(b)];
  return x >= 0 && y >= 0 ? x - y : a.localeCompare(b, 'it', { numeric: true });
}

/** The fund of rows that have one only. */
function unFondo(righe: readonly Priorita[]): string | undefined {
  const [primo, ...altri] = new Set(righe.map((r) => r.fondo));
  return altri.length === 0 ? primo : undefined;
}

const piano = (codice: string): string => codice.toUpperCase().replace(/^0+(?=\w)/, '');

function codiceNuovo({ priorita, ot }: Priorita): string {
  const codice = /^(unclassif\.|void)$/i.test(priorita)
    ? ''
    : priorita.replace(/[^a-z0-9]/gi, '').replace(/^0+(?=\w)/, '');
  if (codice !== '') return codice;
  if (priorita === '' && proprio(obiettivi, ot))
    return obiettivoInBreve(ot)?.startsWith('OT') ? `OT${Number(ot)}` : (proprio(sigle, ot) ?? ot);
  return senzaPosto;
}

/** The code of the rows that the dataset itself does not place. */
const senzaPosto = 'NC';

/** Codes for rows without a priority, where their objective has no number. */
const sigle: Readonly<Record<string, string>> = { TA: 'AT' };

/** A priority of rural development by its name; otherwise one or two objectives in full, more by their numbers. */
function nomeDi(
  codice: string,
  ots: readonly string[],
  fondo: string | undefined,
): Pick<AsseNuovo, 'nome' | 'ot'> {
  const suoi = ots.filter((ot) => proprio(obiettivi, ot)).sort();
  const numeri = suoi.filter((ot) => /^\d+$/.test(ot)).map(Number);
  return { nome: maiuscola(nome()), ot: numeri.map((n) => `OT ${n}`).join(', ') };

  function nome(): string {
    if (codice === senzaPosto) return 'Righe che i dati non attribuiscono a una priorità';
    const [primo, secondo] = suoi;
    const rurale = proprio(prioritaRurali, codice);
    if (rurale) return rurale;
    if (primo === undefined) return `Asse ${codice}`;
    if (suoi.length <= 2)
      return [primo, secondo]
        .flatMap((ot) => (ot === undefined ? [] : (obiettivoInteso(ot, fondo) ?? [])))
        .join('; ');
    const altri = suoi.filter((ot) => !/^\d+$/.test(ot)).map((ot) => proprio(obiettivi, ot) ?? ot);
    return `obiettivi tematici ${elenco([...numeri.map(String), ...altri])}`;
  }
}
