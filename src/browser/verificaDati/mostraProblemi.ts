import type { FileDati } from '../../ingest/ingest.ts';
import { catalogo, type Problema } from '../../ingest/problemi.ts';
import { luogoDi } from '../../ingest/rapporto.ts';
import { problemi as parole } from '../../testi/it/verificaDati/esito.ts';
import { elemento } from '../elementi.ts';
import { foglietto, grigliaDi, type Foglietto } from './foglietto.ts';

const quantiSubito = 10;

/** All problems: errors before warnings, grouped by kind, each with its place drawn as in a spreadsheet. */
export function mostraProblemi(
  problemi: readonly Problema[],
  files: readonly FileDati[],
  note: ReadonlySet<string>,
): HTMLElement[] {
  const griglie = new Map<string, ReturnType<typeof grigliaDi>>();
  const disegno = (p: Problema): Foglietto | null => {
    const chiave = `${p.file}|${p.foglio ?? ''}`;
    if (!griglie.has(chiave)) {
      const file = files.find((f) => f.percorso === p.file);
      griglie.set(chiave, grigliaDi(file, p.foglio, note));
    }
    const griglia = griglie.get(chiave);
    return griglia ? foglietto(griglia, p, note) : null;
  };
  const gruppi = [...Map.groupBy(problemi, (p) => p.tipo)].sort(([a], [b]) => peso(a) - peso(b));
  return gruppi.map(([tipo, suoi]) => {
    const { titolo, gravita } = catalogo[tipo];
    const conto = gravita === 'errore' ? parole.errori(suoi.length) : parole.avvisi(suoi.length);
    const voci = suoi.map((p) => voce(p, disegno(p)));
    const elenco = elemento('ol', { class: 'voci', role: 'list' }, ...voci.slice(0, quantiSubito));
    return elemento(
      'section',
      { class: `gruppo ${gravita}`, 'data-tipo': tipo },
      elemento('h3', {}, titolo, ' ', elemento('span', { class: 'conto' }, conto)),
      elenco,
      altri(voci.slice(quantiSubito), elenco),
    );
  });
}

const peso = (tipo: Problema['tipo']): number => (catalogo[tipo].gravita === 'errore' ? 0 : 1);

function altri(voci: readonly HTMLElement[], elenco: HTMLElement): HTMLElement | null {
  if (voci.length === 0) return null;
  const bottone = elemento('button', { type: 'button' }, parole.altri(voci.length));
  bottone.addEventListener('click', () => {
    elenco.append(...voci);
    bottone.remove();
    voci[0]?.setAttribute('tabindex', '-1');
    voci[0]?.focus();
  });
  return bottone;
}

function voce(p: Problema, disegno: Foglietto | null): HTMLElement {
  const dice = (nome: string, testo: string | undefined): HTMLElement | null =>
    testo === undefined || testo === ''
      ? null
      : elemento('div', {}, elemento('dt', {}, nome), elemento('dd', {}, testo));
  return elemento(
    'li',
    { 'data-problema': p.tipo },
    elemento('h4', {}, luogoDi(p)),
    disegno && tabella(disegno, luogoDi(p)),
    elemento(
      'dl',
      {},
      dice(parole.letto, p.letto === '' ? undefined : `«${p.letto}»`),
      dice(parole.perche, p.perche),
      dice(parole.rimedio, p.rimedio),
      dice(parole.proposta, p.proposta === undefined ? undefined : `«${p.proposta}»`),
      dice(parole.presaVisione, p.presaVisione),
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
