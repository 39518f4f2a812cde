import type { StageDatum } from '../../charts/datum.ts';
import { maiuscolaFrase, minuscola, quandoVale } from '../../format.ts';
import type { Archivio } from '../../model/index.ts';
import { fraseSoldi } from '../frasi.ts';
import { haSoldi, nomeMisura, quadro, type Chi, type Quadro } from '../quadri.ts';
import { quotaDelloStadio } from '../quote.ts';
import { dato, idGrafico, nomeDi, paginaDelGiorno, posto } from './dati.ts';
import type { Grafico } from './tipi.ts';

/** The four stages of money of a programme or an Asse at one date, inside the frame of the dotazione. */
export function graficoStadi(a: Archivio, chi: Chi, data: string): Grafico {
  const q = quadro(a, chi, data);
  const presenti = q.stadi.filter((s) => s.figura);
  const mancanti = q.stadi.filter((s) => !s.figura).map((s) => minuscola(nomeMisura(a, s.misura)));
  return {
    id: idGrafico(chi.programma, nomeDi(chi.asse), 'stadi', data),
    programma: chi.programma,
    titolo: fraseSoldi(a, chi, data),
    leggere:
      'La cornice è la dotazione; ogni barra è uno stadio della spesa, dal più incerto al più certo.',
    sintesi: [
      maiuscolaFrase([
        ...(q.dotazione ? ['dotazione ', q.dotazione] : ['dotazione non disponibile']),
        ...presenti.flatMap(({ figura: f }) =>
          f ? [`; ${minuscola(nomeMisura(a, f.colonna))} `, f] : [],
        ),
        mancanti.length > 0 ? `. Non disponibile: ${mancanti.join(', ')}.` : '.',
      ]),
    ],
    disegno: haSoldi(q)
      ? {
          kind: 'moneyStages',
          data: { frame: dato('Dotazione', q.dotazione), stages: barre(a, q) },
        }
      : null,
    vuoto: 'Per questa data i documenti non danno importi.',
    tabella: {
      didascalia: `Gli stadi della spesa ${quandoVale(a, q)}`,
      intestazioni: [
        { nome: 'Stadio', numero: false },
        { nome: 'Importo stampato', numero: true },
        { nome: 'Quota della dotazione, stampata', numero: true },
        { nome: 'Quota della dotazione, ricalcolata', numero: true },
      ],
      righe: [
        { nome: 'Dotazione', celle: [q.dotazione, '', ''] },
        ...q.stadi.map(({ misura, figura: f }) => {
          const quota = quotaDelloStadio(a, chi, data, misura, 'dotazione');
          return {
            nome: nomeMisura(a, f?.colonna ?? misura),
            celle: [f, quota?.stampata ?? 'non stampata', quota?.calcolata ?? ''],
          };
        }),
      ],
    },
    date: [data],
    pagina: paginaDelGiorno(chi, data),
  };
}

/** The stages of a subject as marks; the label is the document's own word. */
export function barre(a: Archivio, q: Quadro): StageDatum[] {
  return q.stadi.map(({ misura, figura: f }) => ({
    ...dato(nomeMisura(a, f?.colonna ?? misura), f),
    stage: posto(misura),
  }));
}
