import type { Archivio, Programma } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import type { CoppiaDate } from '../confronto/coppie.ts';
import { aPagine, confrontoIniziative } from '../confronto/iniziative.ts';
import { indirizzi } from '../indirizzi.ts';
import { di, rotta, sotto } from './rotta.ts';
import type { Rotta } from './tipi.ts';

const parole = testi.rotte;

/** The pages of the initiatives of a comparison of two dates, where its own page does not hold them. */
export function iniziativeFraDate(
  a: Archivio,
  p: Programma,
  { asse, prima, dopo }: CoppiaDate,
  confronto: string,
  legge: () => readonly string[],
): Rotta[] {
  const chi = { programma: p.id, asse };
  const lati = [
    { ...chi, data: prima },
    { ...chi, data: dopo },
  ] as const;
  const pagine = aPagine(confrontoIniziative(a, ...lati));
  if (pagine.length === 1) return [];
  const dove = asse === '' ? 'date' : `asse/${asse.toLowerCase()}`;
  return pagine.map((parte): Rotta => {
    const titolo = parole.titoli.iniziativeFraDate(confronto, parte);
    return rotta(
      'iniziativeFraDate',
      { programma: p.id, dove, date: `${prima}-${dopo}`, pagina: String(parte.pagina) },
      {
        soggetto: { p, lati, parte },
        titolo,
        titoloIntero: asse === '' ? titolo : di(p, titolo),
        percorso: sotto(
          p,
          { nome: parole.passi.confronti, href: indirizzi.confronto(p.id) },
          { nome: confronto, href: indirizzi.confrontoDate(p.id, asse, prima, dopo) },
          { nome: testi.blocchi.pagina(parte.pagina) },
        ),
        legge,
      },
    );
  });
}
