import type { Archivio, Programma } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { fogliDi, lunga, paginaDelGruppo, pagineDelGruppo } from '../esplora/fogli.ts';
import { gruppiDi } from '../esplora/righe.ts';
import { gruppo as cartella, indirizzi } from '../indirizzi.ts';
import { delProgramma } from './legge.ts';
import { di, rotta, sotto } from './rotta.ts';
import type { Rotta } from './tipi.ts';

const parole = testi.rotte;

/** The pages and the data that a list of initiatives is made of where one page does not hold it. */
export function elencoLungo(a: Archivio, p: Programma): Rotta[] {
  const gruppi = gruppiDi(a, p.id);
  if (!lunga(gruppi)) return [];
  const legge = (): string[] => delProgramma(a, p);
  const passo = { nome: parole.passi.iniziative, href: indirizzi.iniziative(p.id) };
  return [
    ...gruppi.flatMap((gruppo) => {
      const pagine = pagineDelGruppo(gruppo);
      return Array.from({ length: pagine }, (_, i): Rotta => {
        const pagina = i + 1;
        const titolo = parole.titoli.iniziativeDelGruppo(gruppo.asse, pagina, pagine);
        return rotta(
          'iniziativeGruppo',
          { programma: p.id, gruppo: cartella(gruppo.asse), pagina: String(pagina) },
          {
            soggetto: { p, gruppo: paginaDelGruppo(gruppo, pagina), pagina, pagine },
            titolo,
            titoloIntero: di(p, titolo),
            percorso: sotto(p, passo, { nome: titolo }),
            legge,
          },
        );
      });
    }),
    ...fogliDi(gruppi).map((foglio) =>
      rotta(
        'foglioIniziative',
        { programma: p.id, foglio: String(foglio.numero) },
        { soggetto: { p, foglio }, legge },
      ),
    ),
  ];
}

/** The data of the list of all initiatives, where one page does not hold it. */
export function fogliDiTutte(a: Archivio): Rotta[] {
  return fogliDi(gruppiDi(a)).map((foglio) =>
    rotta(
      'foglioDiTutte',
      { foglio: String(foglio.numero) },
      { soggetto: { foglio }, legge: () => ['tutto'] },
    ),
  );
}
