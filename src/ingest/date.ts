import { annoDi, esisteNelCalendario } from '../model/dataRiferimento.ts';
import { segniPiani, spazi } from './testo.ts';

const mesi = [
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

/** A date with day and month swapped, where that one exists and this one does not. */
export function dataScambiata(grezzo: string): string | undefined {
  const [, g = '', m = '', a = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(grezzo.trim()) ?? [];
  return a && esisteNelCalendario(`${a}-${due(g)}-${due(m)}`)
    ? `${due(m)}/${due(g)}/${a}`
    : undefined;
}
