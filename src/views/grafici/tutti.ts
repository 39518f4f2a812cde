import type { Archivio } from '../../model/index.ts';
import { schede } from '../indicatori.ts';
import { dateConSoldi, figura } from '../quadri.ts';
import { graficoAssi } from './assi.ts';
import { graficiIndicatoreNelTempo } from './indicatoreNelTempo.ts';
import { graficoIndicatori } from './indicatori.ts';
import { graficiIniziativa } from './iniziativa.ts';
import { graficoPersone, graficoPersoneNelTempo } from './persone.ts';
import { graficoAlbero } from './programma.ts';
import { graficoRiprogrammazione } from './riprogrammazione.ts';
import { graficoCornici, graficoStadi } from './stadi.ts';
import { graficiDelleParti, graficiTempo } from './tempo.ts';
import type { Grafico } from './tipi.ts';

/** Every figure of the site that has something to draw, once, in a fixed order: what embeds and downloads are made of. */
export function tuttiIGrafici(a: Archivio): Grafico[] {
  return a.programmi
    .flatMap(({ id: programma }) => {
      const assi = a.assiDi(programma);
      const date = a.dateDi(programma);
      const soggetti = [
        { programma, asse: '' },
        ...assi.map((x) => ({ programma, asse: x.codice })),
      ];
      return [
        ...soggetti.flatMap((chi) => [
          ...[graficoCornici(a, chi), graficoPersoneNelTempo(a, chi)].filter(
            (g) => g !== undefined,
          ),
          ...dateConSoldi(a, chi).map((d) => graficoStadi(a, chi, d)),
          ...graficiTempo(a, chi),
          ...graficiDelleParti(a, chi),
          ...date
            .filter((d) => figura(a, chi, d, 'destinatari'))
            .map((d) => graficoPersone(a, chi, d)),
        ]),
        ...date.map((d) => graficoAssi(a, programma, d)),
        graficoRiprogrammazione(a, programma),
        ...assi.flatMap((x) =>
          date
            .filter((d) => schede(a, programma, x.codice, d).length > 0)
            .map((d) => graficoIndicatori(a, programma, x.codice, d)),
        ),
        ...a.indicatoriDi(programma).flatMap((i) => graficiIndicatoreNelTempo(a, i)),
        ...a.iniziativeDi(programma).flatMap((i) => graficiIniziativa(a, i)),
        graficoAlbero(a, programma),
      ];
    })
    .filter((g) => g.disegno !== null);
}
