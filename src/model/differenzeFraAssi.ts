import type { Derivata, Osservazione } from './osservazione.ts';
import { derivata } from './regole.ts';
import { esatta } from './scelta.ts';
import { misureAConfronto, stadi, stadiDeiDati } from './stadi.ts';

const tuttiGliStadi: readonly string[] = [...stadi, ...stadiDeiDati];

/** Up to so many Assi with money every two of them are compared beforehand; of more, only the two that are asked for. */
export const assiACoppie = 10;

/** Every two Assi of a programme, by code, at each date at which both have a stage of money; none where the Assi are many. */
export function degliAssi(quantita: readonly Osservazione[]): Derivata[] {
  const sue = Map.groupBy(quantita.filter(diUnAsse), (o) => o.programma);
  return [...sue.values()].flatMap((delProgramma) => {
    const conSoldi = delProgramma.filter(
      (o) => tuttiGliStadi.includes(o.misura) && o.unita === 'EUR',
    );
    if (new Set(conSoldi.map((o) => o.soggetto)).size > assiACoppie) return [];
    const presenti = new Set(conSoldi.map((o) => `${o.soggetto}|${o.data}`));
    return [
      ...Map.groupBy(
        delProgramma.filter((o) => presenti.has(`${o.soggetto}|${o.data}`)),
        (o) => `${o.data}|${o.misura}|${o.unita}`,
      ).values(),
    ].flatMap((valori) =>
      valori
        .toSorted((x, y) => (x.soggetto < y.soggetto ? -1 : 1))
        .flatMap((uno, i, tutti) => tutti.slice(i + 1).map((altro) => fraAssi(uno, altro))),
    );
  });
}

/** The first Asse less the second. */
export function fraAssi(uno: Osservazione, altro: Osservazione): Derivata {
  return derivata(
    'differenza-fra-assi',
    { ...uno, dimensione: `rispetto all’Asse ${altro.soggetto}` },
    uno.misura,
    (uno.valore ?? 0) - (altro.valore ?? 0),
    uno.unita,
    [uno, altro],
  );
}

/** True for a figure of an Asse that is set beside that of another: an exact one of the whole of it. */
export function diUnAsse(o: Osservazione): boolean {
  return (
    o.soggettoTipo === 'asse' &&
    esatta(o) &&
    o.dimensione === '' &&
    misureAConfronto.some((m) => m === o.misura)
  );
}
