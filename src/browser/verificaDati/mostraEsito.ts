import * as parole from '../../testi/it/verificaDati/esito.ts';
import type { Riparazione } from '../../ingest/raccolta.ts';
import { elemento } from '../elementi.ts';
import { scarica } from '../scarica.ts';
import { aPagine } from './aPagine.ts';
import { mostraAnteprima } from './mostraAnteprima.ts';
import { mostraCambia } from './mostraCambia.ts';
import { mostraPacchetto } from './mostraPacchetto.ts';
import { mostraProblemi } from './mostraProblemi.ts';
import { mostraPubblicazione } from './mostraPubblicazione.ts';
import type { Chiedi, Lavoro } from './posta.ts';
import type { Referto } from './referto.ts';

const passo = { subito: 50, poi: 50 };

/**
 * The whole outcome as sections: problems, corrected files, what would be published and change, repairs, the package. `chiedi` brings
 * parts of its lists, `fai` does what is asked of the problems.
 */
export async function mostraEsito(
  r: Referto,
  chiedi: Chiedi,
  fai: (lavoro: Lavoro) => void,
): Promise<HTMLElement[]> {
  return [
    ...r.servono.map((percorso) => elemento('p', { class: 'serve' }, parole.esito.serve(percorso))),
    ...(r.prestate ? [elemento('p', { class: 'quieto' }, parole.esito.prestate)] : []),
    ...(r.gruppi.length > 0
      ? [parte(parole.esito.problemi, ...(await mostraProblemi(r.gruppi, chiedi, fai)))]
      : []),
    ...(r.corrette.length > 0 ? [parte(parole.esito.corretti, ...corrette(r, chiedi))] : []),
    parte(parole.esito.pubblicazione, ...(await mostraPubblicazione(r, chiedi, fai))),
    ...(r.cambia ? [parte(parole.esito.cambia, ...mostraCambia(r.cambia))] : []),
    ...(r.cambia ? [parte(parole.esito.anteprima, ...(await mostraAnteprima(chiedi)))] : []),
    ...(r.deriva.length > 0 ? [parte(parole.esito.deriva, ...deriva(r))] : []),
    ...(r.riparazioni > 0
      ? [parte(parole.esito.riparazioni, ...(await riparazioni(r.riparazioni, chiedi)))]
      : []),
    parte(parole.esito.pacchetto, ...mostraPacchetto(r, chiedi)),
  ];
}

const parte = (titolo: string, ...figli: (HTMLElement | null)[]): HTMLElement =>
  elemento('section', { class: 'parte' }, elemento('h2', {}, titolo), ...figli);

function corrette({ corrette }: Referto, chiedi: Chiedi): HTMLElement[] {
  const voci = corrette.map(({ percorso, foglio, quante: celle }, quale) => {
    const nome = percorso.split('/').at(-1) ?? percorso;
    const bottone = elemento('button', { type: 'button' }, parole.corretti.scarica(nome));
    bottone.addEventListener('click', () => {
      void chiedi('corretta', quale).then((testo) =>
        scarica(nome, testo, 'text/csv;charset=utf-8'),
      );
    });
    return elemento('li', {}, bottone, ` ${parole.corretti.celle(percorso, foglio, celle)}`);
  });
  return [
    elemento('p', {}, parole.corretti.proposte),
    elemento('ul', { class: 'file', role: 'list' }, ...voci),
  ];
}

function deriva({ deriva }: Referto): HTMLElement[] {
  const voci = deriva.map(({ tabella, frasi }) =>
    elemento(
      'div',
      {},
      elemento('dt', {}, tabella),
      ...frasi.map((frase) => elemento('dd', {}, frase)),
    ),
  );
  return [
    elemento('p', {}, parole.esito.daSapere),
    elemento('dl', { class: 'riparazioni' }, ...voci),
  ];
}

async function riparazioni(quante: number, chiedi: Chiedi): Promise<(HTMLElement | null)[]> {
  const elenco = elemento('dl', { class: 'riparazioni' });
  const altre = await aPagine(
    elenco,
    quante,
    passo,
    (da, a) => chiedi('riparazioni', da, a),
    perFile,
  );
  return [elemento('p', {}, parole.riparazioni.inutile), elenco, altre];
}

function perFile(ricevuta: readonly Riparazione[]): HTMLElement[] {
  const gruppi = Map.groupBy(ricevuta, (r) => parole.riparazioni.file(r.file, r.foglio));
  return [...gruppi].map(([file, voci]) =>
    elemento(
      'div',
      {},
      elemento('dt', {}, file),
      ...voci.map((r) => elemento('dd', {}, parole.riparazioni.riga(r.riga, r.testo))),
    ),
  );
}
