import { istante } from './dataRiferimento.ts';
import type { Figura } from './dati.ts';

/** One quantity in order of time. */
export type Serie<T extends Figura> = readonly T[];

/** The earlier and the later of two dates that are set side by side. */
type Coppia = readonly [prima: string, dopo: string];

/** Whose comparison of two dates shows a figure: its Asse and its programme (empty); of an Asse or a programme, its own alone. */
function confrontiDi({ programma, soggettoTipo, asse, soggetto }: Figura): string[] {
  const [tutto, suo] = [`${programma}|`, `${programma}|${asse}`];
  if (soggettoTipo === 'programma') return [tutto];
  if (soggettoTipo === 'asse') return [`${programma}|${soggetto}`];
  return soggettoTipo === 'indicatore' ? [...new Set([tutto, suo])] : [];
}

/**
 * The two dates of each subject that a page compares: those that follow each other in some series of its, its first and last,
 * and those of the spending that the yearly data give.
 * Their number grows with the series, never with the square of the dates.
 */
export function coppieDiDate<T extends Figura>(
  serie: readonly Serie<T>[],
): (di: Figura) => readonly Coppia[] {
  const perConfronto = new Map<string, Map<string, Coppia>>();
  for (const punti of serie)
    for (const chi of punti[0] ? confrontiDi(punti[0]) : []) {
      const sue = perConfronto.get(chi) ?? new Map<string, Coppia>();
      perConfronto.set(chi, sue);
      const [prima, ultima] = [punti[0], punti.at(-1)];
      if (punti.length > 1 && prima?.misura === 'spesa_dichiarata' && ultima)
        aggiungi(sue, [prima.data, ultima.data]);
      punti.slice(1).forEach(({ data }, i) => aggiungi(sue, [punti[i]?.data ?? '', data]));
    }
  for (const sue of perConfronto.values()) {
    const date = [...sue.values()].flat().sort((x, y) => istante(x) - istante(y));
    const [prima, ultima] = [date[0], date.at(-1)];
    if (prima !== undefined && ultima !== undefined) aggiungi(sue, [prima, ultima]);
  }
  return (di) => [
    ...new Map(
      confrontiDi(di).flatMap((chi) => [...(perConfronto.get(chi) ?? new Map<string, Coppia>())]),
    ).values(),
  ];
}

const aggiungi = (coppie: Map<string, Coppia>, coppia: Coppia): void =>
  void coppie.set(coppia.join('|'), coppia);
