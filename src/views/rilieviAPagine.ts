import {
  livelli,
  type Archivio,
  type IdRegola,
  type Livello,
  type Verifica,
} from '../model/index.ts';
import { dettoDove } from './doveStanno.ts';
import { impagina, indiceDi, type Impaginato, type Indice } from './elencoLungo.ts';
import { indirizzi, type PaginaDiRilievi } from './indirizzi.ts';
import { ricorda } from './ricorda.ts';

/** As how many initiatives a finding weighs: it lists the figures that it is about. */
const peso = (v: Verifica): number => Math.max(1, v.osservazioni.length / 3);

/** The findings of one level of a programme, in pages, those of a rule together. */
export interface RilieviDelGruppo extends Impaginato<Verifica> {
  programma: string;
  livello: Livello;
}

/** The findings of the site by programme and level, in pages. */
export function rilieviAPagine(a: Archivio): RilieviDelGruppo[] {
  return a.programmi.flatMap((p) => rilieviDi(a, p.id));
}

/** Where a finding is told. It depends on those of its programme alone. */
export function viaDelRilievo(a: Archivio, v: Verifica): string {
  return dettoDove(a, v.id) ?? `${indirizzi.verificheAPagine(paginaDi(a, v))}#${v.id}`;
}

/** The ways to some findings: where those of each rule begin, level by level. */
export function vieDeiRilievi(
  a: Archivio,
  verifiche: readonly Verifica[],
): { regola: IdRegola; quanti: number; via: string }[] {
  const gruppi = Map.groupBy(verifiche, (v) => `${v.livello} ${v.regola}`);
  return [...gruppi.values()].map((sue) => {
    const [{ regola }] = sue as [Verifica];
    const pagine = sue.map((v) => paginaDi(a, v)).sort((x, y) => x.pagina - y.pagina);
    return {
      regola,
      quanti: sue.length,
      via: `${indirizzi.verificheAPagine(pagine[0]!)}#${regola}`,
    };
  });
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

function paginaDi(a: Archivio, { programma, livello, id }: Verifica): PaginaDiRilievi {
  const suo = rilieviDi(a, programma).find((g) => g.livello === livello);
  return { programma, livello, pagina: suo?.dove.get(id) ?? 1 };
}

/** Those of one programme. Each mark beside a figure asks where it leads. */
export const rilieviDi = /* @__PURE__ */ ricorda((a, programma: string): RilieviDelGruppo[] => {
  const perLivello = Map.groupBy(a.verificheDi(programma), (v) => v.livello);
  return livelli.flatMap((livello) => {
    const perRegola = Map.groupBy(perLivello.get(livello) ?? [], (v) => v.regola);
    if (perRegola.size === 0) return [];
    const voci = [...perRegola.values()].flat();
    return { programma, livello, ...impagina(voci, (v) => [v.id], peso) };
  });
});
