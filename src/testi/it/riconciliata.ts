import {
  alla,
  dallaAlla,
  delGiorno,
  documentoSenzaData,
  elenco,
  esatto,
  euro,
  numero,
  percentuale,
  quandoVale,
  stampato,
} from '../../format.ts';
import type { Archivio, EsitoRiconciliazione, Osservazione } from '../../model/index.ts';

/** What a row of the reconciliation says, beside its two figures. */
interface Riga {
  esito: EsitoRiconciliazione;
  documento: Osservazione;
  dati: Osservazione;
  differenza: number | null;
  relativa: number | null;
  date: readonly string[];
  base: Osservazione | undefined;
  parti: readonly Osservazione[];
}

/** The sentence of a row; empty where the two figures say all. `versione`: of the programme, where an allocation has one. */
export function riconciliata(a: Archivio, r: Riga, versione: string): string {
  switch (r.esito) {
    case 'differisce':
      return [quanto(r), anche(a, r)].filter(Boolean).join(' ');
    case 'rivista': {
      const uscito = a.fonte(r.documento.fonte)?.dataDocumento ?? '';
      return [
        quanto(r),
        anche(a, r),
        `Il documento è ${delGiorno(uscito)}: i dati sono usciti dopo.`,
      ]
        .filter(Boolean)
        .join(' ');
    }
    case 'altra-data':
      return altraData(a, r, versione);
    case 'altra-definizione':
      return [altra(r), anche(a, r)].filter(Boolean).join(' ');
    case 'precisione':
      if (r.parti.length > 0)
        return `La cifra del documento è la somma di tutte le priorità dei dati, ${r.parti.map((p) => esatto(p)).join(' + ')}; qui accanto ci sono solo quelle che hanno un target.`;
      return r.base
        ? `È lo stesso target, scritto come numero: ${quota(a, r.documento, r.dati, r.base)}.`
        : 'La cifra dei dati sta in quella stampata, che è arrotondata.';
    case 'uguale':
      return r.documento.unita === r.dati.unita ? '' : senzaUnita(r.documento);
  }
}

/** One number, of which the yearly data say no unit: the same digits are not yet the same value. */
function senzaUnita({ unita }: Osservazione): string {
  return unita === '%'
    ? 'Il numero è lo stesso; i dati non dicono se è una percentuale.'
    : 'Il numero è lo stesso; i dati non dicono l’unità.';
}

/** `I dati danno 457 in più (+2,8 %).` */
function quanto({ documento, differenza, relativa }: Riga): string {
  if (differenza === null)
    return 'La cifra dei dati non sta in quella stampata, nemmeno arrotondata.';
  const assoluta = Math.abs(differenza);
  const scritta = documento.unita === 'EUR' ? euro(assoluta) : numero(assoluta);
  const minima = relativa !== null && Math.abs(relativa) < 0.0005;
  const quota =
    relativa === null
      ? ''
      : minima
        ? ` (meno dello ${percentuale(0.1, 1)})`
        : ` (${relativa > 0 ? '+' : ''}${percentuale(100 * relativa, 1)})`;
  return `I dati danno ${scritta} ${differenza > 0 ? 'in più' : 'in meno'}${quota}.`;
}

/** The other dates at which the yearly data have the document's value. */
function anche(a: Archivio, { documento, date }: Riga): string {
  if (date.length === 0) return '';
  return `Hanno il valore del documento ${quandoAltre(a, documento.programma, date)}.`;
}

function altraData(a: Archivio, { documento, dati, date, base }: Riga, versione: string): string {
  const nella = versione === '' ? '' : `, nella versione ${versione} del programma`;
  const qui = `${alla(dati.data)}${nella}`;
  const senzaData = documentoSenzaData(a, documento) !== undefined;
  return [
    senzaData && 'Il documento non dice di che giorno è la cifra.',
    base
      ? `I dati hanno lo stesso target ${qui}, scritto come numero: ${quota(a, documento, dati, base)}.`
      : documento.unita !== dati.unita
        ? `${senzaUnita(documento)} I dati lo hanno ${qui}${senzaData ? '' : `, e ${quandoVale(a, documento)} non ne danno`}.`
        : `I dati hanno lo stesso valore ${qui}${senzaData ? '' : `, e nessuno ${quandoVale(a, documento)}`}.`,
    date.length > 0 && `Lo hanno anche ${quandoAltre(a, documento.programma, date)}.`,
  ]
    .filter((frase) => frase !== false)
    .join(' ');
}

/** Two dates are named; of more the first and the last, with how many. */
function quandoAltre(a: Archivio, programma: string, date: readonly string[]): string {
  if (date.length <= 2) return elenco(date.map((d) => alla(d)));
  const [prima, dopo] = [date[0]!, date.at(-1)!].map((data) => ({ programma, data }));
  return `in altre ${numero(date.length)} date, ${dallaAlla(a, prima!, dopo!)}`;
}

function altra({ documento, dati, parti }: Riga): string {
  if (parti.length > 0)
    return `Accanto c’è ciò che contano le priorità che hanno un target; con tutte le priorità i dati danno ${parti.map((p) => esatto(p)).join(' + ')}. Quali conti il documento non si sa.`;
  if (documento.unita !== dati.unita)
    return documento.unita === '%'
      ? 'Il documento stampa una percentuale, i dati un numero.'
      : 'Le due fonti usano unità diverse.';
  return documento.valore === dati.valore
    ? 'Sono due misure diverse; qui hanno lo stesso valore.'
    : '';
}

/** `85% di 63.868, il target di «…», fa 54.287,8` */
function quota(
  a: Archivio,
  documento: Osservazione,
  dati: Osservazione,
  base: Osservazione,
): string {
  const nome = a.indicatore(base.programma, base.soggetto)?.nome ?? base.soggetto;
  return `${stampato(documento)} di ${esatto(base)}, il target di «${nome}», fa ${esatto(dati)}`;
}
