import { eDerivata, type Archivio, type Figura } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { dellaCifra } from './legge.ts';
import { di, rotta, sotto } from './rotta.ts';
import type { RottaDi } from './tipi.ts';

/** The page of every figure that the data list, printed or computed, in the order of the data. */
export function rotteDelleCifre(a: Archivio): RottaDi<'cifra'>[] {
  const programmi = new Map(
    a.programmi.map((p) => {
      // One a programme, and not one a figure: there are hundreds of thousands.
      return [p.id, { p, percorso: sotto(p, { nome: testi.rotte.passi.cifra }) }];
    }),
  );
  return [...a.osservazioni, ...a.derivate].flatMap((figura) => {
    const suo = programmi.get(figura.programma);
    if (!suo) return [];
    const { p, percorso } = suo;
    const titolo = titoloCifra(a, figura);
    return rotta(
      'cifra',
      { id: figura.id },
      {
        soggetto: { p, figura },
        titolo,
        titoloIntero: di(p, titolo),
        percorso,
        legge: () => dellaCifra(a, p, figura),
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
