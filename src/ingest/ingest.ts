import {
  dataDaCartella,
  senzaGruppiPiccoli,
  tavole,
  tavoleDi,
  type Dati,
  type Tavola,
} from '../model/index.ts';
import { anagrafiche, leggiAnagrafica, leggiEventi, leggiFontiDatate } from './anagrafiche.ts';
import { leggiAvvisi, prendiVisione } from './avvisi.ts';
import { senzaDaCompilare, tuttaDaCompilare } from './daCompilare.ts';
import { datate, leggiDatata } from './datate.ts';
import type { FileDati } from './fogli.ts';
import { chiediSenso, leggiMisure, leggiRinvii, leggiSinonimi, leggiSito } from './radice.ts';
import { confrontaColRegistro, confrontaIniziative } from './confronto.ts';
import { pubblicato } from '../registro/catena.ts';
import { leggiRighe } from '../registro/leggiRighe.ts';
import { leggiLuoghi } from './luoghi.ts';
import { noteDi } from './attese.ts';
import { fuoriPeriodo } from './plausibile.ts';
import { problema, type Problema } from './problemi.ts';
import { nuovaRaccolta, type Raccolta, type Riparazione } from './raccolta.ts';
import { leggiPubblicazioni, leggiRegistroGuasto, leggiRettifiche } from './registro.ts';
import { leggiSpostate } from './spostate.ts';
import { raccogliSorgenti } from './sorgenti.ts';
import { leggiTabella, type Tabella } from './tabella.ts';
import { codice } from './testo.ts';

export { apriFogli, type FileDati } from './fogli.ts';

/** What reading gives: the data (whole only where no problem is an error), all problems, all repairs. */
export interface Esito {
  dati: Dati;
  problemi: Problema[];
  ricevuta: Riparazione[];
  /** The tables of dates that could be read, as they were typed, for whoever compares one date with another. */
  tabelle: Tabella[];
}

/** What the checks know of data that read without an error: the findings that explanations name and that are not there. */
export type Orfane = (dati: Dati) => ReadonlySet<string>;

/**
 * Reads the files of data/ into osservazioni and registers. Never throws for what the files hold. Workbooks must have been
 * opened by `apriFogli` first; one that was not is a problem. Without `orfane` nobody asks whether explanations still explain.
 * `parte`: these are some of the programmes that the register speaks of, and what it says of the others is missed nowhere.
 */
export function ingest(files: readonly FileDati[], orfane?: Orfane, parte = false): Esito {
  const r = nuovaRaccolta();
  const sorgenti = raccogliSorgenti(files, r);
  const catalogo = new Set<string>();
  const nomi = new Map<string, string>();
  const apri = (percorso: string, tavola: Tavola): Tabella | null => {
    const sorgente = sorgenti.get(percorso);
    if (!sorgente) return null;
    const attese = { tavola, catalogo, nomi };
    const { file, foglio } = sorgente;
    const letta = leggiTabella(file, sorgente.griglia(noteDi(attese)), attese, foglio);
    for (const p of letta.problemi) r.problemi.push(p);
    for (const testo of letta.riparazioni) r.ricevuta.push({ file, foglio, testo });
    if (!letta.tabella || letta.tabella.righe.length === 0 || letta.tabella.mancanti.size > 0)
      r.illeggibili.add(percorso);
    return letta.tabella;
  };
  const manca = (percorso: string): void => {
    const file = `${percorso}.csv`;
    if (
      !sorgenti.has(percorso) &&
      !r.problemi.some((p) => p.file.replace(/\.\w+$/, '') === percorso)
    )
      r.problemi.push(problema('missing-file', { file }));
    if (!sorgenti.has(percorso)) r.illeggibili.add(percorso);
  };

  manca('misure');
  const { radice, programma: registri } = tavole;
  const misure = apri('misure', radice.misure);
  if (misure) leggiMisure(r, misure);
  if (r.illeggibili.has('misure')) return esito(r, leggiSito(r, null));
  for (const { colonna } of r.dati.misure) catalogo.add(colonna);
  const perNome = Map.groupBy(r.dati.misure, (m) => codice(m.nome, '_'));
  for (const [nome, [una, altra]] of perNome) if (una && !altra) nomi.set(nome, una.colonna);
  const sito = leggiSito(r, apri('sito', radice.sito));
  const bytes = files.find(({ percorso }) => percorso === 'registro.csv')?.bytes;
  const scritto = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const intere = leggiRighe(scritto);
  if (intere) r.dati.registro = intere;
  else leggiRegistroGuasto(r, apri('registro', radice.registro), scritto);
  r.stampate = new Map([...pubblicato(r.dati.registro)].map(([id, v]) => [id, v.testo]));
  leggiPubblicazioni(r, apri('pubblicazioni', radice.pubblicazioni));
  const sinonimi = apri('sinonimi', radice.sinonimi);
  if (sinonimi) leggiSinonimi(r, sinonimi);
  const rinvii = apri('rinvii', radice.rinvii);
  if (rinvii) leggiRinvii(r, rinvii);

  const percorsi = [...sorgenti.keys()].map((p) => p.split('/'));
  const programmi = new Set(percorsi.filter((p) => p.length > 1).map((p) => p[0] ?? ''));
  for (const programma of [...programmi].sort()) {
    for (const [nome, { necessaria }] of tavoleDi('programma'))
      if (necessaria) manca(`${programma}/${nome}`);
    const lette = new Map<string, Tabella>();
    for (const nome of anagrafiche) {
      const tabella = apri(`${programma}/${nome}`, registri[nome]);
      if (!tabella) continue;
      lette.set(nome, tabella);
      leggiAnagrafica(r, nome, tabella);
    }
    const date = new Map<string, string>();
    const cartelle = new Set(
      percorsi.filter((p) => p[0] === programma && p.length > 2).map((p) => p[1] ?? ''),
    );
    for (const cartella of [...cartelle].sort()) {
      const data = dataDaCartella(cartella) ?? cartella;
      const file = `${programma}/${cartella}/`;
      const altro = date.get(data);
      if (altro)
        r.problemi.push(problema('duplicate-date-folder', { file }, { letto: cartella, altro }));
      date.set(data, cartella);
      const attesi = fuoriPeriodo(r, programma, data);
      if (attesi)
        r.problemi.push(problema('year-outside-period', { file }, { letto: cartella, attesi }));
      if (!altro)
        leggiCartella(r, (nome) => apri(`${programma}/${cartella}/${nome}`, tavole.data[nome]));
    }
    senzaPiccoli(r, programma);
    const luoghi = apri(`${programma}/luoghi`, registri.luoghi);
    if (luoghi) leggiLuoghi(r, luoghi);
    const eventi = apri(`${programma}/eventi`, registri.eventi);
    if (eventi) leggiEventi(r, eventi);
    const spostate = apri(`${programma}/spostate`, registri.spostate);
    if (spostate) leggiSpostate(r, spostate);
    const rettifiche = apri(`${programma}/rettifiche`, registri.rettifiche);
    if (rettifiche) leggiRettifiche(r, rettifiche);
    const iniziative = lette.get('iniziative');
    if (!parte && (iniziative || !sorgenti.has(`${programma}/iniziative`)))
      confrontaIniziative(r, programma, iniziative);
    const avvisi = apri(`${programma}/avvisi`, registri.avvisi);
    if (avvisi) prendiVisione(r, programma, leggiAvvisi(r, avvisi));
  }
  if (misure) chiediSenso(r, misure);
  if (!parte) confrontaColRegistro(r);
  const letto = esito(r, sito);
  if (orfane && !r.problemi.some((p) => p.gravita === 'errore'))
    for (const id of orfane(letto.dati)) r.orfane.get(id)?.();
  return letto;
}

/** Takes the small groups of a programme out of what was read, before anything is made of it; the receipt says which. */
function senzaPiccoli(r: Raccolta, programma: string): void {
  const sue = r.dati.osservazioni.filter((o) => o.programma === programma);
  const nuove = new Map(senzaGruppiPiccoli(sue, r.dati).map((o, i) => [sue[i], o]));
  r.dati.osservazioni = r.dati.osservazioni.map((o) => nuove.get(o) ?? o);
  for (const [prima, { mancante, testo, cella }] of nuove)
    if (prima && mancante === 'riservato')
      r.ricevuta.push({
        ...cella,
        testo: `«${prima.testo}» dice di meno di cinque persone, o le farebbe ricavare: il sito scrive «${testo}».`,
      });
}

/** The tables of one date; its documents first, unless nothing is filled in yet. */
function leggiCartella(
  r: Raccolta,
  apri: (nome: keyof typeof tavole.data) => Tabella | null,
): void {
  const tabelle = datate.flatMap((nome) => {
    const tabella = apri(nome);
    return tabella ? [{ nome, tabella: senzaDaCompilare(r, tabella) }] : [];
  });
  const fonti = apri('fonti');
  if (fonti && !(tabelle.length > 0 && tuttaDaCompilare(tabelle.map((t) => t.tabella))))
    leggiFontiDatate(r, fonti);
  for (const { nome, tabella } of tabelle) leggiDatata(r, nome, tabella);
  for (const { tabella } of tabelle) r.tabelle.push(tabella);
}

function esito(r: Raccolta, sito: Dati['sito']): Esito {
  r.dati.osservazioni.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    dati: { sito, ...r.dati },
    problemi: r.problemi,
    ricevuta: r.ricevuta,
    tabelle: r.tabelle,
  };
}
