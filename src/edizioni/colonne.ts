import { distanza } from '../ingest/testo.ts';
import { firma, muta, pianoNome, type Comune, type Edizione } from './edizione.ts';

/** What became of the columns between two editions. */
export interface Colonne {
  comuni: Comune[];
  perse: string[];
  nuove: string[];
  /** Columns whose heading is written otherwise, or is another one over the same cells. */
  rinominate: { da: string; a: string }[];
}

/**
 * Finds each column in the other edition: by its heading, however it is written; what is left over by its cells, where the rows that
 * agree in all other columns agree in this one too. A heading that merely resembles another is no renaming.
 */
export function colonneDi(prima: Edizione, dopo: Edizione): Colonne {
  const posti = new Map(dopo.colonne.map((nome, j) => [pianoNome(nome), j]));
  const comuni: Comune[] = [];
  prima.colonne.forEach((nome, i) => {
    const j = posti.get(pianoNome(nome));
    if (j !== undefined) comuni.push({ nome: dopo.colonne[j]!, prima: i, dopo: j });
  });
  const sparite = prima.colonne.flatMap((_, i) => (comuni.some((c) => c.prima === i) ? [] : [i]));
  const comparse = dopo.colonne.flatMap((_, j) => (comuni.some((c) => c.dopo === j) ? [] : [j]));
  const forse = sparite.length > 0 && comparse.length > 0;
  const gruppi = forse ? raggruppa(prima, dopo, comuni) : [];
  const coppie = sparite.flatMap((i) =>
    comparse.flatMap((j) => (stesse(prima, dopo, i, j, gruppi) ? [{ prima: i, dopo: j }] : [])),
  );
  const certe = coppie.filter(
    (x) => coppie.filter((y) => y.prima === x.prima || y.dopo === x.dopo).length === 1,
  );
  for (const c of certe) comuni.push({ ...c, nome: dopo.colonne[c.dopo]! });
  return {
    comuni,
    perse: sparite.filter((i) => !certe.some((c) => c.prima === i)).map((i) => prima.colonne[i]!),
    nuove: comparse.filter((j) => !certe.some((c) => c.dopo === j)).map((j) => dopo.colonne[j]!),
    rinominate: comuni.flatMap((c) => {
      const da = prima.colonne[c.prima]!;
      return da === c.nome ? [] : [{ da, a: c.nome }];
    }),
  };
}

/** Rows of both editions that agree in all that they have in common, where there are as many on either side. */
function raggruppa(prima: Edizione, dopo: Edizione, comuni: readonly Comune[]) {
  const perFirma = (righe: Edizione['righe'], posto: 'prima' | 'dopo') =>
    Map.groupBy(righe, (riga) => firma(comuni.map((c) => riga[c[posto]] ?? '')));
  const altre = perFirma(dopo.righe, 'dopo');
  return [...perFirma(prima.righe, 'prima')].flatMap(([chiave, sue]) => {
    const loro = altre.get(chiave) ?? [];
    return loro.length === sue.length ? [{ sue, loro }] : [];
  });
}

/** How many different cells, beside the one that it has most, it takes to tell a column by its cells alone. */
const bastano = 5;

function stesse(
  prima: Edizione,
  dopo: Edizione,
  i: number,
  j: number,
  gruppi: ReturnType<typeof raggruppa>,
): boolean {
  const comune = piuComune(prima.righe.map((r) => r[i] ?? ''));
  let uguali = 0;
  let tutte = 0;
  let parlanti = 0;
  const diverse = new Set<string>();
  for (const { sue, loro } of gruppi) {
    const cercate = sue.map((r) => r[i] ?? '').sort();
    const trovate = loro.map((r) => r[j] ?? '').sort();
    cercate.forEach((cella, n) => {
      tutte++;
      if (cella === comune || muta(cella)) return;
      parlanti++;
      if (cella !== trovate[n]) return;
      uguali++;
      diverse.add(cella);
    });
  }
  if (tutte === 0 || tutte < prima.righe.length / 2) return false;
  const [da, a] = [pianoNome(prima.colonne[i]!), pianoNome(dopo.colonne[j]!)];
  const simili = distanza(da, a) <= Math.max(1, Math.floor(Math.min(da.length, a.length) / 4));
  const costanti = simili && parlanti === 0 && !muta(comune);
  if (costanti) return dopo.righe.every((r) => r[j] === comune);
  return uguali >= parlanti * moltissime && diverse.size >= (simili ? 1 : bastano);
}

/** Of the cells that say something, how many must be the same: figures may have been restated besides. */
const moltissime = 0.75;

function piuComune(celle: readonly string[]): string {
  const conti = [...Map.groupBy(celle, (c) => c)].map(([c, sue]) => [c, sue.length] as const);
  return conti.reduce((x, y) => (y[1] > x[1] ? y : x), ['', 0] as const)[0];
}
