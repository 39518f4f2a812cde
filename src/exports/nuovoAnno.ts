import {
  massimo,
  istante,
  rigaTotale,
  tavole,
  tavoleDi,
  type Dati,
  type Osservazione,
  type Tavola,
} from '../model/index.ts';
import { proprio } from '../model/proprio.ts';

/** A table made ready for an officer: its heading, and rows whose figures are still to be written. */
export interface TabellaPronta {
  nome: string;
  colonne: string[];
  righe: Record<string, string>[];
}

/** The tables of a new reference date (`cartella`: `2023`, `2023-06-30`), with the keys and the columns that were last used. */
export function nuovoAnno(dati: Dati, programma: string, cartella: string): TabellaPronta[] {
  const fonte = fonteProposta(dati, programma, cartella);
  const pronte = tavoleDi('data').map(([nome, tavola]) => {
    if (nome === 'fonti') return { nome, colonne: colonneDi(tavola, []), righe: [{ id: fonte }] };
    return tabellaPronta(dati, programma, nome, tavola, fonte);
  });
  return pronte.filter((t) => t.righe.length > 0);
}

/** The columns of a prepared table: the measures stand before the document and the place. */
function colonneDi({ colonne }: Tavola, misure: readonly string[]): string[] {
  const nomi = Object.keys(colonne).filter((nome) => !proprio(colonne, nome)?.rara);
  const coda = nomi.includes('fonte') ? nomi.indexOf('fonte') : nomi.length;
  const altre = misure.filter((nome) => !nomi.includes(nome));
  return [...nomi.slice(0, coda), ...altre, ...nomi.slice(coda)];
}

/** The id of the document to come: that of the last one with the new year, or one made of programme and date. */
function fonteProposta(dati: Dati, programma: string, cartella: string): string {
  const sue = dati.fonti.filter((f) => f.programma === programma);
  const [ultima] = [...sue].sort((a, b) => istante(b.dataRiferimento) - istante(a.dataRiferimento));
  const anno = ultima?.dataRiferimento.slice(0, 4) ?? '';
  const stesso = ultima?.id.endsWith(`-${anno}`) && /^\d{4}$/.test(cartella);
  const id = stesso
    ? `${ultima?.id.slice(0, -anno.length)}${cartella}`
    : `${programma}-${cartella}`;
  return dati.fonti.some((f) => f.id === id) ? `${programma}-${cartella}-nuova` : id;
}

function tabellaPronta(
  dati: Dati,
  programma: string,
  nome: string,
  tavola: Tavola,
  fonte: string,
): TabellaPronta {
  if (!tavola.pronta) return { nome, colonne: [], righe: [] };
  const ultime = ultimeCifre(dati, programma, nome);
  const usate = [...new Map(ultime.map((o) => [o.colonna, o.cella.colonna]))]
    .sort(([, a], [, b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([colonna]) => colonna);
  const note = new Set(dati.misure.map((m) => m.colonna));
  const misure = usate.length > 0 ? usate : tavola.pronta.misure.filter((c) => note.has(c));
  const colonne = colonneDi(tavola, misure);
  const chiave = colonne[0] ?? '';
  const valori = chiaviDi(dati, programma, nome, ultime);
  return { nome, colonne, righe: valori.map((v) => ({ [chiave]: v, fonte })) };
}

/** What the rows of a table are about: what the last date had, or all that the registers have. */
function chiaviDi(
  dati: Dati,
  programma: string,
  nome: string,
  ultime: readonly Osservazione[],
): string[] {
  if (nome === 'indicatori') {
    const ultimi = new Set(ultime.map((o) => o.soggetto));
    return dati.indicatori
      .filter((i) => i.programma === programma && (ultimi.size === 0 || ultimi.has(i.codice)))
      .map((i) => i.codice);
  }
  if (nome === 'iniziative') return ultimeIniziative(dati, programma);
  const assi = dati.assi.filter((a) => a.programma === programma).map((a) => a.codice);
  const gruppi = new Set(ultime.filter((o) => o.soggettoTipo === 'gruppo').map((o) => o.soggetto));
  return [...assi, ...gruppi, rigaTotale];
}

/** The figures of a table at the last date that had it. */
function ultimeCifre(dati: Dati, programma: string, nome: string): Osservazione[] {
  const sue = dati.osservazioni.filter(
    (o) => o.programma === programma && tabellaDi(o) === nome && o.cella.file.split('/').length > 2,
  );
  const ultima = massimo(sue.map((o) => istante(o.data)));
  return sue.filter((o) => istante(o.data) === ultima);
}

/** The table that a figure was written in; for a workbook, the one that it belongs to. */
function tabellaDi(o: Osservazione): string {
  const file = /([^/]+)\.\w+$/.exec(o.cella.file)?.[1] ?? '';
  if (Object.hasOwn(tavole.data, file)) return file;
  if (o.soggettoTipo === 'indicatore') return 'indicatori';
  if (o.soggettoTipo === 'iniziativa') return 'iniziative';
  if (o.unita === 'persone') return 'destinatari';
  return 'avanzamento';
}

/** The initiatives that the last date names, each once; where no date names any, all of them. */
function ultimeIniziative(dati: Dati, programma: string): string[] {
  const menzioni = dati.menzioni.filter((m) => m.programma === programma);
  const ultima = massimo(menzioni.map((m) => istante(m.data)));
  const nominate = menzioni.filter((m) => istante(m.data) === ultima).map((m) => m.iniziativa);
  return nominate.length > 0
    ? [...new Set(nominate)]
    : dati.iniziative.filter((i) => i.programma === programma).map((i) => i.id);
}
