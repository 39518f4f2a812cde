import type { Osservazione, TipoCella } from '../model/index.ts';
import { leggiCella } from './celle.ts';
import type { Lettore } from './lettore.ts';
import { dubbi } from './plausibile.ts';
import { codice } from './testo.ts';

/** What all the figures of one row have in common. */
export interface Soggetto extends Pick<
  Osservazione,
  'programma' | 'data' | 'fonte' | 'punto' | 'asse' | 'soggettoTipo' | 'soggetto'
> {
  dimensione?: string;
  etichetta?: string;
  annoTarget?: string;
  /** Unit of the indicator of the row, for headings that leave it to the indicator. */
  unita?: string;
  /** What a cell that cannot be read should probably say, such as the sum of its column. */
  proposta?: (colonna: string, tipo: TipoCella) => string | undefined;
}

/** Turns every filled measure cell of a row into an osservazione; cells that cannot stand become problems. */
export function osservazioniDi(l: Lettore, s: Soggetto): Osservazione[] {
  const fatte: Osservazione[] = [];
  for (const misura of l.r.dati.misure) {
    const lettera = l.tabella.intestazioni.get(misura.colonna);
    const mostrato = l.riga.mostrato(misura.colonna);
    const testo = mostrato ?? l.riga.testo(misura.colonna);
    if (lettera === undefined || testo === '') continue;
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
    for (const riparazione of letta.riparazioni)
      l.r.ricevuta.push({
        file: l.tabella.file,
        foglio: l.tabella.foglio,
        riga: l.riga.numero,
        colonna: lettera,
        testo: riparazione,
      });
    const dimensione = [s.dimensione ?? '', misura.dimensione].filter((d) => d !== '').join(', ');
    const osservazione: Osservazione = {
      id: identita(s, misura.colonna, s.dimensione ?? ''),
      programma: s.programma,
      data: s.data,
      fonte: s.fonte,
      punto: s.punto,
      asse: s.asse,
      soggettoTipo: s.soggettoTipo,
      soggetto: s.soggetto,
      misura: misura.misura,
      colonna: misura.colonna,
      dimensione,
      valore: letta.valore,
      valoreTesto: letta.valoreTesto,
      mancante: letta.mancante,
      unita,
      precisione: letta.precisione,
      qualificatore: letta.qualificatore,
      testo,
      natura: misura.natura,
      etichetta: s.etichetta ?? '',
      annoTarget: ['target', 'valore_su_target', 'quota_del_target'].includes(misura.misura)
        ? (s.annoTarget ?? '')
        : '',
      cella: { file: l.tabella.file, riga: l.riga.numero, colonna: lettera },
    };
    if (l.unico('duplicate-row', misura.colonna, `osservazione ${osservazione.id}`))
      fatte.push(osservazione);
  }
  l.r.dati.osservazioni.push(...fatte);
  return fatte;
}

const tipoDi = (unita: string): Exclude<TipoCella, 'indicatore'> =>
  unita === 'EUR' ? 'euro' : unita === '%' ? 'percentuale' : 'conteggio';

/** `lombardia-raa-2022.2022-12-31.asse-i.impegni.tabella-2`: stable as long as the figure's place is. */
function identita(s: Soggetto, colonna: string, dimensione: string): string {
  const soggetto =
    s.soggettoTipo === 'programma'
      ? 'programma'
      : s.soggettoTipo === 'iniziativa'
        ? s.soggetto
        : `${s.soggettoTipo}-${codice(s.soggetto, '-')}`;
  return [
    s.fonte,
    s.data,
    soggetto,
    codice(colonna, '-'),
    codice(dimensione, '-'),
    codice(s.punto, '-'),
  ]
    .filter((parte) => parte !== '')
    .join('.');
}
