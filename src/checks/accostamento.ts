import {
  arrotonda,
  esatta,
  inUnita,
  istante,
  principale,
  sigla,
  type Archivio,
  type Osservazione,
  type Riconciliata,
} from '../model/index.ts';
import { confronta } from './confronto.ts';
import { ids } from './tipi.ts';

/** The figures of the yearly data under one measure of one subject or part, whatever their date. */
export type Serie = readonly Osservazione[];

/** What figures add up to; undefined for none. */
export function somma(figure: Serie): number | undefined {
  return figure.length === 0
    ? undefined
    : arrotonda(
        figure.reduce((totale, o) => totale + o.valore!, 0),
        6,
      );
}

/** The part of a figure, however it is written: `priorità 10.i` and `priorità 10i` are one. */
export function parteDi({ dimensione }: Osservazione): string {
  return sigla(dimensione).replaceAll('-', '');
}

/** Two measures that count different things, at one date. */
export function accanto(a: Archivio, o: Osservazione, serie: Serie): Riconciliata | undefined {
  const dati = allaSuaData(a, o, serie);
  return dati && riga(o, dati, { esito: 'altra-definizione' });
}

/** One quantity: at its own date, else at the nearest where the yearly data have the same value; nothing where there is none. */
export function accostata(
  a: Archivio,
  o: Osservazione,
  serie: Serie,
  { tutte, partiDi }: { tutte: Serie; partiDi: (d: Osservazione) => Serie },
): Riconciliata | undefined {
  const baseDi = (d: Osservazione): string | null => quotaDi(o, d, tutte)?.id ?? null;
  const uguali = serie
    .filter((d) => o.valore !== 0 && (accordo(o, d) === 'uguale' || baseDi(d) !== null))
    .toSorted((x, y) => lontano(o, x) - lontano(o, y));
  const qui = allaSuaData(a, o, serie);
  const dati = qui ?? uguali[0];
  if (!dati) return undefined;
  const base = baseDi(dati);
  const concorda = base === null ? accordo(o, dati) : 'precisione';
  if (qui && concorda) return riga(o, qui, { esito: concorda, base });
  if (qui && qui.unita !== o.unita) return riga(o, qui, { esito: 'altra-definizione' });
  const parti = qui ? partiDi(qui) : [];
  if (qui && somma(parti) === o.valore)
    return riga(o, qui, { esito: 'precisione', parti: ids(parti) });
  const stessi = base === null ? uguali.filter((d) => baseDi(d) === null) : [];
  const date = [...new Set(stessi.map((d) => d.data))].filter((data) => data !== dati.data).sort();
  if (!qui) return riga(o, dati, { esito: 'altra-data', date, base });
  // What the data add up to has another base than what they add up of a part: nobody says which of the two a document counts.
  if (parti.length > 0)
    return riga(o, qui, { esito: 'altra-definizione', date, parti: ids(parti) });
  return riga(o, qui, {
    esito: esceDopo(a, o, qui) ? 'rivista' : 'differisce',
    differenza: esatta(o) ? qui.valore! - o.valore! : null,
    date,
  });
}

function riga(
  o: Osservazione,
  dati: Osservazione,
  altro: Partial<Riconciliata> & Pick<Riconciliata, 'esito'>,
): Riconciliata {
  return {
    documento: o.id,
    dati: dati.id,
    differenza: null,
    date: [],
    base: null,
    parti: [],
    ...altro,
  };
}

/** The figure of the yearly data at the date of another; none where the document does not date its own. */
function allaSuaData(a: Archivio, o: Osservazione, serie: Serie): Osservazione | undefined {
  if (a.fonte(o.fonte)?.dataCifre === 'non stampata') return undefined;
  return principale(serie.filter((d) => d.data === o.data));
}

/** How two figures agree; a number without a unit agrees with the share that is written with the same digits. */
function accordo(o: Osservazione, d: Osservazione): 'uguale' | 'precisione' | null {
  if (o.unita !== d.unita) return d.unita === 'numero' && o.valore === d.valore ? 'uguale' : null;
  const v = inUnita(d.valore!, d.unita);
  const modo = confronta(o, { min: v, max: v });
  return modo && (esatta(o) ? 'uguale' : 'precisione');
}

/** The target of which a printed share is the number that the yearly data give: same Asse, same part, same date. */
function quotaDi(o: Osservazione, d: Osservazione, annuali: Serie): Osservazione | undefined {
  if (o.misura !== 'target' || o.unita !== '%' || d.unita !== 'numero') return undefined;
  return annuali.find(
    (t) =>
      t.misura === 'target' &&
      t.programma === d.programma &&
      t.asse === d.asse &&
      t.data === d.data &&
      parteDi(t) === parteDi(d) &&
      t.valore !== 0 &&
      arrotonda((t.valore! * o.valore!) / 100, 6) === arrotonda(d.valore!, 6),
  );
}

function lontano(o: Osservazione, d: Osservazione): number {
  return Math.abs(istante(d.data) - istante(o.data));
}

/** True where the yearly data came out after the document; of an edition without a day, not before its newest figures. */
function esceDopo(a: Archivio, o: Osservazione, d: Osservazione): boolean {
  const uscito = a.fonte(o.fonte)?.dataDocumento ?? '';
  const dati = a.fonte(d.fonte);
  const edizione = dati?.dataDocumento || dati?.dataRiferimento || '';
  return uscito !== '' && edizione !== '' && istante(edizione) > istante(uscito);
}
