import {
  dimensioneDiRiga,
  esatta,
  formuleDi,
  importata,
  istante,
  type Archivio,
  type Osservazione,
  type Rapporto,
} from '../model/index.ts';
import { arrotondato, confronta, passo, rapporto } from './confronto.ts';
import { partizioni } from '../model/partizioni.ts';
import { base, letture, parte } from './letture.ts';
import { stampata } from './quantita.ts';
import { rilievo, type Esito } from './tipi.ts';

/** The base of shares: where it changed from date to date, and where no document prints it. */
export function basi(archivio: Archivio): Esito[] {
  return [...cambiate(archivio), ...nonStampate(archivio)];
}

/**
 * Shares of an amount on a base that no document prints, beside what the same amount is of the bases that are; where a dataset gives
 * the base at other dates, the newest of them.
 */
function nonStampate(archivio: Archivio): Esito[] {
  const stampate = new Set(
    archivio.osservazioni.filter((o) => !importata(o)).map((o) => `${o.programma} ${o.misura}`),
  );
  const eStampata = (programma: string, colonna: string): boolean =>
    stampate.has(`${programma} ${archivio.misura(colonna)?.misura ?? ''}`);
  const formule = archivio.misure.flatMap((m) => formuleDi(m));
  return archivio.osservazioni.flatMap((o) => {
    const [formula, ...altreLetture] = formuleDi(archivio.misura(o.colonna)!);
    if (!formula || o.valore === null || altreLetture.length > 0) return [];
    const { numeratore, denominatore } = formula;
    if (eStampata(o.programma, denominatore.colonna)) return [];
    const n = parte(archivio, o, numeratore);
    const altre = unaPerMisura(archivio, formule).flatMap((f) => {
      const d = f.numeratore.colonna === numeratore.colonna && parte(archivio, o, f.denominatore);
      const calcolato = n && d && rapporto(n, d, 100);
      const { colonna } = f.denominatore;
      return calcolato ? [{ colonna, calcolato: arrotondato(o, calcolato), da: d.da }] : [];
    });
    if (!n || altre.length === 0 || parte(archivio, o, denominatore)) return [];
    const nota = altroveNota(archivio, o, archivio.misura(denominatore.colonna)?.misura);
    return [
      rilievo({
        modello: 'basi.non-stampata',
        argomenti: {
          figura: o.id,
          base: denominatore.colonna,
          nota: nota?.id ?? null,
          altre: altre.map(({ colonna, calcolato }) => ({ colonna, calcolato })),
        },
        figure: [o],
        prove: [...n.da, ...altre.flatMap((x) => x.da), ...(nota ? [nota] : [])],
        chiave: [o.misura, o.dimensione, 'base-non-stampata'],
        verdetto: 'base diversa',
        gravita: 'avviso',
      }),
    ];
  });
}

/** The newest figure of a measure for the subject of a share, whatever its date. */
function altroveNota(
  archivio: Archivio,
  o: Osservazione,
  misura: string | undefined,
): Osservazione | undefined {
  return archivio
    .figureDi(o)
    .filter((x) => x.misura === misura && x.dimensione === '' && esatta(x))
    .toSorted((x, y) => istante(y.data) - istante(x.data))[0];
}

/** The formulas of the catalogue, one for each two measures: synonyms make the same ratio. */
function unaPerMisura(archivio: Archivio, formule: ReturnType<typeof formuleDi>) {
  const coppia = (f: (typeof formule)[number]): string =>
    [f.numeratore.colonna, archivio.misura(f.denominatore.colonna)?.misura].join('/');
  return [...new Map(formule.map((f) => [coppia(f), f])).values()];
}

/** Shares of the same people that the documents measure on more than one base: the base at each date, and where it changed. */
function cambiate(archivio: Archivio): Esito[] {
  const basiDi = Map.groupBy(
    archivio.misure.flatMap((m) => formuleDi(m)),
    (f) => f.numeratore.colonna,
  );
  const conBase = archivio.osservazioni.flatMap((o) => {
    const [formula] = formuleDi(archivio.misura(o.colonna)!);
    const conta = formula?.numeratore.colonna ?? '';
    const unaSola = (basiDi.get(conta)?.length ?? 0) < 2;
    if (o.valore === null || unaSola || archivio.misura(conta)?.unita !== 'persone') return [];
    const sua = baseDi(archivio, o);
    return sua === undefined ? [] : [{ o, conta, base: sua }];
  });
  const serie = Map.groupBy(conBase, ({ o, conta }) =>
    [
      o.programma,
      o.soggettoTipo,
      o.soggetto,
      conta,
      formuleDi(archivio.misura(o.colonna)!).some((f) => f.denominatore.programma),
      dimensioneDiRiga(archivio.misura(o.colonna), o),
    ].join('|'),
  );
  const salti = [...serie.values()].flatMap((punti) => {
    const ordinati = punti.toSorted((a, b) => istante(a.o.data) - istante(b.o.data));
    return ordinati
      .slice(1)
      .flatMap((dopo, i) =>
        dopo.base === ordinati[i]!.base ? [] : [{ prima: ordinati[i]!, dopo }],
      );
  });
  const insieme = Map.groupBy(salti, ({ prima, dopo }) =>
    [dopo.o.programma, dopo.o.soggetto, prima.o.data, dopo.o.data, prima.base, dopo.base].join('|'),
  );
  return [...insieme.values()].map((gruppo) => {
    const { prima, dopo } = gruppo[0]!;
    return rilievo({
      modello: 'basi.cambiata',
      argomenti: {
        prima: { data: prima.o.data, base: prima.base },
        dopo: { data: dopo.o.data, base: dopo.base },
        cambi: gruppo.map((s) => ({
          prima: s.prima.o.id,
          dopo: s.dopo.o.id,
          calcolato: sullaBase(archivio, s.dopo.o, prima.base),
        })),
      },
      figure: [...gruppo.map((s) => s.dopo.o), ...gruppo.map((s) => s.prima.o)],
      prove: [],
      chiave: ['base'],
      dal: prima.o.data,
      verdetto: 'base diversa',
      gravita: 'avviso',
    });
  });
}

/** What a share would be on the base of the date before; null where its parts are not printed. */
function sullaBase(archivio: Archivio, o: Osservazione, prima: string): Rapporto | null {
  const lettura = letture(archivio, o).find((l) => base(l) === prima);
  return lettura ? arrotondato(o, lettura.calcolato) : null;
}

/**
 * The base of a share, as the catalogue writes it: the one that its heading has, else the only reading that fits, else what the
 * shares of its set add up to.
 */
export function baseDi(archivio: Archivio, o: Osservazione): string | undefined {
  const nomi = formuleDi(archivio.misura(o.colonna)!).map(base);
  if (nomi.length === 1) return nomi[0];
  const tutte = letture(archivio, o);
  const buone = tutte.filter((l) => l.accordo !== null);
  if (buone.length === 1) return nomi[buone[0]!.indice];
  if (buone.length > 1) return undefined;
  const p = partizioni.find((x) => x.quote.includes(o.misura) && x.parti.includes(o.dimensione));
  const sorelle = (p?.parti ?? []).flatMap(
    (dimensione) => stampata(archivio, { ...o, dimensione }) ?? [],
  );
  if (!p || tutte.length > 0 || sorelle.length < p.parti.length) return undefined;
  const somma = sorelle.reduce((s, x) => s + (x.valore ?? 0), 0);
  const mezzo = sorelle.reduce((s, x) => s + passo(x) / 2, 0);
  const intera = stampata(archivio, { ...o, dimensione: p.tutto });
  const entro = (valore: number): boolean => Math.abs(somma - valore) <= mezzo;
  const suParte = entro(100);
  const suTutto =
    intera !== undefined && confronta(intera, { min: somma - mezzo, max: somma + mezzo }) !== null;
  if (suParte === suTutto) return undefined;
  const indice = formuleDi(archivio.misura(o.colonna)!).findIndex(
    (f) => (archivio.misura(f.denominatore.colonna)?.dimensione === p.tutto) === suParte,
  );
  return nomi[indice];
}
