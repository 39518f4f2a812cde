import {
  importata,
  stessoTarget,
  targetDiAltraParte,
  type Archivio,
  type Osservazione,
} from '../model/index.ts';
import { intervalloDi } from './confronto.ts';
import { dateDelle, inMezzo, senzaParti, versioniDi, type Passo } from './serie.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/**
 * Targets of an indicator that are not the same at two dates of one kind of source, with what stands in between: a decision, another version of the
 * programme, nothing. One finding a target, however many times it moved.
 */
export function targetMossi(archivio: Archivio): Esito[] {
  const target = archivio.osservazioni.filter(
    (o) => o.misura === 'target' && o.soggettoTipo === 'indicatore' && o.valore !== null,
  );
  const perIndicatore = Map.groupBy(target, (o) =>
    [o.programma, o.soggetto, o.annoTarget, importata(o)].join('|'),
  );
  const tutti = Map.groupBy(target, dellIndicatore);
  return [...perIndicatore.values()].flatMap((suoi) => {
    const tutte = suoi[0] ? (tutti.get(dellIndicatore(suoi[0])) ?? []) : [];
    const quello = (poi: Osservazione, allora: readonly Osservazione[]) =>
      stessoTarget(poi, allora, tutte);
    const passi = passiDi(suoi, quello);
    const altre = passiDi(suoi, (poi, allora, ora) =>
      quello(poi, allora) ? undefined : targetDiAltraParte(poi, ora, allora),
    );
    const mossi = senzaParti(archivio, passi.filter(cambia));
    return [
      ...passi.filter((p) => !cambia(p)).map((p) => concorda('torna', [p.prima, p.dopo])),
      ...[...Map.groupBy(mossi, (p) => p.dopo.dimensione).values()].flatMap(([primo, ...altri]) =>
        primo
          ? [altri.length > 0 ? piuVolte(archivio, [primo, ...altri]) : una(archivio, primo)]
          : [],
      ),
      ...altre.map((p) => diAltraParte(p.prima, p.dopo)),
    ];
  });
}

const dellIndicatore = ({ programma, soggetto }: Osservazione): string =>
  `${programma}|${soggetto}`;

/** Each target of an indicator beside the one that `di` finds for it at the date before. */
function passiDi(
  suoi: readonly Osservazione[],
  di: (
    poi: Osservazione,
    allora: readonly Osservazione[],
    ora: readonly Osservazione[],
  ) => Osservazione | undefined,
): Passo[] {
  const date = dateDelle(suoi);
  const perData = Map.groupBy(suoi, (o) => o.data);
  return date.slice(1).flatMap((data, i) => {
    const [allora = [], ora = []] = [date[i]!, data].map((d) => perData.get(d));
    return ora.flatMap((dopo) => {
      const prima = di(dopo, allora, ora);
      return prima ? [{ prima, dopo }] : [];
    });
  });
}

/** Two targets of which nobody knows whether they are one: each date prints one, of another part. */
function diAltraParte(prima: Osservazione, poi: Osservazione): Esito {
  if (prima.valore === poi.valore) return concorda('torna', [prima, poi]);
  return rilievo({
    modello: 'target-mossi.altra-parte',
    argomenti: { prima: prima.id, dopo: poi.id },
    ...comuni(prima, poi),
    verdetto: 'base diversa',
    gravita: 'informazione',
  });
}

function comuni(prima: Osservazione, poi: Osservazione) {
  return {
    figure: [poi],
    prove: [prima],
    chiave: ['target', poi.dimensione],
    dal: prima.data,
  };
}

function cambia({ prima, dopo }: Passo): boolean {
  const [x, y] = [intervalloDi(prima), intervalloDi(dopo)];
  return prima.unita === '%' ? prima.valore !== dopo.valore : !(x.min <= y.max && y.min <= x.max);
}

function una(archivio: Archivio, { prima, dopo }: Passo): Esito {
  const { decisione, versioni } = inMezzo(archivio, dopo.programma, prima.data, dopo.data);
  const argomenti = { prima: prima.id, dopo: dopo.id };
  const comune = comuni(prima, dopo);
  const riprogrammato = { verdetto: 'riprogrammazione', gravita: 'informazione' } as const;
  if (decisione)
    return rilievo({
      modello: 'target-mossi.deciso',
      argomenti: { ...argomenti, decisione },
      ...comune,
      ...riprogrammato,
    });
  if (versioni)
    return rilievo({
      modello: 'target-mossi.versione',
      argomenti: { ...argomenti, versioni },
      ...comune,
      prove: [prima, ...versioniDi(archivio, [{ versioni }])],
      ...riprogrammato,
    });
  return rilievo({
    modello: 'target-mossi.non-deciso',
    argomenti,
    ...comune,
    verdetto: 'non spiegato',
    gravita: 'avviso',
  });
}

/** One target that moved more than once. */
function piuVolte(archivio: Archivio, mossi: readonly [Passo, ...Passo[]]): Esito {
  const passi = mossi.map(({ prima, dopo }) => ({
    prima: prima.id,
    dopo: dopo.id,
    ...inMezzo(archivio, dopo.programma, prima.data, dopo.data),
  }));
  const motivati = passi.every((p) => p.decisione !== null || p.versioni);
  return rilievo({
    modello: 'target-mossi.piu-volte',
    argomenti: { passi },
    figure: mossi.map((p) => p.dopo).reverse(),
    prove: [mossi[0].prima, ...versioniDi(archivio, passi)],
    chiave: ['target', mossi[0].dopo.dimensione],
    dal: mossi[0].prima.data,
    verdetto: motivati ? 'riprogrammazione' : 'non spiegato',
    gravita: motivati ? 'informazione' : 'avviso',
  });
}
