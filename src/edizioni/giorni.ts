import { pianoNome, type Edizione } from './edizione.ts';

/** Several reference dates among the rows of one period of one delivery. */
export interface DueDate {
  colonna: string;
  /** The year that they are given for; blank where the delivery is of one moment. */
  periodo: string;
  giorni: { giorno: string; righe: number }[];
  /** Whether the older edition had the same dates for it. */
  giaPrima: boolean;
}

const diRiferimento =
  /^(reference|snapshot|data(di)?(riferimento|aggiornamento|rilevazione))(date)?$/;
const diPeriodo = /^(year|anno|annodiriferimento|periodo)$/;

/** A day, however a delivery writes it, without its time; the text itself where it is no day. */
function giornoDi(testo: string): string {
  const [, a, m, g] = /^(\d{4})-?(\d{2})-?(\d{2})(?:\D.*)?$/.exec(testo) ?? [];
  return a ? `${a}-${m}-${g}` : testo.replace(/[T ]\d{1,2}:\d{2}.*$/, '');
}

/** Finds the periods of the newer edition whose rows refer to more than one day, by the columns that bear that name. */
export function dueDate(prima: Edizione | undefined, dopo: Edizione): DueDate[] {
  const vecchie = prima ? giorniDi(prima) : [];
  return giorniDi(dopo)
    .filter(({ giorni }) => giorni.length > 1)
    .map((x) => {
      const gia = vecchie.find((v) => v.colonna === x.colonna && v.periodo === x.periodo);
      const detti = gia?.giorni.map((g) => g.giorno) ?? [];
      return { ...x, giaPrima: x.giorni.every((g) => detti.includes(g.giorno)) };
    });
}

/** The last day, or else the last year, that the rows of an edition refer to; blank where none says. */
export function ultimaDi(edizione: Edizione): string {
  const giorni = giorniDi(edizione).flatMap((x) => x.giorni.map((g) => g.giorno));
  const anno = edizione.colonne.findIndex((n) => diPeriodo.test(pianoNome(n)));
  const date = giorni.length > 0 ? giorni : edizione.righe.map((r) => r[anno] ?? '');
  return (
    date
      .filter((d) => /^\d{4}/.test(d))
      .sort()
      .at(-1) ?? ''
  );
}

function giorniDi({ colonne, righe }: Edizione): Omit<DueDate, 'giaPrima'>[] {
  const nomi = colonne.map(pianoNome);
  const anno = nomi.findIndex((n) => diPeriodo.test(n));
  return nomi.flatMap((nome, c) =>
    diRiferimento.test(nome)
      ? [...Map.groupBy(righe, (r) => r[anno] ?? '')].map(([periodo, sue]) => ({
          colonna: colonne[c]!,
          periodo,
          giorni: [...Map.groupBy(sue, (r) => giornoDi(r[c] ?? ''))]
            .filter(([giorno]) => /\d/.test(giorno))
            .map(([giorno, r]) => ({ giorno, righe: r.length }))
            .sort((x, y) => y.righe - x.righe || (x.giorno < y.giorno ? -1 : 1)),
        }))
      : [],
  );
}
