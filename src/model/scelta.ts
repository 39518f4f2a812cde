import type { Osservazione } from './osservazione.ts';

/** What identifies a quantity apart from where it is printed. */
export type Quantita = Pick<
  Osservazione,
  'programma' | 'data' | 'soggettoTipo' | 'soggetto' | 'misura' | 'dimensione'
>;

/** One text for a quantity, to group by. */
export function chiaveDi(q: Quantita): string {
  return [q.programma, q.data, q.soggettoTipo, q.soggetto, q.misura, q.dimensione].join('|');
}

/** Why one of the places that print a quantity stands for it. */
export type Motivo =
  | 'unica'
  | 'ha un valore'
  | 'di un documento'
  | 'senza attenuazioni'
  | 'più precisa'
  | 'prima per id';

/** The figure that stands for a quantity, the reason, and the other places that print it. */
export interface Scelta<T extends Osservazione = Osservazione> {
  figura: T;
  motivo: Motivo;
  altre: readonly T[];
}

/**
 * Of the places that print one quantity, the one to show: a value rather than none, a document rather than an imported dataset,
 * printed plainly rather than `circa`, with the finest precision, then the first by id. Undefined where nothing prints it.
 */
export function scegli<T extends Osservazione>(luoghi: readonly T[]): Scelta<T> | undefined {
  const [figura, ...altre] = luoghi.toSorted(
    (a, b) =>
      prove.map(({ peso }) => peso(a) - peso(b)).find((d) => d !== 0) ?? (a.id < b.id ? -1 : 1),
  );
  if (!figura) return undefined;
  const seconda = altre[0];
  const motivo = seconda
    ? (prove.find(({ peso }) => peso(figura) !== peso(seconda))?.motivo ?? 'prima per id')
    : 'unica';
  return { figura, motivo, altre };
}

/** The figure that stands for a quantity, where the reason is not asked. */
export function principale<T extends Osservazione>(luoghi: readonly T[]): T | undefined {
  return scegli(luoghi)?.figura;
}

/**
 * True for a figure of a dataset that `npm run importa-ue` wrote, as the name of its table says; false for one that a person copied
 * from a document.
 */
export function importata(o: Pick<Osservazione, 'cella'>): boolean {
  return /-ue\.csv$/.test(o.cella.file);
}

/** True where the printed value is the whole value: to the unit or finer, no `circa`, no percentage. */
export function esatta(o: Osservazione): boolean {
  return (
    o.valore !== null &&
    o.qualificatore === '' &&
    o.unita !== '%' &&
    o.unita !== 'volte' &&
    (o.precisione ?? 1) <= 1
  );
}

const prove: readonly { motivo: Motivo; peso: (o: Osservazione) => number }[] = [
  // A number rather than the words that say it at large («Tutti» beside «99%»).
  { motivo: 'ha un valore', peso: (o) => (o.mancante !== null ? 2 : o.valore === null ? 1 : 0) },
  // The authority answers for what its documents print; a dataset restates the same years in every edition. Both remain.
  { motivo: 'di un documento', peso: (o) => (importata(o) ? 1 : 0) },
  { motivo: 'senza attenuazioni', peso: (o) => (o.qualificatore === '' ? 0 : 1) },
  { motivo: 'più precisa', peso: (o) => o.precisione ?? 0 },
];

/**
 * True where the word beside a printed number leaves the exact one unsaid: `circa`, `oltre`. A threshold `fino a` so much is exactly
 * so much, and what is added to a number does not blur it.
 */
export function nonEsatto({ qualificatore, misura }: Osservazione): boolean {
  const esatto = misura === 'isee' ? ['fino a', 'in aggiunta a'] : ['in aggiunta a'];
  return qualificatore !== '' && !esatto.includes(qualificatore);
}
