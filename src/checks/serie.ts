import { istante, type Archivio, type Decisione, type Osservazione } from '../model/index.ts';

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

function inOrdine(date: Iterable<string>): string[] {
  return [...date].sort((a, b) => istante(a) - istante(b));
}
