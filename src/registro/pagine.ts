import type { Iniziativa } from '../model/index.ts';
import { indirizzi } from '../views/indirizzi.ts';
import type { Rotte } from '../views/rotte.ts';
import type { Riga } from './catena.ts';

/** A page of the site whose address must not break. */
export type Pagina = Pick<Riga, 'id' | 'testo' | 'valore'>;

/** What an initiative's page is known by in the register. */
export function paginaIniziativa(i: Iniziativa): Pagina {
  return { id: indirizzi.iniziativa(i.programma, i.id), testo: i.nome, valore: i.asse };
}

/** The id of the initiative of a programme whose page is at an address; null for any other page. */
export function iniziativaA(programma: string, indirizzo: string): string | null {
  const cartella = indirizzi.iniziative(programma);
  if (!indirizzo.startsWith(cartella) || indirizzo === cartella) return null;
  const id = indirizzo.slice(cartella.length, -1);
  return id.includes('/') ? null : id;
}

/** The pages of the site, of whatever kind: addresses with the names a reader sees. */
export function pagine(rotte: Rotte): Pagina[] {
  return rotte.pagine.map((r) =>
    r.tipo === 'iniziativa'
      ? paginaIniziativa(r.soggetto.iniziativa)
      : { id: r.indirizzo, testo: piano(r.titoloIntero), valore: '' },
  );
}

/** A title as a cell gives it back: a sheet is read with plain spaces only, and the fingerprint of the line must not change. */
const piano = (titolo: string): string => titolo.replace(/\s+/g, ' ').trim();
