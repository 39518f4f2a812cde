import type { Misura, Osservazione, TipoCella } from '../model/index.ts';
import type { Lettura } from './cellaNumero.ts';
import { leggiCella } from './celle.ts';
import { comeStampata } from './comeStampata.ts';
import type { Lettore } from './lettore.ts';
import { italiano } from './numeri.ts';
import { dubbi } from './plausibile.ts';
import { perCodice } from './raccolta.ts';
import { codice } from './testo.ts';

/** What reading the figures of a row needs to know of it. */
export interface Riferimento {
  programma: string;
  data: string;
  /** Unit of the indicator of the row, for headings that leave it to the indicator; null where it is not known. */
  unita?: string | null;
  /** What a cell that cannot be read should probably say, such as the sum of its column. */
  proposta?: (colonna: string, tipo: TipoCella) => string | undefined;
  /** How the figure under a heading stands published; undefined where it was not. */
  stampata?: (colonna: string) => string | undefined;
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
    const scritto = l.riga.stampato(misura.colonna) ?? l.riga.testo(misura.colonna);
    if (lettera === undefined || scritto === '') continue;
    if (misura.unita === '' && s.unita === null) continue;
    const unita = misura.unita || s.unita || 'numero';
    const tipo = misura.tipo === 'indicatore' ? tipoDi(unita) : misura.tipo;
    const esatto = mostrato !== undefined;
    const quadro = { tipo, unita, data: s.data, esatto };
    const rimessa = comeStampata(s.stampata?.(misura.colonna), scritto, quadro);
    const { testo, letta } = rimessa ?? {
      testo: scritto,
      // A sheet that shows millions prints «332,5 Mln €» and holds every cent.
      letta: leggiCella(mostrato ?? scritto, quadro),
    };
    if (letta === null) continue;
    if ('tipo' in letta) {
      const legge = (senza: string): boolean => !('tipo' in (leggiCella(senza, quadro) ?? letta));
      if (l.richiamo(misura.colonna, legge)) continue;
      l.guasto(letta.tipo, misura.colonna, {
        letto: testo,
        proposta: letta.proposta ?? s.proposta?.(misura.colonna, tipo),
        attesi: letta.attesi ?? '',
      });
      continue;
    }
    dubbi(l, misura.colonna, testo, { ...letta, tipo, programma: s.programma });
    const riparazioni = rimessa
      ? [`«${scritto}» è pubblicata come «${testo}»: resta scritta com’è stampata.`]
      : [...letta.riparazioni, ...(nuda.test(scritto) ? [daRiscrivere(scritto)] : [])];
    for (const riparazione of riparazioni) l.ripara(misura.colonna, riparazione);
    cifre.push({ misura, unita: letta.unita ?? unita, testo, letta, lettera });
  }
  return cifre;
}

/** A long number as a spreadsheet writes it, and hardly a document. */
const nuda = /^\d{5,}([.,]\d+)?$/;

const daRiscrivere = (scritto: string): string =>
  `«${scritto}» è un numero senza punti: il sito lo mostra così. Se il documento lo stampa in un altro modo («${italiano(scritto.replace(',', '.'))}»), scrivilo uguale.`;

const tipoDi = (unita: string): Exclude<TipoCella, 'indicatore'> =>
  unita === 'EUR' ? 'euro' : unita === '%' ? 'percentuale' : 'conteggio';

/** What all the figures of one row have in common. */
export interface Soggetto
  extends
    Riferimento,
    Pick<Osservazione, 'fonte' | 'punto' | 'asse' | 'soggettoTipo' | 'soggetto'> {
  dimensione?: string;
  edizione?: string;
  etichetta?: string;
  annoTarget?: string;
  iniziative?: string[];
  esitoStampato?: Osservazione['esitoStampato'];
}

/** Turns every filled measure cell of a row into an osservazione; cells that cannot stand become problems. */
export function osservazioniDi(l: Lettore, s: Soggetto): Osservazione[] {
  const fatte: Osservazione[] = [];
  const parte = [s.edizione ?? '', s.dimensione ?? ''].filter((d) => d !== '').join(', ');
  const stampata = (colonna: string): string | undefined =>
    l.r.stampate.get(identita(s, colonna, parte));
  for (const { misura, unita, testo, letta, lettera } of leggiCifre(l, { ...s, stampata })) {
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
      iniziative: s.iniziative ?? [],
      esitoStampato: s.esitoStampato ?? '',
      cella: { file: l.tabella.file, riga: l.riga.numero, colonna: lettera },
    };
    if (!l.unico('duplicate-row', misura.colonna, `osservazione ${osservazione.id}`)) continue;
    fatte.push(osservazione);
    l.r.dati.osservazioni.push(osservazione);
  }
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

/**
 * The sum of a column over the programme's Assi, as a total row would print it: what to propose where the printed total cannot
 * be read. Undefined unless every Asse has its own plain figure in the same table and place. Never published.
 */
export function sommaDelleParti(
  l: Lettore,
  punto: string,
  colonna: string,
  tipo: TipoCella,
): string | undefined {
  if (tipo !== 'euro' && tipo !== 'conteggio') return undefined;
  const { file } = l.tabella;
  const parti = l.r.dati.osservazioni.filter(
    (o) =>
      o.cella.file === file &&
      o.colonna === colonna &&
      o.punto === punto &&
      o.soggettoTipo === 'asse' &&
      o.qualificatore === '',
  );
  const noti = [...perCodice(l.r, 'assi', l.cartella.programma).keys()];
  const valori = noti.map((asse) => parti.filter((o) => o.asse === asse));
  if (noti.length < 2 || valori.some((v) => v.length !== 1 || (v[0]?.valore ?? null) === null))
    return undefined;
  const somma = valori.reduce((n, v) => n + BigInt(Math.round(v[0]?.valore ?? 0)), 0n).toString();
  if (tipo === 'conteggio') return italiano(somma);
  const cifre = somma.padStart(3, '0');
  return `${italiano(`${cifre.slice(0, -2)}.${cifre.slice(-2)}`)} €`;
}
