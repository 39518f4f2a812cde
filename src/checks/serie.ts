import {
  dimensioneDiRiga,
  istante,
  nonContenute,
  type Archivio,
  type Decisione,
  type Osservazione,
} from '../model/index.ts';

/** The dates of which a programme has figures, oldest first. */
export function dateDi(archivio: Archivio, programma: string): string[] {
  return inOrdine(archivio.dateDi(programma));
}

/** The dates of some figures, oldest first. */
export function dateDelle(figure: readonly Osservazione[]): string[] {
  return inOrdine(new Set(figure.map((o) => o.data)));
}

/** The last decision after one date and not after another; none where the programme did not change between them. */
export function decisioneFra(
  archivio: Archivio,
  programma: string,
  prima: string,
  dopo: string,
): Decisione | undefined {
  return archivio
    .decisioniDi(programma)
    .filter((d) => istante(d.data) > istante(prima) && istante(d.data) <= istante(dopo))
    .sort((a, b) => istante(b.data) - istante(a.data))[0];
}

/** What stands between two dates: the last decision, and the version of the programme in force at each where it is not the same. */
export interface InMezzo {
  decisione: string | null;
  versioni: { prima: string; dopo: string } | null;
}

/** What documents and datasets say of the time between two dates of a programme. */
export function inMezzo(
  archivio: Archivio,
  programma: string,
  prima: string,
  dopo: string,
): InMezzo {
  const [allora, ora] = [prima, dopo].map(
    (data) =>
      archivio.principale({
        programma,
        data,
        soggettoTipo: 'programma',
        soggetto: programma,
        misura: 'versione_programma',
        dimensione: '',
      })?.figura,
  );
  return {
    decisione: decisioneFra(archivio, programma, prima, dopo)?.data ?? null,
    versioni:
      allora && ora && allora.testo !== ora.testo ? { prima: allora.id, dopo: ora.id } : null,
  };
}

/** The figures that say the versions between some dates: what a finding rests on, beside the values that moved. */
export function versioniDi(
  archivio: Archivio,
  tempi: readonly Pick<InMezzo, 'versioni'>[],
): Osservazione[] {
  const ids = tempi.flatMap(({ versioni }) => (versioni ? [versioni.prima, versioni.dopo] : []));
  return [...new Set(ids)].flatMap((id) => archivio.perId.get(id) ?? []);
}

/** A figure beside the one of before. */
export interface Passo {
  prima: Osservazione;
  dopo: Osservazione;
}

/**
 * Steps without those of a part (of one investment priority, of one category of region) where the whole, or a sum that it is in,
 * makes a step at the same dates.
 */
export function senzaParti<T extends Passo>(archivio: Archivio, passi: readonly T[]): T[] {
  const chiave = ({ prima, dopo }: T): string =>
    [dopo.programma, dopo.soggettoTipo, dopo.soggetto, dopo.misura, prima.data, dopo.data].join(
      '|',
    );
  const parte = ({ dopo }: T): string => dimensioneDiRiga(archivio.misura(dopo.colonna), dopo);
  return senzaContenute(passi, chiave, parte);
}

/** Things without those of a part that is in the part of another thing with the same key. */
export function senzaContenute<T>(
  cose: readonly T[],
  chiave: (cosa: T) => string,
  parte: (cosa: T) => string,
): T[] {
  return [...Map.groupBy(cose, chiave).values()].flatMap((sue) => {
    const restano = new Set(nonContenute(sue.map(parte)));
    return sue.filter((cosa) => restano.has(parte(cosa)));
  });
}

function inOrdine(date: Iterable<string>): string[] {
  return [...date].sort((a, b) => istante(a) - istante(b));
}
