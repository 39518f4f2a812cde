import { letteraDi, type CellaNumerica } from './griglia.ts';
import { mostraData, numeroDiFoglio, vesteDi } from './mostra.ts';
import type { Stesura } from './stesura.ts';
import type { FormatoXlsx } from './xlsxStili.ts';
import { leggiXml } from './xml.ts';
import type { Archivio } from './zip.ts';

/** What the cells of every sheet of a workbook refer to. */
export interface ContestoXlsx {
  dal1904: boolean;
  testi: readonly string[];
  formati: readonly FormatoXlsx[];
}

interface CellaXlsx {
  riga: number;
  colonna: number;
  tipo: string;
  formato: FormatoXlsx | undefined;
  formula: boolean;
  valore: string;
}

/** How OOXML writes yes. */
export const vero = (testo: string | undefined): boolean => testo === '1' || testo === 'true';

/** Lays the cells of one worksheet on the sheet that was opened last; false where the archive does not have it. */
export function leggiFoglioXlsx(
  archivio: Archivio,
  parte: string,
  stesura: Stesura,
  contesto: ContestoXlsx,
): boolean {
  let [riga, colonna, nascosta, letto, lettura] = [-1, -1, false, false, false];
  let cella: CellaXlsx | null = null;

  function apre(nome: string, attributi: Readonly<Record<string, string>>): void {
    const { r, ref, t: tipo = 'n', s: stile = '' } = attributi;
    const locale = nome.slice(nome.indexOf(':') + 1);
    if (locale === 'row') {
      [riga, colonna] = [r === undefined ? riga + 1 : indice(r), -1];
      nascosta = vero(attributi['hidden']);
    } else if (locale === 'c') {
      const posto = r === undefined ? { riga, colonna: colonna + 1 } : postoDi(r);
      colonna = posto.colonna;
      const formato = contesto.formati[Number(stile || 0)];
      cella = { ...posto, tipo, formato, formula: false, valore: '' };
    } else if (locale === 'f' && cella) cella.formula = true;
    else if (locale === 'rPh') lettura = true;
    else if (locale === 'v' || locale === 't') letto = !lettura;
    else if (locale === 'col' && vero(attributi['hidden'])) {
      const da = indice(attributi['min'] ?? '');
      stesura.nascondiColonne(da, indice(attributi['max'] ?? '') - da + 1);
    } else if (locale === 'mergeCell' && ref !== undefined) {
      const [inizio, fine] = ref.split(':', 2).map(postoDi);
      if (inizio && fine)
        stesura.unisci({ ...inizio, finoRiga: fine.riga, finoColonna: fine.colonna });
    }
  }

  function chiude(nome: string): void {
    const locale = nome.slice(nome.indexOf(':') + 1);
    if (locale === 'v' || locale === 't') letto = false;
    else if (locale === 'rPh') lettura = false;
    else if (locale === 'c' && cella) {
      const { testo, numero, riparazione } = leggiCella(cella, contesto);
      stesura.posa(cella, testo, numero, nascosta);
      stesura.ripara(riparazione);
      cella = null;
    }
  }

  return leggiXml(archivio, parte, {
    apre,
    chiude,
    testo(testo) {
      if (letto && cella) cella.valore += testo;
    },
  });
}

/** The text of a cell, and how its number shows where it holds one; `=` for a formula whose value the file does not hold. */
function leggiCella(
  cella: CellaXlsx,
  { testi, dal1904 }: ContestoXlsx,
): { testo: string; numero?: CellaNumerica; riparazione?: string | undefined } {
  const { tipo, valore, formula, formato } = cella;
  const testo =
    tipo === 's'
      ? (testi[Number(valore)] ?? '')
      : tipo === 'b' && valore !== ''
        ? vero(valore.toLowerCase())
          ? 'VERO'
          : 'FALSO'
        : valore;
  if (testo === '') return { testo: formula ? '=' : '' };
  const cifra = Number(valore);
  if (tipo === 'd' || (tipo === 'n' && formato?.data && Number.isFinite(cifra))) {
    const data =
      tipo === 'd' ? new Date(`${valore}Z`.replace(/ZZ$/, 'Z')) : daSeriale(cifra, dal1904);
    // Excel shows such a day as `####`: it is refused as a cell in error, not taken for an empty one.
    if (Number.isNaN(data.getTime())) return { testo: tipo === 'd' ? valore : '#NUM!' };
    return { testo: mostraData(data, formato?.codice ?? '') };
  }
  if (tipo !== 'n' || !Number.isFinite(cifra)) return { testo: senzaCodici(testo) };
  const veste = vesteDi(formato?.codice || 'General', cifra < 0);
  const nome = `${letteraDi(cella.colonna)}${cella.riga + 1}`;
  return numeroDiFoglio(cifra, veste, formula, nome);
}

/** `_x000D_` is how OOXML writes a character that XML cannot hold. */
const senzaCodici = (testo: string): string =>
  testo.replace(/_x([0-9A-Fa-f]{4})_/g, (_, codice: string) =>
    String.fromCharCode(parseInt(codice, 16)),
  );

/** Days since the epoch of the workbook; the one of 1900 counts a 29 February that never was. */
function daSeriale(giorni: number, dal1904: boolean): Date {
  const inizio = dal1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  const veri = dal1904 || giorni < 60 ? giorni : giorni - 1;
  return new Date(inizio + Math.round(veri * 86_400_000));
}

/** `12` → 11. Throws for what is no row or column. */
function indice(testo: string): number {
  const numero = Number(testo);
  if (!Number.isInteger(numero) || numero < 1) throw new Error('un riferimento non si legge');
  return numero - 1;
}

/** `B12` → row 11, column 1. */
function postoDi(riferimento: string): { riga: number; colonna: number } {
  const [, lettere = '', cifre = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(riferimento) ?? [];
  let colonna = 0;
  for (const lettera of lettere.toUpperCase()) colonna = colonna * 26 + lettera.charCodeAt(0) - 64;
  return { riga: indice(cifre), colonna: colonna - 1 };
}
