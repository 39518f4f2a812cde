import { rigaIniziativa } from '../html/rigaIniziativa.ts';
import type { Foglio } from '../html/foglio.ts';
import { tokenDi } from '../ricerca/normalizza.ts';
import { regoleDi, regoleIn } from '../ricerca/sinonimi.ts';
import { semplifica, type Riga } from '../views/esplora/riga.ts';

/** The rows as a browser is given them, in whose words those of everyday are looked for too. */
export function perIlBrowser({ a, indirizzo }: Foglio, righe: readonly Riga[]): Riga[] {
  const regole = regoleDi(a.sinonimi);
  const conSinonimi = ({ nome, parole }: Riga): string => {
    const dette = regoleIn(tokenDi(`${nome} ${parole}`), regole).map((r) => semplifica(r.parola));
    return ciascunaUnaVolta([parole, ...dette].join(' '), semplifica(nome));
  };
  return righe.map((r) => ({ ...r, parole: conSinonimi(r), href: indirizzo(r.href) }));
}

/** The words of a text that neither it nor its name holds elsewhere: each is looked for by itself, also inside a longer one. */
function ciascunaUnaVolta(testo: string, nome: string): string {
  const tutte = [...new Set(testo.split(' '))].filter((p) => !nome.includes(p));
  return tutte.filter((p) => !tutte.some((q) => q !== p && q.includes(p))).join(' ');
}

/** A part of a long list as a file: each row with its markup, because no page has it. */
export function foglioInJson(f: Foglio, righe: readonly Riga[], traTutti: boolean): object[] {
  return perIlBrowser(f, righe).map((riga, i) => ({
    ...riga,
    html: rigaIniziativa(f, righe[i]!, traTutti).text,
  }));
}
