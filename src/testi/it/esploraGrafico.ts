import { fraParentesi, minuscola, quante } from '../../format.ts';
import type { Frase } from '../../model/index.ts';

/** A drawing for who does not see it: its marks as lists, and what it shows in one sentence. */
export const esplora = {
  bottone: 'Esplora il grafico',
  /** Where a mark stands among those beside it. */
  posto: (quale: number, quanti: number): string => `${quale} di ${quanti}`,
  /** After a share: of what it is one. */
  suCento: 'euro ogni 100 di dotazione',
  delTotale: 'delle persone raggiunte',
  piano: (quando = '', decisione = ''): string =>
    quando + fraParentesi(decisione.includes(quando) ? '' : decisione),
  detto: {
    cornici: (quando: string, dopo?: string): string =>
      `Barre dentro una cornice, ${fraDate(quando, dopo)}: `,
    persone: (quando?: string, dopo?: string): string =>
      `Barre che contano le persone${quando === undefined ? '' : `, ${fraDate(quando, dopo)}`}: `,
    /** `parte`: the part of a subject that they are about, where it is no whole. */
    linee: (quando: string, dopo?: string, parte?: string): string =>
      `Linee nel tempo${parte === undefined ? '' : `, ${parte}`}, ${fraDate(quando, dopo)}: `,
    assi: (quanti: number, stadio: string | undefined): string =>
      `${quanti} cornici, una per parte del programma${stadio === undefined ? '' : `; ${minuscola(stadio)} ogni 100 euro di dotazione`}: `,
    barre: (quante: number): string =>
      `${quante} righe, una per indicatore o per una sua parte, con il valore e il target: `,
    unaBarra: (nome: string): string => `Una barra con la tacca del target, ${nome}: `,
    albero: (assi: readonly { nome: string; obiettivi: number; azioni: number }[]): string =>
      `Uno schema ad albero: ${assi
        .map(
          ({ nome, obiettivi, azioni }) =>
            `${nome}, ${quante(obiettivi, 'obiettivo', 'obiettivi')} e ${quante(azioni, 'azione', 'azioni')}`,
        )
        .join('; ')}`,
    /** Before those of many that moved most. */
    leMaggiori: (quante: number, tutte: number): string =>
      `${quante} su ${tutte}, quelle che cambiano di più: `,
    /** A quantity at the first of its dates and at the last. */
    mossa: (nome: string, da: Frase, a: Frase): Frase => [`${nome} da `, ...da, ' a ', ...a],
    /** The same at both, or by what sentences tell; `fino`: the last date that gives it, where that is not the last. */
    ferma: (nome: string, valore: Frase, fino: string | undefined, tonda: boolean): Frase => [
      `${nome} `,
      ...valore,
      tonda ? ' in cifra tonda' : '',
      fino === undefined
        ? ', alla fine come all’inizio'
        : `, senza cambiare fino all’ultima data che c’è (${minuscola(fino)})`,
    ],
  },
};

function fraDate(prima: string, ultima: string | undefined): string {
  return ultima === undefined
    ? minuscola(prima)
    : `dalla prima data (${minuscola(prima)}) all’ultima (${minuscola(ultima)})`;
}
