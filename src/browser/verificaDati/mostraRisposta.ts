import { risposte as parole } from '../../testi/it/verificaDati/esito.ts';
import { tavole } from '../../model/tavole.ts';
import { elemento } from '../elementi.ts';
import type { Lavoro } from './posta.ts';
import type { ProblemaDisegnato } from './problemiDisegnati.ts';

let quanti = 0;

/** What the officer may do about a problem without leaving the page; null where the file itself must be mended. */
export function mostraRisposta(
  { problema, risposta, luogo }: ProblemaDisegnato,
  quale: number,
  fai: (lavoro: Lavoro) => void,
): HTMLElement | null {
  const parti: HTMLElement[] = [];
  if (problema.proposta !== undefined && problema.riga !== undefined) {
    const { tipo, proposta } = problema;
    const accetta = bottone(parole.accetta(proposta), luogo);
    accetta.addEventListener('click', () => fai((chiedi) => chiedi('accetta', tipo, quale)));
    parti.push(accetta);
  }
  if (risposta && risposta.programma !== '') {
    const campi = new Map(
      Object.entries(risposta.voce)
        .filter(([nome, cella]) => cella === null && nome !== 'data')
        .map(([nome]) => [nome, campo(risposta.registro, nome)]),
    );
    const form = elemento(
      'form',
      { class: 'risposta' },
      ...[...campi.values()].map((c) => c.riga),
      bottone(parole.scrivi[risposta.registro], luogo, 'submit'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      event.stopPropagation();
      const oggi = new Date().toISOString().slice(0, 10).split('-').reverse().join('/');
      const detti = [...campi].map(([nome, c]): [string, string] => [nome, c.dice()]);
      const data = 'data' in risposta.voce ? { data: oggi } : {};
      const voce = { ...risposta.voce, ...data, ...Object.fromEntries(detti) };
      fai((chiedi) => chiedi('rispondi', { ...risposta, voce }));
    });
    parti.push(form);
  }
  return parti.length === 0 ? null : elemento('div', { class: 'risposte' }, ...parti);
}

function bottone(testo: string, luogo: string, type: 'button' | 'submit' = 'button'): HTMLElement {
  const perChiAscolta = elemento('span', { class: 'visually-hidden' }, ` (${luogo})`);
  return elemento('button', { type }, testo, perChiAscolta);
}

/** One cell to be filled: a choice where the table allows some words only. */
function campo(
  registro: keyof typeof parole.scrivi,
  nome: string,
): { riga: HTMLElement; dice: () => string } {
  const colonne: Readonly<Record<string, { aiuto: string; valori?: readonly string[] }>> =
    tavole.programma[registro].colonne;
  const { aiuto = '', valori } = new Map(Object.entries(colonne)).get(nome) ?? {};
  const id = `risposta-${++quanti}`;
  const casella = valori
    ? elemento('select', { id, name: nome }, ...valori.map((v) => new Option(v, v)))
    : elemento('textarea', { id, name: nome, rows: 2, required: true, maxlength: 1000 });
  const riga = elemento('p', {}, elemento('label', { for: id }, aiuto), casella);
  return { riga, dice: () => casella.value.trim().replace(/\s+/g, ' ') };
}
