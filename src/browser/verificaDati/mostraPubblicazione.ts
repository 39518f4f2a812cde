import { esatto } from '../../format.ts';
import { pubblicazione as parole } from '../../testi/it/verificaDati/esito.ts';
import { elemento } from '../elementi.ts';
import { aPagine } from './aPagine.ts';
import type { Chiedi, Lavoro } from './posta.ts';
import type { CifraLetta, TabellaLetta } from './pubblicato.ts';
import type { Referto } from './referto.ts';

/** How many tables are listed openly. */
const quanteDistese = 8;
const passo = { subito: 50, poi: 50 };

/** What the chosen tables give: counts, then every figure beside the published one. */
export async function mostraPubblicazione(
  { cifre, tabelle, errori }: Referto,
  chiedi: Chiedi,
  fai: (lavoro: Lavoro) => void,
): Promise<HTMLElement[]> {
  const { nuova, cambiata, uguale } = cifre;
  const quante = nuova + cambiata + uguale;
  return [
    elemento('p', {}, errori > 0 ? parole.conErrori : parole.senzaErrori),
    ...(tabelle.length > quanteDistese
      ? [elemento('details', {}, elemento('summary', {}, parole.tabelle), elenco(tabelle, fai))]
      : [elenco(tabelle, fai)]),
    ...(quante === 0
      ? []
      : [
          elemento('p', {}, parole.conto(nuova, cambiata, uguale)),
          elemento(
            'details',
            {},
            elemento('summary', {}, parole.cifre),
            ...(await tabellaCifre(quante, chiedi)),
          ),
        ]),
  ];
}

/** The files of the work, each with the way to take it out. */
function elenco(tabelle: readonly TabellaLetta[], fai: (lavoro: Lavoro) => void): HTMLElement {
  const voci = tabelle.map((t) => {
    const nome = elemento('span', { class: 'visually-hidden' }, ` ${t.file}`);
    const togli = elemento('button', { type: 'button' }, parole.togli, nome);
    togli.addEventListener('click', () => fai((chiedi) => chiedi('togli', t.file)));
    return elemento('li', {}, `${parole.tabella(t.file, t.cifre, t.voci)} `, togli);
  });
  return elemento('ul', { class: 'file', role: 'list' }, ...voci);
}

async function tabellaCifre(quante: number, chiedi: Chiedi): Promise<(HTMLElement | null)[]> {
  const righe = elemento('tbody');
  const altre = await aPagine(
    righe,
    quante,
    passo,
    (da, a) => chiedi('cifre', da, a),
    (cifre) => cifre.map(riga),
  );
  const tabella = elemento(
    'table',
    { class: 'cifre' },
    elemento(
      'thead',
      {},
      elemento('tr', {}, ...parole.testate.map((t) => elemento('th', { scope: 'col' }, t))),
    ),
    righe,
  );
  const riquadro = { class: 'foglietto', tabindex: 0, role: 'region' };
  return [elemento('div', { ...riquadro, 'aria-label': parole.didascalia }, tabella), altre];
}

function riga({ cifra, stato, era }: CifraLetta): HTMLElement {
  const { file, colonna, riga } = cifra.cella;
  return elemento(
    'tr',
    {},
    elemento('th', { scope: 'row' }, `${file}, ${colonna}${riga}`),
    elemento('td', {}, cifra.soggetto),
    elemento('td', {}, [cifra.colonna, cifra.dimensione].filter(Boolean).join(', ')),
    elemento('td', {}, cifra.testo),
    elemento(
      'td',
      { class: 'numero' },
      [cifra.qualificatore, esatto(cifra)].filter(Boolean).join(' '),
    ),
    elemento('td', {}, parole.stati[stato], parole.era(era)),
  );
}
