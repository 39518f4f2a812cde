import { elenco, alla } from '../format.ts';
import { formuleDi, istante, type Archivio, type Osservazione } from '../model/index.ts';
import { confronta, passo } from './confronto.ts';
import { di, misura, scriviRapporto } from './frasi.ts';
import { partizioni } from './partizioni.ts';
import { base as nomeBase, dimensioneDiRiga, letture } from './letture.ts';
import { stampata } from './quantita.ts';
import { rilievo, type Esito } from './tipi.ts';

/** Shares that may be measured on more than one base: the base found at each date, and where it changed. */
export function basi(archivio: Archivio): Esito[] {
  const doppie = archivio.osservazioni.filter(
    (o) => o.valore !== null && formuleDi(archivio.misura(o.colonna)!).length > 1,
  );
  const conBase = doppie.flatMap((o) => {
    const base = baseDi(archivio, o);
    return base === undefined ? [] : [{ o, base }];
  });
  const serie = Map.groupBy(conBase, ({ o }) =>
    [o.programma, o.soggettoTipo, o.soggetto, o.colonna, dimensioneDiRiga(archivio, o)].join('|'),
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
    const cambi = gruppo.map(
      (s) => `${misura(archivio, s.dopo.o.colonna)} da «${s.prima.o.testo}» a «${s.dopo.o.testo}»`,
    );
    return rilievo({
      figure: [...gruppo.map((s) => s.dopo.o), ...gruppo.map((s) => s.prima.o)],
      prove: [],
      chiave: ['base', prima.o.data],
      stampato: gruppo.map((s) => s.dopo.o.testo).join(' · '),
      calcolato: [
        ...new Set(gruppo.map((s) => sullaBasePrecedente(archivio, s.dopo.o, prima.base))),
      ].join(' · '),
      base: dopo.base,
      verdetto: 'base diversa',
      gravita: 'avviso',
      titolo: `Quote ${di(archivio, dopo.o)}: ${alla(prima.o.data)} la base è «${prima.base}», ${alla(dopo.o.data)} è «${dopo.base}»; ${elenco(cambi)} non sono variazioni vere.`,
    });
  });
}

/** What a share would be on the base of the date before, where its parts are printed. */
function sullaBasePrecedente(archivio: Archivio, o: Osservazione, base: string): string {
  const lettura = letture(archivio, o).find((l) => nomeBase(archivio, l) === base);
  return lettura
    ? `${scriviRapporto(o, lettura.calcolato)} su ${base}`
    : `non calcolabile su ${base}`;
}

/** The base of a share, in words: the only reading that fits, else what the shares of its set add up to. */
export function baseDi(archivio: Archivio, o: Osservazione): string | undefined {
  const nomi = formuleDi(archivio.misura(o.colonna)!).map((f) => nomeBase(archivio, f));
  const tutte = letture(archivio, o);
  const buone = tutte.filter((l) => l.accordo !== null);
  if (buone.length === 1) return nomi[buone[0]!.indice];
  if (buone.length > 1) return undefined;
  const p = partizioni.find((x) => x.quote === o.misura && x.parti.includes(o.dimensione));
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
