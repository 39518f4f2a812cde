import { quante } from '../../format.ts';
import type { Riparazione } from '../../ingest/raccolta.ts';
import { elemento } from '../elementi.ts';
import { scarica } from '../scarica.ts';
import type { Controllo } from './controlla.ts';
import { mostraProblemi } from './mostraProblemi.ts';
import { mostraPubblicazione } from './mostraPubblicazione.ts';

/** One sentence that says how it went, for the eyes and for the live region. */
export function riassunto({ esito, cifre }: Controllo): string {
  const errori = esito.problemi.filter((p) => p.gravita === 'errore').length;
  const avvisi = esito.problemi.filter((p) => p.gravita === 'avviso' && !p.presaVisione).length;
  const lette = quante(cifre.length, 'cifra letta', 'cifre lette');
  const conAvvisi = avvisi > 0 ? `, ${quante(avvisi, 'avviso', 'avvisi')} da guardare` : '';
  return errori > 0
    ? `${quante(errori, 'errore', 'errori')} da mendare prima di pubblicare${conAvvisi}; ${lette}.`
    : `Nessun errore${conAvvisi}: ${lette}, si può pubblicare.`;
}

/** The whole outcome as sections: problems, corrected files, repairs, what would be published. */
export function mostraEsito(c: Controllo): HTMLElement[] {
  const { problemi, ricevuta } = c.esito;
  const errori = problemi.some((p) => p.gravita === 'errore');
  return [
    ...(c.dalSito.length > 0
      ? [
          elemento(
            'p',
            { class: 'quieto' },
            'Le anagrafiche che mancano tra i file scelti sono quelle pubblicate dal sito: misure, programmi, Assi, documenti, iniziative e indicatori.',
          ),
        ]
      : []),
    ...(problemi.length > 0
      ? [parte('Che cosa non va', ...mostraProblemi(problemi, c.files, c.note))]
      : []),
    ...(c.corrette.length > 0 ? [parte('I file con le proposte già scritte', ...corrette(c))] : []),
    parte('Che cosa si pubblicherebbe', ...mostraPubblicazione(c, errori)),
    ...(ricevuta.length > 0 ? [parte('Riparazioni fatte leggendo', ...riparazioni(ricevuta))] : []),
  ];
}

const parte = (titolo: string, ...figli: HTMLElement[]): HTMLElement =>
  elemento('section', { class: 'parte' }, elemento('h2', {}, titolo), ...figli);

function corrette({ corrette }: Controllo): HTMLElement[] {
  const voci = corrette.map(({ percorso, foglio, quante: celle, testo }) => {
    const nome = percorso.split('/').at(-1) ?? percorso;
    const bottone = elemento('button', { type: 'button' }, `Scarica ${nome}`);
    bottone.addEventListener('click', () => scarica(nome, testo, 'text/csv;charset=utf-8'));
    const dove = foglio ? `${percorso}, dal foglio «${foglio}»` : percorso;
    const quanteCelle = quante(celle, 'cella corretta', 'celle corrette');
    return elemento('li', {}, bottone, ` ${dove}: ${quanteCelle}`);
  });
  return [
    elemento(
      'p',
      {},
      'Le proposte sono indovinate dal programma: confrontale con il documento, poi verifica di nuovo il file.',
    ),
    elemento('ul', { class: 'file', role: 'list' }, ...voci),
  ];
}

function riparazioni(ricevuta: readonly Riparazione[]): HTMLElement[] {
  const gruppi = Map.groupBy(ricevuta, (r) => r.file + (r.foglio ? `, foglio «${r.foglio}»` : ''));
  return [
    elemento(
      'p',
      {},
      'Piccole cose che il programma ha capito da sé. Non serve fare nulla, se è giusto così.',
    ),
    elemento(
      'dl',
      { class: 'riparazioni' },
      ...[...gruppi].map(([file, voci]) =>
        elemento(
          'div',
          {},
          elemento('dt', {}, file),
          ...voci.map((r) => elemento('dd', {}, r.riga ? `Riga ${r.riga}: ${r.testo}` : r.testo)),
        ),
      ),
    ),
  ];
}
