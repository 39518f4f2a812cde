import { ancoraRiservata, formaId, tavole } from '../model/index.ts';
import { perOgniRiga, type Lettore } from './lettore.ts';
import { osservazioniDi } from './osservazioni.ts';
import { perCodice, type Raccolta } from './raccolta.ts';
import { codiceAsse } from './riferimenti.ts';
import type { Tabella } from './tabella.ts';
import { vicino } from './testo.ts';
import { leggiVoce } from './voce.ts';

const { programma: del, data: della } = tavole;

/** How a row of each register is read, in the order in which they may refer to one another. */
const letture = {
  programma: (l: Lettore): void => {
    const { programma } = l.cartella;
    const voce = leggiVoce(l, del.programma);
    if (voce.id !== programma && voce.id !== '')
      l.guasto('broken-reference', 'id', {
        altro: `Il programma della cartella «${programma}»`,
        proposta: programma,
      });
    l.r.dati.programmi.push({ ...voce, id: programma });
  },

  assi: (l: Lettore): void => {
    l.r.dati.assi.push({ programma: l.cartella.programma, ...leggiVoce(l, del.assi) });
  },

  fonti: (l: Lettore): void => rigaFonte(l, del.fonti),

  obiettivi: (l: Lettore): void => {
    l.r.dati.obiettivi.push({ programma: l.cartella.programma, ...leggiVoce(l, del.obiettivi) });
  },

  azioni: (l: Lettore): void => {
    const { programma } = l.cartella;
    const voce = leggiVoce(l, del.azioni);
    const asse = perCodice(l.r, 'obiettivi', programma).get(voce.obiettivo)?.asse ?? '';
    l.r.dati.azioni.push({ programma, ...voce, asse });
  },

  iniziative: (l: Lettore): void => {
    l.r.dati.iniziative.push({ programma: l.cartella.programma, ...leggiVoce(l, del.iniziative) });
  },

  indicatori: (l: Lettore): void => {
    const voce = leggiVoce(l, del.indicatori);
    const { misure } = l.r.dati;
    if (ancoraRiservata(voce.codice)) l.guasto('reserved-id', 'codice');
    if (voce.conta !== '' && !misure.some((m) => m.colonna === voce.conta))
      l.guasto('broken-reference', 'conta', {
        altro: `L’intestazione «${voce.conta}» di misure.csv`,
        proposta: vicino(
          voce.conta,
          misure.map((m) => m.colonna),
        ),
      });
    l.r.dati.indicatori.push({ programma: l.cartella.programma, ...voce });
  },

  decisioni: rigaDecisione,

  spiegazioni: (l: Lettore): void => {
    const voce = leggiVoce(l, del.spiegazioni);
    if (voce.fonte !== '' && voce.punto === '') l.richiesto('punto');
    l.r.orfane.set(voce.verifica, () => l.guasto('orphan-explanation', 'verifica'));
    if (voce.verifica !== '' && voce.spiegazione !== '')
      l.r.dati.spiegazioni.push({ programma: l.cartella.programma, ...voce });
  },
};

/** The registers that are read before the dates, each after those that it refers to. */
export type Anagrafica = keyof typeof letture;
export const anagrafiche = Object.keys(letture) as Anagrafica[];

/** Reads a register of a programme. */
export function leggiAnagrafica(r: Raccolta, nome: Anagrafica, tabella: Tabella): void {
  perOgniRiga(r, tabella, letture[nome]);
}

/** Reads the documents described in a date's own folder. */
export function leggiFontiDatate(r: Raccolta, tabella: Tabella): void {
  perOgniRiga(r, tabella, (l) => rigaFonte(l, della.fonti));
}

/** Reads what happened to the initiatives of a programme: new names, other Assi, merged or divided ones. */
export function leggiEventi(r: Raccolta, tabella: Tabella): void {
  perOgniRiga(r, tabella, rigaEvento);
}

/** One document; the figures that its row carries are about the programme. */
function rigaFonte(l: Lettore, tavola: typeof del.fonti | typeof della.fonti): void {
  const { programma } = l.cartella;
  const voce = leggiVoce(l, tavola);
  if (voce.id === '' || voce.dataRiferimento === '') return;
  l.r.dati.fonti.push({ programma, ...voce });
  osservazioniDi(l, {
    programma,
    data: voce.dataRiferimento,
    fonte: voce.id,
    punto: l.facoltativo('punto') || 'Frontespizio',
    asse: '',
    soggettoTipo: 'programma',
    soggetto: programma,
  });
}

/** One act on the programme: its row carries the act itself as a figure of the document that cites it. */
function rigaDecisione(l: Lettore): void {
  const { programma } = l.cartella;
  const voce = leggiVoce(l, del.decisioni);
  const fonte = perCodice(l.r, 'fonti', programma).get(voce.fonte);
  if (!fonte || voce.data === '' || voce.id === '') return;
  const [osservazione] = osservazioniDi(l, {
    programma,
    data: fonte.dataRiferimento,
    fonte: fonte.id,
    punto: voce.punto,
    asse: '',
    soggettoTipo: 'programma',
    soggetto: programma,
    dimensione: voce.data,
  });
  if (osservazione) l.r.dati.decisioni.push({ programma, ...voce, osservazione: osservazione.id });
  else l.guasto('empty-cell', 'decisione', { attesi: 'decisione' });
}

function rigaEvento(l: Lettore): void {
  const { programma } = l.cartella;
  const voce = leggiVoce(l, del.eventi);
  const { iniziativa, data, tipo, idNuovi } = voce;
  const note = perCodice(l.r, 'iniziative', programma);
  const scomparsa = formaId.test(iniziativa) && !note.has(iniziativa);
  if (scomparsa && idNuovi.length === 0)
    l.guasto('unknown-initiative', 'iniziativa', { proposta: vicino(iniziativa, note.keys()) });
  else if ((tipo === 'unita' || tipo === 'divisa') && idNuovi.length === 0)
    l.guasto('empty-cell', 'id_nuovo', { attesi: 'id_nuovo' });
  for (const colonna of ['prima', 'dopo'])
    if (tipo === 'spostata') codiceAsse(l, colonna);
    else if (tipo === 'rinominata') l.richiesto(colonna);
  if (data === '' || iniziativa === '') return;
  if (l.unico('duplicate-row', 'iniziativa', `evento ${programma} ${iniziativa} ${tipo} ${data}`))
    l.r.dati.eventi.push({ programma, ...voce });
}
