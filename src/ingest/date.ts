import { annoDi, esisteNelCalendario, mesi } from '../model/dataRiferimento.ts';
import { segniPiani, spazi } from './testo.ts';

const due = (n: string | number): string => String(n).padStart(2, '0');

/** A date as read: ISO as precise as printed, and whether its year came from the reference date. */
export interface DataLetta {
  iso: string;
  annoDalContesto: boolean;
}

/**
 * Reads `31/12/2022`, `31.12.2022`, `29 maggio 2023`, `dicembre 2022`, `2022-12-31`, `2022`, and `31/05`, whose year is
 * the reference date's. A day that does not exist is null; `proposta` of a swapped day and month is for the caller.
 */
export function leggiData(grezzo: string, riferimento: string): DataLetta | null {
  const testo = segniPiani(spazi(grezzo))
    .toLowerCase()
    .replace(/^(il|nel mese di|nel|al|del|l'|dell')\s*(?=[\da-z])/, '')
    .trim();
  const letta = (iso: string, annoDalContesto = false): DataLetta | null =>
    esisteNelCalendario(iso) ? { iso, annoDalContesto } : null;
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(testo)) return letta(testo);
  const cifre = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(testo);
  if (cifre) {
    const [, g = '', m = '', a] = cifre;
    return letta(`${a ?? annoDi(riferimento)}-${due(m)}-${due(g)}`, a === undefined);
  }
  const scritta = /^(?:(\d{1,2})°?\s+)?([a-z]+)(?:\s+(\d{4}))?$/.exec(testo);
  const mese = mesi.indexOf(scritta?.[2] ?? '');
  if (!scritta || mese < 0) return null;
  const [, g, , a] = scritta;
  const base = `${a ?? annoDi(riferimento)}-${due(mese + 1)}`;
  return letta(g ? `${base}-${due(g)}` : base, a === undefined);
}

/**
 * The date that was probably meant by one that cannot stand: day and month swapped, a year of two digits, the day after the
 * year, a month shortened, a spreadsheet's day number.
 */
export function dataScambiata(grezzo: string): string | undefined {
  const testo = spazi(grezzo).toLowerCase();
  const scrivi = (a: string, m: string, g: string): string | undefined =>
    esisteNelCalendario(`${a}-${due(m)}-${due(g)}`) ? `${due(g)}/${due(m)}/${a}` : undefined;
  const [, p = '', s = '', anno = ''] =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(testo) ?? [];
  if (anno !== '') {
    const intero = anno.length === 2 ? `20${anno}` : anno;
    return scrivi(intero, s, p) ?? scrivi(intero, p, s);
  }
  const [, a = '', m = '', g = ''] = /^(\d{4})[/. ](\d{1,2})[/. ](\d{1,2})$/.exec(testo) ?? [];
  if (a !== '') return scrivi(a, m, g);
  const [, giorno = '', nome = '', di = ''] =
    /^(?:(\d{1,2})[ -])?([a-z]{3})[a-z.]*[ -](\d{4}|\d{2})$/.exec(testo) ?? [];
  const mese = mesi.find((n) => n.startsWith(nome));
  if (nome !== '' && mese)
    return [giorno, mese, di.length === 2 ? `20${di}` : di].filter((x) => x !== '').join(' ');
  const seriale = Number(testo.replace('.', ''));
  if (!/^\d{2}\.?\d{3}$/.test(testo) || seriale < 20000 || seriale > 60000) return undefined;
  const [sa = '', sm = '', sg = ''] = new Date(Date.UTC(1899, 11, 30 + seriale))
    .toISOString()
    .slice(0, 10)
    .split('-');
  return scrivi(sa, sm, sg);
}
