import {
  dataDaCartella,
  principale,
  type Archivio,
  type Osservazione,
  type Soggetto,
} from '../model/index.ts';
import { documenti as letti } from './fonti.ts';
import { soggettoDi } from './quadri.ts';

/** What a `<Cifra …/>` of content/ names: a subject, a measure, a date, and the place or the part where there are more. */
export interface Citazione {
  misura: string;
  data: string;
  iniziativa?: string;
  indicatore?: string;
  asse?: string;
  programma?: string;
  dimensione?: string;
  punto?: string;
}

/** The one printed figure that a text of content/ names; among several places, the one that stands for the measure. */
export function figuraCitata(a: Archivio, c: Citazione): Osservazione | undefined {
  const sua = (programma: string): Soggetto => {
    if (c.iniziativa) return { programma, soggettoTipo: 'iniziativa', soggetto: c.iniziativa };
    if (c.indicatore) return { programma, soggettoTipo: 'indicatore', soggetto: c.indicatore };
    return soggettoDi({ programma, asse: c.asse ?? '' });
  };
  return principale(
    (c.programma ? [c.programma] : a.programmi.map((p) => p.id))
      .flatMap((p) => a.figureDi(sua(p), dataDaCartella(c.data) ?? ''))
      .filter(
        (o) =>
          o.misura === c.misura &&
          (c.dimensione === undefined || o.dimensione === c.dimensione) &&
          (c.punto === undefined || o.punto === c.punto),
      ),
  );
}

/**
 * The settings and data that a `<Se …>` of content/ asks for; `contatto`: whether there is somebody to write to; `documenti`: whether
 * any was read; `riconciliazione`: whether documents stand beside yearly data somewhere.
 */
export interface Condizione {
  ufficiale?: 'sì' | 'no';
  contatto?: 'sì' | 'no';
  documenti?: 'sì' | 'no';
  riconciliazione?: 'sì' | 'no';
}

/** True where the settings and data of the site are the ones asked for. */
export function vale(
  a: Archivio,
  { ufficiale, contatto, documenti, riconciliazione }: Condizione,
): boolean {
  const { sito, riconciliazione: accanto } = a;
  const detto = (chiesto: 'sì' | 'no' | undefined, vero: boolean): boolean =>
    chiesto === undefined || (chiesto === 'sì') === vero;
  return (
    detto(ufficiale, sito.ufficiale) &&
    detto(contatto, sito.contatto !== '') &&
    detto(documenti, letti(a).length > 0) &&
    detto(riconciliazione, accanto.righe.length > 0)
  );
}
