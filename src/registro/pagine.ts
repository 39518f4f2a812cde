import { crea, type Dati } from '../model/index.ts';
import { assiConPagina } from '../views/assi.ts';
import { indirizzi } from '../views/indirizzi.ts';
import { anniDi } from '../views/quadri.ts';
import type { Riga } from './catena.ts';

/** A page of the site whose address must not break. */
export type Pagina = Pick<Riga, 'id' | 'testo' | 'valore'>;

/** What an initiative's page is known by in the register. */
export function paginaIniziativa(i: Dati['iniziative'][number]): Pagina {
  return { id: indirizzi.iniziativa(i.programma, i.id), testo: i.nome, valore: i.asse };
}

/** The id of the initiative of a programme whose page is at an address; null for any other page. */
export function iniziativaA(programma: string, indirizzo: string): string | null {
  const cartella = indirizzi.iniziative(programma);
  return indirizzo.startsWith(cartella) && indirizzo !== cartella
    ? indirizzo.slice(cartella.length, -1)
    : null;
}

/** The pages that the data make: addresses with the names a reader sees. */
export function pagine(dati: Dati): Pagina[] {
  const a = crea(dati);
  return a.programmi.flatMap((p) => {
    const pagina = (id: string, testo: string): Pagina => ({ id, testo, valore: '' });
    return [
      pagina(indirizzi.programma(p.id), p.nomeBreve),
      ...a
        .assiDi(p.id)
        .map((x) => pagina(indirizzi.asse(p.id, x.codice), `${p.nomeBreve}, Asse ${x.codice}`)),
      ...anniDi(a, p.id)
        .toReversed()
        .flatMap(({ anno }) => [
          pagina(indirizzi.anno(p.id, anno), `${p.nomeBreve}, anno ${anno}`),
          ...assiConPagina(a, p.id, anno).map((x) =>
            pagina(
              indirizzi.asseAnno(p.id, anno, x.codice),
              `${p.nomeBreve}, anno ${anno}, Asse ${x.codice}`,
            ),
          ),
        ]),
      ...a.fontiDi(p.id).map((f) => pagina(indirizzi.fonte(p.id, f.id), f.titolo)),
      ...a.iniziative.filter((i) => i.programma === p.id).map(paginaIniziativa),
    ];
  });
}
