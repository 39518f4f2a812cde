import type { Osservazione } from '../model/index.ts';
import { leggiCifre, type Riferimento } from './cifre.ts';
import type { Lettore } from './lettore.ts';
import { codice } from './testo.ts';

/** What all the figures of one row have in common. */
export interface Soggetto
  extends
    Riferimento,
    Pick<Osservazione, 'fonte' | 'punto' | 'asse' | 'soggettoTipo' | 'soggetto'> {
  dimensione?: string;
  edizione?: string;
  etichetta?: string;
  annoTarget?: string;
  esitoStampato?: Osservazione['esitoStampato'];
}

/** Turns every filled measure cell of a row into an osservazione; cells that cannot stand become problems. */
export function osservazioniDi(l: Lettore, s: Soggetto): Osservazione[] {
  const fatte: Osservazione[] = [];
  const parte = [s.edizione ?? '', s.dimensione ?? ''].filter((d) => d !== '').join(', ');
  for (const { misura, unita, testo, letta, lettera } of leggiCifre(l, s)) {
    const dimensione = [parte, misura.dimensione].filter((d) => d !== '').join(', ');
    const osservazione: Osservazione = {
      id: identita(s, misura.colonna, parte),
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
      edizione: s.edizione ?? '',
      esitoStampato: s.esitoStampato ?? '',
      cella: { file: l.tabella.file, riga: l.riga.numero, colonna: lettera },
    };
    if (l.unico('duplicate-row', misura.colonna, `osservazione ${osservazione.id}`))
      fatte.push(osservazione);
  }
  l.r.dati.osservazioni.push(...fatte);
  return fatte;
}

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
