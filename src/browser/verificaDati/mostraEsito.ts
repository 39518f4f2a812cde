import type { Riparazione } from '../../ingest/raccolta.ts';
import * as parole from '../../testi/it/verificaDati/esito.ts';
import { elemento } from '../elementi.ts';
import { scarica } from '../scarica.ts';
import type { Controllo } from './controlla.ts';
import { mostraProblemi } from './mostraProblemi.ts';
import { mostraPubblicazione } from './mostraPubblicazione.ts';

/** One sentence that says how it went, for the eyes and for the live region. */
export function riassunto({ esito, cifre }: Controllo): string {
  const errori = esito.problemi.filter((p) => p.gravita === 'errore').length;
  const avvisi = esito.problemi.filter((p) => p.gravita === 'avviso' && !p.presaVisione).length;
  return parole.riassunto(errori, avvisi, cifre.length);
}

/** The whole outcome as sections: problems, corrected files, repairs, what would be published. */
export function mostraEsito(c: Controllo): HTMLElement[] {
  const { problemi, ricevuta } = c.esito;
  const errori = problemi.some((p) => p.gravita === 'errore');
  return [
    ...(c.dalSito.length > 0 ? [elemento('p', { class: 'quieto' }, parole.esito.prestate)] : []),
    ...(problemi.length > 0
      ? [parte(parole.esito.problemi, ...mostraProblemi(problemi, c.files, c.note))]
      : []),
    ...(c.corrette.length > 0 ? [parte(parole.esito.corretti, ...corrette(c))] : []),
    parte(parole.esito.pubblicazione, ...mostraPubblicazione(c, errori)),
    ...(ricevuta.length > 0 ? [parte(parole.esito.riparazioni, ...riparazioni(ricevuta))] : []),
  ];
}

const parte = (titolo: string, ...figli: HTMLElement[]): HTMLElement =>
  elemento('section', { class: 'parte' }, elemento('h2', {}, titolo), ...figli);

function corrette({ corrette }: Controllo): HTMLElement[] {
  const voci = corrette.map(({ percorso, foglio, quante: celle, testo }) => {
    const nome = percorso.split('/').at(-1) ?? percorso;
    const bottone = elemento('button', { type: 'button' }, parole.corretti.scarica(nome));
    bottone.addEventListener('click', () => scarica(nome, testo, 'text/csv;charset=utf-8'));
    return elemento('li', {}, bottone, ` ${parole.corretti.celle(percorso, foglio, celle)}`);
  });
  return [
    elemento('p', {}, parole.corretti.proposte),
    elemento('ul', { class: 'file', role: 'list' }, ...voci),
  ];
}

function riparazioni(ricevuta: readonly Riparazione[]): HTMLElement[] {
  const gruppi = Map.groupBy(ricevuta, (r) => parole.riparazioni.file(r.file, r.foglio));
  return [
    elemento('p', {}, parole.riparazioni.inutile),
    elemento(
      'dl',
      { class: 'riparazioni' },
      ...[...gruppi].map(([file, voci]) =>
        elemento(
          'div',
          {},
          elemento('dt', {}, file),
          ...voci.map((r) => elemento('dd', {}, parole.riparazioni.riga(r.riga, r.testo))),
        ),
      ),
    ),
  ];
}
