import { livelli, type Archivio, type Livello, type Verifica } from '../model/index.ts';
import { indiceDi, lungo, parti, type Indice, type Parte } from './elencoLungo.ts';
import { indirizzi, type PaginaDiRilievi } from './indirizzi.ts';
import { ricorda } from './ricorda.ts';

/** As how many initiatives a finding weighs: it lists the figures that it is about. */
const peso = (v: Verifica): number => Math.max(1, v.osservazioni.length / 3);

/** The findings of one level of a programme, in pages. */
export interface RilieviDelGruppo {
  programma: string;
  livello: Livello;
  pagine: readonly Parte<Verifica>[];
}

interface Rilievi {
  gruppi: readonly RilieviDelGruppo[];
  /** Of a programme whose findings no page holds: in which page of its level each stands. */
  dove: ReadonlyMap<string, number>;
}

/** True where findings are too many for one page, or for a part of one. */
export const troppi = (verifiche: readonly Verifica[]): boolean => lungo(verifiche, peso);

/** The findings of the site by programme and level, in pages; none where the page of all findings holds them. */
export function rilieviAPagine(a: Archivio): RilieviDelGruppo[] {
  return troppi(a.verifiche) ? a.programmi.flatMap((p) => delProgramma(a, p.id).gruppi) : [];
}

/**
 * Where a finding is told. It depends on those of its programme alone: of one that has few it is the page of all, which leads on to its
 * place where the site has many.
 */
export function viaDelRilievo(a: Archivio, v: Verifica): string {
  return indirizzi.verifica(v.id, paginaDi(a, v));
}

/** True where the findings of a programme stand in pages of their own. */
export const inPagineProprie = (a: Archivio, programma: string): boolean =>
  delProgramma(a, programma).dove.size > 0;

/** Which pages hold these findings of a programme, each once. */
export function pagineDeiRilievi(a: Archivio, verifiche: readonly Verifica[]): PaginaDiRilievi[] {
  const tutte = verifiche.flatMap((v) => paginaDi(a, v) ?? []);
  return [...new Map(tutte.map((p) => [`${p.livello} ${p.pagina}`, p])).values()];
}

/** What is said of a page of findings without them. */
export function indiceDeiRilievi(verifiche: readonly Verifica[], via: string): Indice {
  return indiceDi(verifiche, via, {
    programma: (v) => [v.programma],
    data: (v) => [v.data_riferimento],
    livello: (v) => [v.livello],
    verdetto: (v) => [v.verdetto],
  });
}

function paginaDi(a: Archivio, v: Verifica): PaginaDiRilievi | undefined {
  const { programma, livello } = v;
  const pagina = delProgramma(a, programma).dove.get(v.id);
  return pagina === undefined ? undefined : { programma, livello, pagina };
}

/** Each mark beside a figure asks where it leads. */
const delProgramma = /* @__PURE__ */ ricorda(rilieviDi);

function rilieviDi(a: Archivio, programma: string): Rilievi {
  const verifiche = a.verificheDi(programma);
  const gruppi = livelli.flatMap((livello) => {
    const sue = verifiche.filter((v) => v.livello === livello);
    return sue.length === 0 ? [] : [{ programma, livello, pagine: parti(sue, peso) }];
  });
  const paginate = troppi(verifiche) ? gruppi : [];
  const dove = new Map(
    paginate.flatMap(({ pagine }) =>
      pagine.flatMap(({ voci, pagina }) => voci.map((v) => [v.id, pagina] as const)),
    ),
  );
  return { gruppi, dove };
}
