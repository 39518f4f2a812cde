import { codiceAsse } from './assi.ts';
import { leggiCifre } from './cifre.ts';
import type { Cartella } from './datate.ts';
import { documentoDi } from './documento.ts';
import type { Lettore } from './lettore.ts';
import { osservazioniDi, type Soggetto } from './osservazioni.ts';
import { sommaDelleParti } from './totale.ts';

/** The row of the printed total: `Totale`, `Totale programma`; a total of some Assi only is none. */
export const eTotale = (chiave: string): boolean =>
  /^totale( (generale|complessivo|programma|del programma|po|por|pon))?$/i.test(chiave);

/** Reads a row of piano, avanzamento or destinatari: an Asse, a group of Assi, the printed total, or the printed formulas. */
export function rigaAsse(l: Lettore, c: Cartella): void {
  const documento = documentoDi(l, c);
  const chiave = l.riga.testo('asse').toLowerCase();
  if (chiave === 'formula') {
    if (documento) formule(l, c, documento);
    return;
  }
  const totale = eTotale(chiave);
  const asse = totale ? '' : codiceAsse(l, c.programma);
  if (documento === null || asse === null) {
    if (!l.tabella.mancanti.has('asse')) leggiCifre(l, c);
    return;
  }
  const comune = {
    ...c,
    ...documento,
    dimensione: l.facoltativo('dimensione'),
    etichetta: l.facoltativo('etichetta'),
  };
  if (totale)
    figure(l, {
      ...comune,
      proposta: (colonna, tipo) => sommaDelleParti(l, c.programma, documento.punto, colonna, tipo),
      asse: '',
      soggettoTipo: 'programma',
      soggetto: c.programma,
    });
  else
    figure(l, {
      ...comune,
      asse,
      soggettoTipo: asse.includes('+') ? 'gruppo' : 'asse',
      soggetto: asse,
    });
}

/** A row of figures must carry at least one, or it says nothing. */
export function figure(l: Lettore, s: Soggetto): void {
  const prima = l.r.problemi.length;
  const fatte = osservazioniDi(l, s);
  if (fatte.length === 0 && l.r.problemi.length === prima)
    l.guasto('empty-cell', l.tabella.intestazioni.keys().next().value ?? 'asse', {
      letto: l.riga.valori.join('; '),
      attesi: 'almeno una misura',
    });
}

function formule(l: Lettore, c: Cartella, documento: { fonte: string; punto: string }): void {
  for (const { colonna } of l.r.dati.misure) {
    const testo = l.riga.testo(colonna);
    if (testo !== '') l.r.dati.formule.push({ ...c, ...documento, colonna, testo });
  }
}
