import { problema } from './problemi.ts';
import type { Raccolta } from './raccolta.ts';
import type { Riga, Tabella } from './tabella.ts';

/**
 * The table without the rows that still have only their key: nothing is printed there yet, so nothing is published. They are
 * one warning a table.
 */
export function senzaDaCompilare(r: Raccolta, tabella: Tabella): Tabella {
  const celle = tabella.tavola.pronta?.cominciata;
  if (!celle) return tabella;
  const piena = (riga: Riga): boolean =>
    [...celle, ...r.dati.misure.map((m) => m.colonna)].some((c) => riga.testo(c) !== '');
  const vuote = tabella.righe.filter((riga) => !piena(riga));
  const [prima] = vuote;
  if (!prima) return tabella;
  const chiavi = vuote.map((riga) => riga.valori[0] ?? '');
  r.problemi.push(
    problema('row-to-complete', prima.luogo(tabella.intestazioni.keys().next().value), {
      letto: chiavi.length > 6 ? `${chiavi.slice(0, 3).join(', ')}…` : chiavi.join(', '),
      attesi: quante(vuote.length, tabella.righe.length),
    }),
  );
  return { ...tabella, righe: tabella.righe.filter(piena) };
}

/** True where no row of a folder's tables has anything to publish yet. */
export function tuttaDaCompilare(tabelle: readonly Tabella[]): boolean {
  return tabelle.every((t) => t.righe.length === 0);
}

const quante = (vuote: number, tutte: number): string =>
  vuote === tutte
    ? vuote === 1
      ? 'La sola riga della tabella'
      : `Tutte le ${tutte} righe della tabella`
    : vuote === 1
      ? 'Una riga della tabella'
      : `${vuote} righe su ${tutte}`;
