import { esatto, quante } from '../../format.ts';
import { elemento } from '../elementi.ts';
import type { Controllo } from './controlla.ts';
import type { CifraLetta, TabellaLetta } from './pubblicato.ts';

/** How many tables are listed openly. */
const quanteDistese = 8;

/** What the chosen tables give: counts, then every figure beside the published one. */
export function mostraPubblicazione({ cifre, tabelle }: Controllo, errori: boolean): HTMLElement[] {
  const di = (stato: CifraLetta['stato']): number => cifre.filter((c) => c.stato === stato).length;
  const conto = [
    [di('nuova'), 'nuova', 'nuove'] as const,
    [di('cambiata'), 'diversa da quella pubblicata', 'diverse da quelle pubblicate'] as const,
    [di('uguale'), 'già pubblicata uguale', 'già pubblicate uguali'] as const,
  ]
    .filter(([n]) => n > 0)
    .map(([n, una, molte]) => quante(n, una, molte))
    .join(', ');
  const intro = errori
    ? 'Finché ci sono errori non si pubblica nulla. Queste sono le parti che già si leggono.'
    : 'Tutte le tabelle si leggono. Confronti le cifre con il documento prima di consegnarle.';
  return [
    elemento('p', {}, intro),
    ...(tabelle.length > quanteDistese
      ? [elemento('details', {}, elemento('summary', {}, 'Tabella per tabella'), elenco(tabelle))]
      : [elenco(tabelle)]),
    ...(cifre.length === 0
      ? []
      : [
          elemento('p', {}, `Cifre: ${conto}.`),
          elemento(
            'details',
            {},
            elemento('summary', {}, 'Le cifre, una per una'),
            tabellaCifre(cifre),
          ),
        ]),
  ];
}

function elenco(tabelle: readonly TabellaLetta[]): HTMLElement {
  const voci = tabelle.map(({ file, cifre, voci }) => {
    const conti = [
      cifre > 0 ? quante(cifre, 'cifra', 'cifre') : '',
      voci > 0 ? quante(voci, 'voce', 'voci') : '',
    ].filter((c) => c !== '');
    return elemento('li', {}, `${file}: ${conti.join(', ') || 'nessuna cifra'}`);
  });
  return elemento('ul', { class: 'file', role: 'list' }, ...voci);
}

const stati: Record<CifraLetta['stato'], string> = {
  nuova: 'nuova',
  uguale: 'già pubblicata',
  cambiata: 'cambiata',
};

function tabellaCifre(cifre: readonly CifraLetta[]): HTMLElement {
  const testate = ['Dove', 'Soggetto', 'Misura', 'Stampato', 'Letto come', 'Stato'];
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
      elemento('td', {}, stati[stato], era ? ` (era «${era}»)` : ''),
    ),
  );
  return elemento(
    'div',
    { class: 'foglietto', tabindex: 0, role: 'region', 'aria-label': 'Tabella: le cifre lette' },
    elemento(
      'table',
      { class: 'cifre' },
      elemento(
        'thead',
        {},
        elemento('tr', {}, ...testate.map((t) => elemento('th', { scope: 'col' }, t))),
      ),
      elemento('tbody', {}, ...righe),
    ),
  );
}
