import { problemi as parole } from '../../testi/it/verificaDati/esito.ts';
import { elemento } from '../elementi.ts';
import { aPagine } from './aPagine.ts';
import type { Foglietto } from './foglietto.ts';
import { mostraRisposta } from './mostraRisposta.ts';
import type { Addendo, ProblemaDisegnato } from './problemiDisegnati.ts';
import type { Referto } from './referto.ts';
import type { Chiedi, Lavoro } from './posta.ts';

const passo = { subito: 10, poi: 50 };

/** All problems: errors before warnings, grouped by kind, some of each drawn at once, the others as they are asked for. */
export function mostraProblemi(
  gruppi: Referto['gruppi'],
  chiedi: Chiedi,
  fai: (lavoro: Lavoro) => void,
): Promise<HTMLElement[]> {
  return Promise.all(
    gruppi.map(async ({ tipo, titolo, gravita, quanti }) => {
      const conto = gravita === 'errore' ? parole.errori(quanti) : parole.avvisi(quanti);
      const elenco = elemento('ol', { class: 'voci', role: 'list' });
      let disegnati = 0;
      const altri = await aPagine(
        elenco,
        quanti,
        passo,
        (da, a) => chiedi('problemi', tipo, da, a),
        (voci) => voci.map((v) => voce(v, disegnati++, fai)),
      );
      return elemento(
        'section',
        { class: `gruppo ${gravita}`, 'data-tipo': tipo },
        elemento('h3', {}, titolo, ' ', elemento('span', { class: 'conto' }, conto)),
        elenco,
        altri,
      );
    }),
  );
}

function voce(
  disegnato: ProblemaDisegnato,
  quale: number,
  fai: (lavoro: Lavoro) => void,
): HTMLElement {
  const { problema: p, luogo, disegno, addendi } = disegnato;
  const dice = (nome: string, testo: string | undefined): HTMLElement | null =>
    testo === undefined || testo === ''
      ? null
      : elemento('div', {}, elemento('dt', {}, nome), elemento('dd', {}, testo));
  return elemento(
    'li',
    { 'data-problema': p.tipo },
    elemento('h4', {}, luogo),
    disegno && tabella(disegno, luogo),
    elemento(
      'dl',
      {},
      dice(parole.letto, p.letto === '' ? undefined : `«${p.letto}»`),
      dice(parole.perche, p.perche),
      dice(parole.rimedio, p.rimedio),
      dice(parole.proposta, p.proposta === undefined ? undefined : `«${p.proposta}»`),
      dice(parole.presaVisione, p.presaVisione),
    ),
    addendi.length > 0 ? fatte(addendi) : null,
    mostraRisposta(disegnato, quale, fai),
  );
}

/** The figures that a finding was made of. */
function fatte(addendi: readonly Addendo[]): HTMLElement {
  const riga = ({ nome, testo, dove }: Addendo): HTMLElement =>
    elemento(
      'tr',
      {},
      elemento('th', { scope: 'row' }, nome),
      elemento('td', { class: 'numero' }, testo),
      elemento('td', {}, dove),
    );
  return elemento(
    'div',
    { class: 'foglietto', tabindex: 0, role: 'region', 'aria-label': parole.addendi },
    elemento(
      'table',
      { class: 'cifre' },
      elemento('caption', {}, parole.addendi),
      elemento('tbody', {}, ...addendi.map(riga)),
    ),
  );
}

/** The piece of table, the bad cell marked by an outline and, for those who hear it, by words. */
function tabella({ lettere, righe, segnata }: Foglietto, luogo: string): HTMLElement {
  const problema = righe.length - 1;
  const cella = (testo: string, riga: number, i: number): HTMLElement => {
    const daSegnare = riga === problema && i === segnata;
    return elemento(
      'td',
      {
        class:
          [daSegnare ? 'segnata' : '', testo.length < 24 ? 'corta' : ''].join(' ').trim() || null,
      },
      testo,
      daSegnare ? elemento('span', { class: 'visually-hidden' }, parole.questaCella) : null,
    );
  };
  return elemento(
    'div',
    { class: 'foglietto', tabindex: 0, role: 'region', 'aria-label': parole.celle(luogo) },
    elemento(
      'table',
      {},
      elemento(
        'thead',
        {},
        elemento(
          'tr',
          {},
          elemento('td', {}),
          ...lettere.map((l) => elemento('th', { scope: 'col' }, l)),
        ),
      ),
      elemento(
        'tbody',
        {},
        ...righe.map(({ numero, celle, testa }, r) =>
          elemento(
            'tr',
            { class: testa ? 'testa' : segnata < 0 && r === problema ? 'segnata' : null },
            elemento('th', { scope: 'row' }, String(numero)),
            ...celle.map((testo, i) => cella(testo, r, i)),
          ),
        ),
      ),
    ),
  );
}

/** Brings every marked cell into sight inside its piece of table; the page does not move. */
export function scopriSegnate(dove: HTMLElement): void {
  for (const cella of dove.querySelectorAll<HTMLElement>('.foglietto td.segnata')) {
    const riquadro = cella.closest<HTMLElement>('.foglietto')!;
    const fine = cella.offsetLeft + cella.offsetWidth - riquadro.clientWidth;
    if (fine > 0) riquadro.scrollLeft = fine + 16;
  }
}
