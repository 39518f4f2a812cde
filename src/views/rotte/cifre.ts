import { eDerivata, type Archivio, type Figura } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { delProgramma } from './legge.ts';
import { di, rotta, sotto } from './rotta.ts';
import type { RottaDi } from './tipi.ts';

/** The page of every figure that the data list, printed or computed, in the order of the data. */
export function rotteDelleCifre(a: Archivio): RottaDi<'cifra'>[] {
  const programmi = new Map(a.programmi.map((p) => [p.id, p]));
  return [...a.osservazioni, ...a.derivate].flatMap((figura) => {
    const p = programmi.get(figura.programma);
    if (!p) return [];
    const titolo = titoloCifra(a, figura);
    return rotta(
      'cifra',
      { id: figura.id },
      {
        soggetto: { p, figura },
        titolo,
        titoloIntero: di(p, titolo),
        percorso: sotto(p, { nome: testi.rotte.passi.cifra }),
        legge: () => delProgramma(a, p),
      },
    );
  });
}

/** What a figure is and when it holds: `Impegni dell’Asse I al 31 dicembre 2022`. */
export function titoloCifra(a: Archivio, figura: Figura): string {
  return eDerivata(figura)
    ? testi.calcolo.titolo(
        a,
        figura,
        figura.da.flatMap((id) => a.perId.get(id) ?? []),
      )
    : testi.pagine.cifra.titolo(a, figura);
}
