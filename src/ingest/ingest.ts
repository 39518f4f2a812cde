import { dataDaCartella, type Dati } from '../model/index.ts';
import { leggiFontiDatate, lettureAnagrafiche } from './anagrafiche.ts';
import { leggiAvvisi, prendiVisione } from './avvisi.ts';
import { senzaDaCompilare, tuttaDaCompilare } from './daCompilare.ts';
import { leggiDatata } from './datate.ts';
import type { FileDati } from './fogli.ts';
import { leggiEventi } from './eventi.ts';
import {
  anagrafiche,
  datate,
  fontiDatate,
  necessarie,
  pubblicati,
  type Datata,
  type Forma,
} from './forme.ts';
import { confrontaIniziative } from './iniziativePubblicate.ts';
import { noteDi, type Attese } from './intestazione.ts';
import { atteseMisure, leggiMisure } from './misure.ts';
import { fuoriPeriodo } from './plausibile.ts';
import { problema, type Problema } from './problemi.ts';
import { nuovaRaccolta, type Raccolta, type Riparazione } from './raccolta.ts';
import { confrontaColRegistro, leggiRegistro } from './registro.ts';
import { leggiRettifiche } from './rettifiche.ts';
import { atteseRicerca, leggiRinvii, leggiSinonimi } from './ricerca.ts';
import { leggiSito } from './sito.ts';
import { raccogliSorgenti } from './sorgenti.ts';
import { leggiTabella, type Tabella } from './tabella.ts';

export { apriFogli, type FileDati } from './fogli.ts';

/** What reading gives: the data (whole only where no problem is an error), all problems, all repairs. */
export interface Esito {
  dati: Dati;
  problemi: Problema[];
  ricevuta: Riparazione[];
}

/** Registers in the order in which one may refer to another. */
const ordine = [
  'programma',
  'assi',
  'fonti',
  'obiettivi',
  'azioni',
  'iniziative',
  'indicatori',
  'decisioni',
  'spiegazioni',
] as const;

const nessuna: ReadonlySet<string> = new Set();
const atteseSito: Attese = { obbligatorie: ['chiave', 'valore'], facoltative: [], misure: nessuna };

/**
 * Reads the files of data/ into osservazioni and registers. Never throws for what the files hold. Workbooks must have been
 * opened by `apriFogli` first; one that was not is a problem.
 */
export function ingest(files: readonly FileDati[]): Esito {
  const r = nuovaRaccolta();
  const sorgenti = raccogliSorgenti(files, r);
  const apri = (percorso: string, attese: Attese): Tabella | null => {
    const sorgente = sorgenti.get(percorso);
    if (!sorgente) return null;
    const { file, foglio } = sorgente;
    const letta = leggiTabella(file, sorgente.griglia(noteDi(attese)), attese, foglio);
    r.problemi.push(...letta.problemi);
    r.ricevuta.push(...letta.riparazioni.map((testo) => ({ file, foglio, testo })));
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
  const tabellaMisure = apri('misure', atteseMisure);
  if (tabellaMisure) leggiMisure(r, tabellaMisure);
  if (r.illeggibili.has('misure')) return esito(r, leggiSito(r, null));
  const misure = new Set(r.dati.misure.map((m) => m.colonna));
  const conMisure = (forma: Forma): Attese => ({
    ...forma,
    misure: forma.misure ? misure : nessuna,
  });
  const sito = leggiSito(r, apri('sito', atteseSito));
  const registro = apri('registro', conMisure(pubblicati.registro));
  leggiRegistro(r, registro, apri('pubblicazioni', conMisure(pubblicati.pubblicazioni)));
  const sinonimi = apri('sinonimi', atteseRicerca.sinonimi);
  if (sinonimi) leggiSinonimi(r, sinonimi);
  const rinvii = apri('rinvii', atteseRicerca.rinvii);
  if (rinvii) leggiRinvii(r, rinvii);

  const percorsi = [...sorgenti.keys()].map((p) => p.split('/'));
  const programmi = new Set(percorsi.filter((p) => p.length > 1).map((p) => p[0] ?? ''));
  for (const programma of [...programmi].sort()) {
    for (const nome of necessarie) manca(`${programma}/${nome}`);
    const lette = new Map<string, Tabella>();
    for (const nome of ordine) {
      const tabella = apri(`${programma}/${nome}`, conMisure(anagrafiche[nome]));
      if (!tabella) continue;
      lette.set(nome, tabella);
      lettureAnagrafiche[nome](r, programma, tabella);
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
        leggiCartella(r, { programma, data }, cartella, (nome, forma) =>
          apri(`${programma}/${cartella}/${nome}`, conMisure(forma)),
        );
    }
    const eventi = apri(`${programma}/eventi`, conMisure(anagrafiche.eventi));
    if (eventi) leggiEventi(r, programma, eventi);
    const rettifiche = apri(`${programma}/rettifiche`, conMisure(anagrafiche.rettifiche));
    if (rettifiche) leggiRettifiche(r, programma, rettifiche);
    const iniziative = lette.get('iniziative');
    if (iniziative) confrontaIniziative(r, programma, iniziative, registro);
    const avvisi = apri(`${programma}/avvisi`, conMisure(anagrafiche.avvisi));
    if (avvisi) prendiVisione(r, programma, leggiAvvisi(r, avvisi));
  }
  confrontaColRegistro(r, registro);
  return esito(r, sito);
}

/** The tables of one date; its documents first, unless nothing is filled in yet. */
function leggiCartella(
  r: Raccolta,
  c: { programma: string; data: string },
  cartella: string,
  apri: (nome: string, forma: Forma) => Tabella | null,
): void {
  const tabelle = (Object.keys(datate) as Datata[]).flatMap((nome) => {
    const tabella = apri(nome, datate[nome]);
    return tabella ? [{ nome, tabella: senzaDaCompilare(r, nome, tabella) }] : [];
  });
  const fonti = apri('fonti', fontiDatate);
  if (fonti && !(tabelle.length > 0 && tuttaDaCompilare(tabelle.map((t) => t.tabella))))
    leggiFontiDatate(r, c.programma, cartella, fonti);
  for (const { nome, tabella } of tabelle) leggiDatata(r, nome, c, tabella);
}

function esito(r: Raccolta, sito: Dati['sito']): Esito {
  r.dati.osservazioni.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { dati: { sito, ...r.dati }, problemi: r.problemi, ricevuta: r.ricevuta };
}
