import { massimo } from '../model/aritmetica.ts';
import type { Domanda } from './domanda.ts';
import type { Campo } from './indice.ts';
import { tokenDi } from './normalizza.ts';
import { contiene } from './sinonimi.ts';
import type { Scheda, TipoVoce } from './voce.ts';

/** A record that answers, with what it is worth. */
export interface Trovata {
  n: number;
  tipo: TipoVoce;
  punti: number;
}

const perCampo: Readonly<Record<Campo, number>> = { titolo: 12, nome: 9, sinonimo: 9, testo: 2 };
const perTipo: Readonly<Record<TipoVoce, number>> = {
  programma: 1.6,
  asse: 2.6,
  iniziativa: 2.4,
  anno: 0,
  indicatore: 1,
  termine: 1.5,
  documento: 1,
  pagina: 1.2,
  confronto: -1,
  obiettivo: -2,
  azione: -2.2,
};

/** What a record is worth before its words are seen: where each term stands, and what kind of thing it is. */
export function punti(campi: readonly Campo[], tipo: TipoVoce): number {
  const media = campi.length === 0 ? 0 : campi.reduce((s, c) => s + perCampo[c], 0) / campi.length;
  return media + perTipo[tipo];
}

/** What its words add: a name that says just the query, all of it in one name, in the same order, little else in it. */
export function affina(scheda: Scheda, domanda: Domanda): number {
  const cercati = domanda.termini.flatMap((t) => t.token);
  const pesati: [number, readonly string[]][] = [
    [1, [scheda.t]],
    [0.8, [...scheda.a, ...scheda.g]],
    [scheda.k === 'iniziativa' ? 0.4 : 0.8, scheda.o],
  ];
  const nomi = pesati.flatMap(([peso, suoi]) =>
    suoi.map((n) => ({ peso, token: [...new Set(tokenDi(n))] })),
  );
  const punti = massimo(
    nomi.map(({ token, peso }) => {
      const presenti = cercati.filter((c) => token.includes(c)).length;
      if (presenti === 0) return 0;
      const copertura = presenti / Math.max(token.length, cercati.length);
      const tutto = presenti === cercati.length ? 2 : 0;
      const inFila = tutto > 0 && contiene(token, cercati) ? 1 : 0;
      const uguale = copertura === 1 ? 4 : 0;
      return peso * (4 * copertura + tutto + inFila + uguale);
    }),
  );
  return Math.max(0, punti);
}

/** Records of one kind with one title, as an indicator has in several Assi, behind those that say something else: only the first keeps its place. */
export function primaDiversi<T extends { tipo: TipoVoce; titolo: string }>(
  ordinate: readonly T[],
): T[] {
  const prime = new Set(
    new Map(ordinate.toReversed().map((x) => [`${x.tipo} ${x.titolo}`, x])).values(),
  );
  return [...ordinate.filter((x) => prime.has(x)), ...ordinate.filter((x) => !prime.has(x))];
}

/** Where nothing answers every term: the records that answer at least half of them, best first. */
export function quasi(
  perTermine: readonly ReadonlyMap<number, Campo>[],
  tipi: readonly TipoVoce[],
  ammessi: (n: number) => boolean,
  quante = 5,
): number[] {
  if (perTermine.length < 2) return [];
  const campi = new Map<number, Campo[]>();
  for (const t of perTermine)
    for (const [n, campo] of t) if (ammessi(n)) campi.set(n, [...(campi.get(n) ?? []), campo]);
  const valore = ([n, c]: [number, readonly Campo[]]): number =>
    c.length + punti(c, tipi[n] ?? 'pagina') / 100;
  const meta = perTermine.length / 2;
  return [...campi]
    .filter(([, c]) => c.length > meta || (c.length === meta && c.some((x) => x !== 'testo')))
    .sort((x, y) => valore(y) - valore(x) || x[0] - y[0])
    .slice(0, quante)
    .map(([n]) => n);
}
