import { data } from '../format.ts';
import type { Archivio } from '../model/index.ts';
import { indirizzi } from '../views/indirizzi.ts';

import type { Voce } from './voce.ts';

/** Records of every comparison that a page could have: two dates of a programme or of an Asse, two Assi. */
export function vociConfronti(a: Archivio): Voce[] {
  return a.programmi.flatMap((p) => {
    const voce = (titolo: string, url: string, assi: string[], date: string[]): Voce => ({
      tipo: 'pagina',
      titolo,
      contesto: p.nomeBreve,
      url,
      altri: [],
      codici: [],
      atti: [],
      importi: [],
      testo: 'confronto',
      programma: p.id,
      assi,
      anni: [...new Set(date.map((d) => d.slice(0, 4)))],
      stati: [],
      misure: [],
      importo: null,
      data: date[0] ?? '',
    });
    const suoi = a.assiDi(p.id).map((x) => x.codice);
    const date = a.dateDi(p.id);
    const coppie = <T>(voci: readonly T[]): [T, T][] =>
      voci.flatMap((x, i) => voci.slice(i + 1).map((y): [T, T] => [x, y]));
    return [
      ...coppie(date).flatMap(([dopo, prima]) =>
        ['', ...suoi].map((asse) =>
          voce(
            `${asse === '' ? p.nomeBreve : `Asse ${asse}`}, che cosa è cambiato: ${data(prima)}, ${data(dopo)}`,
            indirizzi.confrontoDate(p.id, asse, prima, dopo),
            asse === '' ? [] : [asse],
            [dopo, prima],
          ),
        ),
      ),
      ...coppie(suoi).map(([x, y]) =>
        voce(
          `Asse ${x} e Asse ${y} a confronto`,
          indirizzi.confrontoAssi(p.id, [x, y]),
          [x, y],
          [],
        ),
      ),
    ];
  });
}
