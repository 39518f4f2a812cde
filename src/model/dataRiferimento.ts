/** The names of the months, from January, as Italian writes them. */
export const mesi: readonly string[] = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

/** How finely a date is known. */
export type Precisione = 'giorno' | 'mese' | 'anno';

/** How a reference date is written: `2022-12-31`, `2019-06` or `2020`. */
export const formaData = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** How finely an ISO date of that form is known. */
export function precisioneDi(iso: string): Precisione {
  return iso.length === 4 ? 'anno' : iso.length === 7 ? 'mese' : 'giorno';
}

/** The year of an ISO date, as a number. */
export function annoDi(iso: string): number {
  return Number(iso.slice(0, 4));
}

/** True where the day exists in the calendar (2023-02-29 does not). */
export function esisteNelCalendario(iso: string): boolean {
  if (!formaData.test(iso)) return false;
  if (iso.length < 10) return true;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso;
}

/**
 * The reference date that a folder name stands for: `2022` is 31 December 2022, `2022-06-30` a day, `2019-06` a month.
 * `null` where the name is no date.
 */
export function dataDaCartella(nome: string): string | null {
  const iso = /^\d{4}$/.test(nome) ? `${nome}-12-31` : nome;
  const anno = Number(iso.slice(0, 4));
  return esisteNelCalendario(iso) && anno >= 1990 && anno <= 2100 ? iso : null;
}

/** The moment a date is drawn at or sorted by: the last day of what is known, as milliseconds UTC. */
export function istante(iso: string): number {
  const [anno = 0, mese, giorno] = iso.split('-').map(Number);
  if (mese === undefined) return Date.UTC(anno, 11, 31);
  return giorno === undefined ? Date.UTC(anno, mese, 0) : Date.UTC(anno, mese - 1, giorno);
}
