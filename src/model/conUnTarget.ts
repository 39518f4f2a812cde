import type { Osservazione } from './osservazione.ts';

/** How the name of the sum of some investment priorities begins; their codes follow. */
const capo = 'priorità con un target: ';
const piu = ' + ';

/** The name of what priorities with a target add up to: it lists them, so that sums of other priorities are other parts. */
export function nomeSomma(priorita: readonly string[], categoria: string): string {
  return `${capo}${priorita.join(piu)}${categoria && `, ${categoria}`}`;
}

/** True where one part of an indicator has the other in it: the whole has every part, a sum its addends. */
export function contiene(intera: string, parte: string): boolean {
  return intera !== parte && (intera === '' || addendiDi(intera).includes(parte));
}

/** The parts that a sum adds up; none for what is no sum. */
export function addendiDi(dimensione: string): string[] {
  if (!dimensione.startsWith(capo)) return [];
  const [codici = '', ...categoria] = dimensione.slice(capo.length).split(', ');
  return codici.split(piu).map((codice) => [`priorità ${codice}`, ...categoria].join(', '));
}

/** Of parts of an indicator, those that no other of them has in it. */
export function nonContenute(parti: Iterable<string>): string[] {
  const tutte = [...new Set(parti)];
  return tutte.filter((parte) => !tutte.some((altra) => contiene(altra, parte)));
}

/**
 * Of the figures of an indicator at one date, the part that has every target of it: the whole, the sum of the priorities with a
 * target, or the only one that has any. Undefined where they are more.
 */
export function parteConTarget(figure: readonly Osservazione[]): string | undefined {
  const conTarget = figure.filter((o) => o.misura === 'target' && o.valore);
  const [una, ...altre] = nonContenute(conTarget.map((o) => o.dimensione));
  return altre.length === 0 ? una : undefined;
}
