import { risposte as parole } from '../../testi/it/verificaDati/esito.ts';
import { registroDi, type Risposta } from '../../ingest/risposta.ts';
import { proprio } from '../../model/proprio.ts';
import { elemento } from '../elementi.ts';
import type { Lavoro } from './posta.ts';
import type { ProblemaDisegnato } from './problemiDisegnati.ts';

let quanti = 0;
/** What was typed and not sent yet: it outlives an outcome that is drawn anew. */
const bozze = new Map<string, string>();

/** The registers whose date is the day on which the row is written. */
const diOggi = new Set<Risposta['registro']>(['rettifiche', 'spostate']);

/** What the officer may do about a problem without leaving the page; null where the file itself must be mended. */
export function mostraRisposta(
  { problema, risposte, luogo, fonti }: ProblemaDisegnato,
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
  for (const risposta of risposte)
    if (risposta.programma !== '' || risposta.registro === 'rinvii')
      parti.push(modulo(risposta, luogo, fonti, fai));
  return parti.length === 0 ? null : elemento('div', { class: 'risposte' }, ...parti);
}

/** The cells of a row that only the officer can fill. */
function modulo(
  risposta: Risposta,
  luogo: string,
  fonti: ProblemaDisegnato['fonti'],
  fai: (lavoro: Lavoro) => void,
): HTMLElement {
  const { registro, voce } = risposta;
  const oggi = new Date().toISOString().slice(0, 10).split('-').reverse().join('/');
  const dataOggi = diOggi.has(registro);
  const campi = Object.entries(voce).flatMap(([nome, cella]) =>
    cella === null && !(dataOggi && nome === 'data')
      ? [{ nome, ...campo(risposta, nome, fonti) }]
      : [],
  );
  const form = elemento(
    'form',
    { class: 'risposta' },
    ...campi.map((c) => c.riga),
    bottone(parole.scrivi[registro], luogo, 'submit'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    const dette = Object.fromEntries(campi.map((c) => [c.nome, c.dice()]));
    fai((chiedi) =>
      chiedi('rispondi', {
        ...risposta,
        voce: { ...voce, ...(dataOggi && { data: oggi }), ...dette },
      }),
    );
  });
  return form;
}

function bottone(testo: string, luogo: string, type: 'button' | 'submit' = 'button'): HTMLElement {
  const perChiAscolta = elemento('span', { class: 'visually-hidden' }, ` (${luogo})`);
  return elemento('button', { type }, testo, perChiAscolta);
}

/** One cell to be filled: a choice where the table allows some words only, or a document. */
function campo(
  risposta: Risposta,
  nome: string,
  fonti: ProblemaDisegnato['fonti'],
): { riga: HTMLElement; dice: () => string } {
  const {
    aiuto = '',
    valori,
    riferimento,
  } = proprio(registroDi(risposta).tavola.colonne, nome) ?? {};
  const id = `risposta-${++quanti}`;
  const scelte =
    riferimento === 'fonti'
      ? fonti.map((f) => new Option(f.titolo, f.id))
      : valori?.map((v) => new Option(v, v));
  const casella = scelte
    ? elemento('select', { id, name: nome }, ...scelte)
    : elemento('textarea', { id, name: nome, rows: 2, required: true, maxlength: 1000 });
  const bozza = JSON.stringify([risposta, nome]);
  casella.value = bozze.get(bozza) ?? casella.value;
  casella.addEventListener('input', () => bozze.set(bozza, casella.value));
  const riga = elemento('p', {}, elemento('label', { for: id }, aiuto), casella);
  return { riga, dice: () => casella.value.trim().replace(/\s+/g, ' ') };
}
