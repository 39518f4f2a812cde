import { comePubblicata, stessaCifra, type Dati } from '../model/index.ts';
import { pubblicato, type Riga } from './catena.ts';
import type { Pagina } from './pagine.ts';

/** The lines that a publication of these data, with the pages that they make, adds to the register on this day: what is new, what changed, what is gone. */
export function nuoveRighe(dati: Dati, pagine: readonly Pagina[], data: string): Riga[] {
  const stato = pubblicato(dati.registro);
  const oggi: Riga[] = [
    ...dati.osservazioni.map((o) => ({
      data,
      genere: 'cifra' as const,
      id: o.id,
      ...comePubblicata(o),
    })),
    ...pagine.map((p) => ({ data, genere: 'pagina' as const, unita: '', ...p })),
  ];
  const vivi = new Set(oggi.map((r) => r.id));
  const ritirate = [...stato.values()].filter((v) => !vivi.has(v.id));
  return [
    ...oggi.filter((r) => {
      const v = stato.get(r.id);
      return !v || !stessaCifra(v, r);
    }),
    ...ritirate.map((v) => ({
      data,
      genere: 'ritiro' as const,
      id: v.id,
      valore: '',
      unita: '',
      testo: '',
    })),
  ];
}
