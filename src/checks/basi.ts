import { elenco, alla } from '../format.ts';
import { formuleDi, istante, type Osservazione } from '../model/index.ts';
import { confronta, passo } from './confronto.ts';
import { di, misura } from './frasi.ts';
import { partizioni } from './partizioni.ts';
import type { Quadro } from './quadro.ts';
import { dimensioneDiRiga, letture } from './rapporti.ts';
import { rilievo, type Esito } from './tipi.ts';

/** Shares that may be measured on more than one base: the base found at each date, and where it changed. */
export function basi(quadro: Quadro): Esito[] {
  const doppie = quadro.dati.osservazioni.filter(
    (o) => o.valore !== null && formuleDi(quadro.misura(o.colonna)!).length > 1,
  );
  const conBase = doppie.flatMap((o) => {
    const base = baseDi(quadro, o);
    return base === undefined ? [] : [{ o, base }];
  });
  const serie = Map.groupBy(conBase, ({ o }) =>
    [o.programma, o.soggettoTipo, o.soggetto, o.colonna, dimensioneDiRiga(quadro, o)].join('|'),
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
    const coppie = gruppo.map((s) => `«${s.prima.o.testo}» e «${s.dopo.o.testo}»`);
    const nomi = gruppo.map((s) => misura(quadro, s.dopo.o.colonna));
    return rilievo({
      figure: [...gruppo.map((s) => s.dopo.o), ...gruppo.map((s) => s.prima.o)],
      prove: [],
      chiave: ['base', prima.o.data],
      stampato: gruppo.map((s) => s.dopo.o.testo).join(' · '),
      calcolato: `quota su ${dopo.base}, non su ${prima.base}`,
      base: dopo.base,
      verdetto: 'base diversa',
      gravita: 'avviso',
      titolo: `Quote ${di(quadro, dopo.o)}: ${alla(prima.o.data)} sono misurate su ${prima.base}, ${alla(dopo.o.data)} su ${dopo.base}; ${elenco(
        coppie.map((c, i) => `${c} (${nomi[i]})`),
      )} non si confrontano.`,
    });
  });
}

/** The base of a share, in words: the only reading that fits, else what the shares of its set add up to. */
export function baseDi(quadro: Quadro, o: Osservazione): string | undefined {
  const nomi = formuleDi(quadro.misura(o.colonna)!).map((f) => {
    const suo = misura(quadro, f.denominatore.colonna);
    return f.denominatore.programma ? `${suo} del programma` : suo;
  });
  const tutte = letture(quadro, o);
  const buone = tutte.filter((l) => l.accordo !== null);
  if (buone.length === 1) return nomi[buone[0]!.indice];
  if (buone.length > 1) return undefined;
  const p = partizioni.find((x) => x.quote === o.misura && x.parti.includes(o.dimensione));
  const sorelle = (p?.parti ?? []).flatMap(
    (dimensione) => quadro.stampata({ ...o, dimensione }) ?? [],
  );
  if (!p || tutte.length > 0 || sorelle.length < p.parti.length) return undefined;
  const somma = sorelle.reduce((s, x) => s + (x.valore ?? 0), 0);
  const mezzo = sorelle.reduce((s, x) => s + passo(x) / 2, 0);
  const intera = quadro.stampata({ ...o, dimensione: p.tutto });
  const entro = (valore: number): boolean => Math.abs(somma - valore) <= mezzo;
  const suParte = entro(100);
  const suTutto =
    intera !== undefined && confronta(intera, { min: somma - mezzo, max: somma + mezzo }) !== null;
  if (suParte === suTutto) return undefined;
  const indice = formuleDi(quadro.misura(o.colonna)!).findIndex(
    (f) => (quadro.misura(f.denominatore.colonna)?.dimensione === p.tutto) === suParte,
  );
  return nomi[indice];
}
