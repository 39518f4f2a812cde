import { esatto } from '../../format.ts';
import { pubblicazione as parole } from '../../testi/it/verificaDati/esito.ts';
import { elemento } from '../elementi.ts';
import type { Controllo } from './controlla.ts';
import type { CifraLetta, TabellaLetta } from './pubblicato.ts';

/** How many tables are listed openly. */
const quanteDistese = 8;

/** What the chosen tables give: counts, then every figure beside the published one. */
export function mostraPubblicazione({ cifre, tabelle }: Controllo, errori: boolean): HTMLElement[] {
  const di = (stato: CifraLetta['stato']): number => cifre.filter((c) => c.stato === stato).length;
  return [
    elemento('p', {}, errori ? parole.conErrori : parole.senzaErrori),
    ...(tabelle.length > quanteDistese
      ? [elemento('details', {}, elemento('summary', {}, parole.tabelle), elenco(tabelle))]
      : [elenco(tabelle)]),
    ...(cifre.length === 0
      ? []
      : [
          elemento('p', {}, parole.conto(di('nuova'), di('cambiata'), di('uguale'))),
          elemento('details', {}, elemento('summary', {}, parole.cifre), tabellaCifre(cifre)),
        ]),
  ];
}

function elenco(tabelle: readonly TabellaLetta[]): HTMLElement {
  const voci = tabelle.map((t) => elemento('li', {}, parole.tabella(t.file, t.cifre, t.voci)));
  return elemento('ul', { class: 'file', role: 'list' }, ...voci);
}

function tabellaCifre(cifre: readonly CifraLetta[]): HTMLElement {
  const righe = cifre.map(({ cifra, stato, era }) =>
    elemento(
      'tr',
      {},
      elemento(
        'th',
        { scope: 'row' },
        `${cifra.cella.file}, ${cifra.cella.colonna}${cifra.cella.riga}`,
      ),
      elemento('td', {}, cifra.soggetto),
      elemento('td', {}, [cifra.colonna, cifra.dimensione].filter(Boolean).join(', ')),
      elemento('td', {}, cifra.testo),
      elemento(
        'td',
        { class: 'numero' },
        [cifra.qualificatore, esatto(cifra)].filter(Boolean).join(' '),
      ),
      elemento('td', {}, parole.stati[stato], parole.era(era)),
    ),
  );
  return elemento(
    'div',
    { class: 'foglietto', tabindex: 0, role: 'region', 'aria-label': parole.didascalia },
    elemento(
      'table',
      { class: 'cifre' },
      elemento(
        'thead',
        {},
        elemento('tr', {}, ...parole.testate.map((t) => elemento('th', { scope: 'col' }, t))),
      ),
      elemento('tbody', {}, ...righe),
    ),
  );
}
