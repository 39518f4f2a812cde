import type { Asse, Riferibile } from '../model/index.ts';
import type { Lettore } from './lettore.ts';
import type { TipoProblema } from './problemi.ts';
import { eTotale } from './parole.ts';
import { perCodice } from './raccolta.ts';
import { vicino } from './testo.ts';

/** The problem of a code that a register does not have, and what the code stands for. */
const ignoti: Record<Exclude<Riferibile, 'assi'>, { tipo: TipoProblema; altro?: string }> = {
  fonti: { tipo: 'unknown-source' },
  obiettivi: { tipo: 'broken-reference', altro: 'L’obiettivo' },
  azioni: { tipo: 'broken-reference', altro: 'L’azione' },
  iniziative: { tipo: 'unknown-initiative', altro: 'L’iniziativa' },
  indicatori: { tipo: 'unknown-indicator' },
};

/** The code of a register that a cell, or a part of it, names; blank, and a problem, where there is none such. */
export function codiceDi(
  l: Lettore,
  nome: string,
  registro: Riferibile,
  letto: string,
  facoltativo = false,
): string {
  if (letto === '') {
    if (facoltativo) return '';
    const chiave = registro === 'iniziative' || registro === 'indicatori';
    l.guasto(chiave ? 'missing-id' : 'empty-cell', nome, { attesi: nome });
    return '';
  }
  if (registro === 'assi') return codiceAsse(l, nome);
  const { tavola, chiavi } = l.tabella;
  const fraLoro = tavola.dati === registro;
  const noti = fraLoro ? chiavi : perCodice(l.r, registro, l.cartella.programma);
  if (noti.has(letto)) return letto;
  const { tipo, altro } = ignoti[registro];
  l.guasto(fraLoro ? 'broken-reference' : tipo, nome, {
    letto,
    attesi: alcuni(noti),
    ...(altro && { altro }),
    proposta: vicino(letto, noti.keys()),
  });
  return '';
}

/** How many codes a sentence lists: more are read by nobody, and a sentence is made for every row. */
const quantiCodici = 60;

/** The codes of a register as a sentence lists them. */
function alcuni(noti: ReadonlyMap<string, unknown> | ReadonlySet<string>): string {
  const primi = [...noti.keys().take(quantiCodici)].join(', ');
  return noti.size > quantiCodici ? `${primi} e altri ${noti.size - quantiCodici}` : primi;
}

/** The document of a row: the one that its cell names, else the only one of the date, else the only one of the programme. */
export function documentoDi(l: Lettore, nome: string): string {
  const scritta = l.facoltativo(nome);
  if (scritta !== '') return codiceDi(l, nome, 'fonti', scritta);
  const sue = [...perCodice(l.r, 'fonti', l.cartella.programma).values()];
  const diQuestaData = sue.filter((f) => f.dataRiferimento === l.cartella.data);
  const possibili = diQuestaData.length > 0 ? diQuestaData : sue;
  if (possibili[0] && possibili.length === 1) return possibili[0].id;
  l.guasto('no-source', nome);
  return '';
}

/** What a row of a table of Assi is about: an Asse or group, `totale` for the printed total, `formula` for the printed formulas. */
export function rigaDi(l: Lettore, nome: string): string {
  const letto = l.riga.testo(nome);
  if (/^formula$/i.test(letto)) return 'formula';
  return eTotale(letto) ? 'totale' : codiceAsse(l, nome);
}

/** The Asse or group (`III+IV`) that a cell names, by its code or by another that assi.csv gives it; blank, and a problem, otherwise. */
export function codiceAsse(l: Lettore, nome: string): string {
  const letto = l.richiesto(nome);
  const { programma } = l.cartella;
  const assi = perCodice(l.r, 'assi', programma);
  const noti = [...assi.keys()];
  const codici = letto.split('+').map((c) => c.trim());
  const trovati = codici.map((c) => (assi.has(c) ? c : altroCodice(c, [...assi.values()])));
  if (letto === '' || !trovati.includes(undefined)) {
    const codice = trovati.join('+');
    if (letto !== '' && codice !== codici.join('+'))
      l.ripara(nome, `«${letto}» è un altro codice dell’Asse ${codice}, come dice assi.csv.`);
    return letto === '' ? '' : codice;
  }
  if (l.richiamo(nome, (testo) => eTotale(testo) || noti.includes(testo))) return '';
  const proposti = codici.map((c, i) => trovati[i] ?? asseVicino(c, noti));
  l.guasto('unknown-asse', nome, {
    letto,
    attesi: noti.join(', '),
    altro: `${programma}/assi.csv`,
    proposta: proposti.includes(undefined) ? undefined : proposti.join('+'),
  });
  return '';
}

/** The code of the only Asse that also has this one; undefined where none has, or several. */
function altroCodice(letto: string, assi: readonly Asse[]): string | undefined {
  const suoi = assi.filter((a) =>
    a.altriCodici.some((c) => c.toUpperCase() === letto.toUpperCase()),
  );
  return suoi.length === 1 ? suoi[0]?.codice : undefined;
}

const romani = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The known code that was probably meant: other case, `Asse II`, `2` for `II`, or one slip of a finger. */
function asseVicino(letto: string, noti: readonly string[]): string | undefined {
  const nudo = letto.replace(/^asse\s+/i, '').toUpperCase();
  const romano = romani[Number(nudo) - 1];
  return noti.find((c) => c.toUpperCase() === nudo || c === romano) ?? vicino(nudo, noti);
}
