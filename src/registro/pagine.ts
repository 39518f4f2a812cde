import { annoDi, type Dati } from '../model/index.ts';
import { haCifre } from '../views/assi.ts';
import { indirizzi } from '../views/indirizzi.ts';
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
  return dati.programmi.flatMap((p) => {
    const suoi = <T extends { programma: string }>(voci: readonly T[]): T[] =>
      voci.filter((v) => v.programma === p.id);
    const pagina = (id: string, testo: string): Pagina => ({ id, testo, valore: '' });
    const assi = suoi(dati.assi);
    const anni = Map.groupBy([...suoi(dati.osservazioni), ...suoi(dati.menzioni)], (v) =>
      annoDi(v.data),
    );
    return [
      pagina(indirizzi.programma(p.id), p.nomeBreve),
      ...assi.map((a) =>
        pagina(indirizzi.asse(p.id, a.codice), `${p.nomeBreve}, Asse ${a.codice}`),
      ),
      ...[...anni.keys()]
        .sort()
        .flatMap((anno) => [
          pagina(indirizzi.anno(p.id, anno), `${p.nomeBreve}, anno ${anno}`),
          ...assi
            .filter((a) => haCifre(dati.osservazioni, a, anno))
            .map((a) =>
              pagina(
                indirizzi.asseAnno(p.id, anno, a.codice),
                `${p.nomeBreve}, anno ${anno}, Asse ${a.codice}`,
              ),
            ),
        ]),
      ...suoi(dati.fonti).map((f) => pagina(indirizzi.fonte(p.id, f.id), f.titolo)),
      ...suoi(dati.iniziative).map(paginaIniziativa),
    ];
  });
}
