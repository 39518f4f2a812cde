import { dimensioneDiRiga } from '../dimensione.ts';
import { formuleDi, type Misura, type Termine } from '../misura.ts';
import type { Osservazione } from '../osservazione.ts';
import { chiaveDi } from '../scelta.ts';
import { piccolo, type Conto } from './conti.ts';

/** A printed share of people, with the counts that it is made of as far as they are printed. */
interface Quota {
  o: Osservazione;
  coppie: { sopra: Conto | undefined; sotto: Conto | undefined }[];
}

/**
 * The printed shares that would give away a count that is hidden, or a few people that no document counts: of the people whom they
 * are measured on, so many are a small group, or all but so many.
 */
export function quoteDaNascondere(
  osservazioni: readonly Osservazione[],
  conti: ReadonlyMap<string, Conto>,
  misure: readonly Misura[],
  nascosti: ReadonlySet<Conto>,
): Set<Osservazione> {
  const perColonna = new Map(misure.map((m) => [m.colonna, m]));
  const quote = osservazioni.flatMap((o) => quotaDi(o, conti, perColonna) ?? []);
  const rivelano = new Set(quote.filter((q) => rivela(q, nascosti)).map((q) => q.o));
  // Of the shares of a programme's Assi one alone is what the others leave of a hundred.
  const delProgramma = Map.groupBy(
    quote.filter(({ o }) => o.soggettoTipo === 'asse').map(({ o }) => o),
    (o) => chiaveDi({ ...o, soggetto: '' }),
  );
  for (const sue of delProgramma.values()) {
    const mostrate = sue.filter((o) => !rivelano.has(o) && perProgramma(perColonna.get(o.colonna)));
    const [minima] = mostrate.toSorted((a, b) => (a.valore ?? 0) - (b.valore ?? 0));
    if (minima && sue.length - mostrate.length === 1) rivelano.add(minima);
  }
  return rivelano;
}

function perProgramma(misura: Misura | undefined): boolean {
  return misura !== undefined && formuleDi(misura).some((f) => f.denominatore.programma);
}

function quotaDi(
  o: Osservazione,
  conti: ReadonlyMap<string, Conto>,
  perColonna: ReadonlyMap<string, Misura>,
): Quota | undefined {
  const misura = perColonna.get(o.colonna);
  if (!misura || !['percentuale', 'volte', 'atto'].includes(misura.tipo)) return undefined;
  const riga = dimensioneDiRiga(misura, o);
  const conto = ({ colonna, programma }: Termine): Conto | undefined => {
    const sua = perColonna.get(colonna);
    if (!sua) return undefined;
    const dimensione = [riga, sua.dimensione].filter((d) => d !== '').join(', ');
    const di = programma ? { ...o, soggettoTipo: 'programma' as const, soggetto: o.programma } : o;
    return conti.get(chiaveDi({ ...di, misura: sua.misura, dimensione }));
  };
  const coppie = formuleDi(misura).map(({ numeratore, denominatore }) => ({
    sopra: conto(numeratore),
    sotto: conto(denominatore),
  }));
  const base = perColonna.has(misura.base)
    ? [{ sopra: undefined, sotto: conto({ colonna: misura.base, programma: false }) }]
    : [];
  return { o, coppie: [...coppie, ...base] };
}

function rivela({ o, coppie }: Quota, nascosti: ReadonlySet<Conto>): boolean {
  const parte = o.valore === null ? undefined : o.unita === '%' ? o.valore / 100 : o.valore;
  return coppie.some(({ sopra, sotto }) => {
    if ([sopra, sotto].some((c) => c && nascosti.has(c))) return true;
    if (parte === undefined || parte === 0) return false;
    const base = sotto?.valore ?? (sopra?.valore ?? 0) / parte;
    return piccolo(base * parte) || (o.unita === '%' && piccolo(base - base * parte));
  });
}
