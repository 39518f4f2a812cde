import { motivi as parole } from '../testi/it/ricerca/risposte.ts';
import type { Domanda } from './domanda.ts';
import { elemento } from './elemento.ts';
import { ragioni, type Motivo, type Ragione } from './esatto.ts';
import { tokenDi } from './normalizza.ts';
import { ritaglio, segna } from './segna.ts';
import { nomiTipo, type Scheda } from './voce.ts';
import { indirizzo } from '../views/indirizzo.ts';

/** One result: its link, what it is, why it answers, with the words marked. */
export function risultato(scheda: Scheda, domanda: Domanda): HTMLLIElement {
  const motivi = ragioni(scheda, domanda);
  const cercati = new Set([
    ...domanda.termini.flatMap((t) => t.token),
    ...motivi.flatMap((r) => (r.sinonimo ? tokenDi(r.sinonimo.equivale) : [])),
  ]);
  const voce = elemento('li', {}, intestazione(scheda, cercati));
  const brani = motivi.filter((r) => r.sinonimo || (r.motivo !== 'titolo' && r.brano !== scheda.t));
  for (const r of brani.slice(0, 3)) voce.append(perche(r, cercati, scheda.t));
  const dove = [...new Set(motivi.map((r) => parole.luoghi[r.motivo]))];
  if (dove.length > 0) voce.append(elemento('p', { class: 'quieto' }, parole.trovato(dove)));
  return voce;
}

function intestazione(s: Scheda, cercati: ReadonlySet<string>): DocumentFragment {
  const parti = document.createDocumentFragment();
  const tipo = nomiTipo[s.k][0];
  parti.append(
    elemento(
      'h3',
      {},
      elemento('a', { href: indirizzo(s.u), 'data-risultato': s.k }, ...marcato(s.t, cercati)),
    ),
    elemento(
      'p',
      { class: 'quieto' },
      [tipo.charAt(0).toUpperCase() + tipo.slice(1), s.c].filter((t) => t !== '').join(' · '),
    ),
  );
  return parti;
}

const premesse: Readonly<Partial<Record<Motivo, string>>> = parole.premesse;

function perche(r: Ragione, cercati: ReadonlySet<string>, titolo: string): HTMLParagraphElement {
  const siDice = r.sinonimo && parole.siDice(r.sinonimo.parola, r.sinonimo.equivale);
  if (siDice && r.brano === titolo) return elemento('p', {}, `${siDice}.`);
  const inizio = siDice ? `${siDice}: ` : (premesse[r.motivo] ?? '');
  return elemento('p', {}, inizio, ...marcato(ritaglio(r.brano, cercati), cercati));
}

const marcato = (testo: string, cercati: ReadonlySet<string>): (Node | string)[] =>
  segna(testo, cercati).map((t) => (t.segnato ? elemento('mark', {}, t.testo) : t.testo));
