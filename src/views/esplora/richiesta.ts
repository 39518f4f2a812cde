import { nelFrammento } from '../frammento.ts';

/** What rows can be put in order by; `asse` is the order of the page. */
export const chiavi = ['asse', 'nome', 'programma', 'stato', 'data', 'importo', 'persone'] as const;
export type Chiave = (typeof chiavi)[number];

/** What is chosen from a list, and then the values that each list has. */
export const scelte = ['programma', 'asse', 'stato', 'misura', 'importi', 'citata'] as const;
export type Ammessi = Record<(typeof scelte)[number], readonly string[]>;

/** What the reader asked for. Empty strings ask for nothing. */
export interface Richiesta {
  testo: string;
  programma: string;
  asse: string;
  stato: string;
  misura: string;
  /** With an amount (`si`), without any (`no`), or with one above this many euro (`10000000`). */
  importi: string;
  /** Named at one date only (`una`), at several (`piu`), or both at the oldest and at the newest of its programme (`estremi`). */
  citata: string;
  ordina: Chiave;
  /** From the largest, the newest, Z. */
  giu: boolean;
}

/** Nothing asked for: every row, in the order of the page. */
export const nessuna: Richiesta = {
  testo: '',
  programma: '',
  asse: '',
  stato: '',
  misura: '',
  importi: '',
  citata: '',
  ordina: 'asse',
  giu: false,
};

/** The request as the end of an address, without what is not asked for: `#testo=nidi&ordina=importo&verso=giu`. */
export function inIndirizzo(q: Richiesta): string {
  const p = new URLSearchParams();
  for (const k of ['testo', ...scelte] as const) if (q[k].trim() !== '') p.set(k, q[k].trim());
  if (q.ordina !== 'asse' || q.giu) p.set('ordina', q.ordina);
  if (q.giu) p.set('verso', 'giu');
  return nelFrammento(p);
}

/** The request that an address holds. What it does not understand asks for nothing; `ammessi` are the values of each list. */
export function daIndirizzo(chiesto: string, ammessi: Ammessi): Richiesta {
  const p = new URLSearchParams(chiesto);
  const scelto = (k: keyof Ammessi): string => {
    const valore = p.get(k) ?? '';
    return ammessi[k].includes(valore) ? valore : '';
  };
  return {
    testo: (p.get('testo') ?? '').slice(0, 200),
    programma: scelto('programma'),
    asse: scelto('asse'),
    stato: scelto('stato'),
    misura: scelto('misura'),
    importi: scelto('importi'),
    citata: scelto('citata'),
    ordina: chiavi.find((c) => c === p.get('ordina')) ?? 'asse',
    giu: p.get('verso') === 'giu',
  };
}
