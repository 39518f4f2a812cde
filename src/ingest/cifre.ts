import type { Misura, TipoCella } from '../model/index.ts';
import { leggiCella, type Lettura } from './celle.ts';
import type { Lettore } from './lettore.ts';
import { dubbi } from './plausibile.ts';

/** What reading the figures of a row needs to know of it. */
export interface Riferimento {
  programma: string;
  data: string;
  /** Unit of the indicator of the row, for headings that leave it to the indicator; null where it is not known. */
  unita?: string | null;
  /** What a cell that cannot be read should probably say, such as the sum of its column. */
  proposta?: (colonna: string, tipo: TipoCella) => string | undefined;
}

/** One measure cell, read. */
export interface Cifra {
  misura: Misura;
  unita: string;
  testo: string;
  letta: Lettura;
  lettera: string;
}

/** Reads every filled measure cell of a row; cells that cannot stand become problems, repairs go on the receipt. */
export function leggiCifre(l: Lettore, s: Riferimento): Cifra[] {
  const cifre: Cifra[] = [];
  for (const misura of l.r.dati.misure) {
    const lettera = l.tabella.intestazioni.get(misura.colonna);
    const mostrato = l.riga.mostrato(misura.colonna);
    const testo = mostrato ?? l.riga.testo(misura.colonna);
    if (lettera === undefined || testo === '') continue;
    if (misura.unita === '' && s.unita === null) continue;
    const unita = misura.unita || s.unita || 'numero';
    const tipo = misura.tipo === 'indicatore' ? tipoDi(unita) : misura.tipo;
    const esatto = mostrato !== undefined;
    const letta = leggiCella(testo, { tipo, unita, data: s.data, esatto });
    if (letta === null) continue;
    if ('tipo' in letta) {
      l.guasto(letta.tipo, misura.colonna, {
        letto: testo,
        proposta: letta.proposta ?? s.proposta?.(misura.colonna, tipo),
        attesi: letta.attesi ?? '',
      });
      continue;
    }
    dubbi(l, misura.colonna, testo, { ...letta, tipo, programma: s.programma });
    const { file, foglio } = l.tabella;
    for (const riparazione of letta.riparazioni)
      l.r.ricevuta.push({
        file,
        foglio,
        riga: l.riga.numero,
        colonna: lettera,
        testo: riparazione,
      });
    cifre.push({ misura, unita: letta.unita ?? unita, testo, letta, lettera });
  }
  return cifre;
}

const tipoDi = (unita: string): Exclude<TipoCella, 'indicatore'> =>
  unita === 'EUR' ? 'euro' : unita === '%' ? 'percentuale' : 'conteggio';
