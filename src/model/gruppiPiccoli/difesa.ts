import { istante } from '../dataRiferimento.ts';
import { chiaveDi } from '../scelta.ts';
import { piccolo, soglia, type Conto } from './conti.ts';
import { resto, type Legame } from './legame.ts';
import { limitiDi, type Limiti } from './limiti.ts';

/** What is not shown: small groups, and the counts that would give them away. */
export interface Nascosti {
  piccoli: ReadonlySet<Conto>;
  altri: ReadonlySet<Conto>;
}

/**
 * The counts to leave out so that no small group can be worked out from those that are shown: neither one that is printed nor one
 * that only a difference would reveal. A count that is hidden for another is the smallest of its sum.
 */
export function daNascondere(conti: readonly Conto[], legami: readonly Legame[]): Nascosti {
  const piccoli = conLeParti(
    new Set(conti.filter((c) => c.figure.some((o) => o.valore !== null && piccolo(o.valore)))),
    legami,
  );
  const nascosti = new Set([...piccoli, ...mossiDiPochi(conti, piccoli)]);
  const perConto = Map.groupBy(
    legami.flatMap((legame) => [legame.tutto, ...legame.parti].map((conto) => ({ conto, legame }))),
    ({ conto }) => conto,
  );
  const daVedere = new Set(legami);
  const nascondi = (conto: Conto): void => {
    nascosti.add(conto);
    for (const { legame } of perConto.get(conto) ?? []) daVedere.add(legame);
  };
  for (;;) {
    for (const legame of daVedere) {
      daVedere.delete(legame);
      const conto = rimedio(legame, nascosti, piccoli);
      if (conto) nascondi(conto);
    }
    const altro = contro(limitiDi(legami, piccoli, nascosti), legami, nascosti);
    if (!altro) return { piccoli, altri: nascosti.difference(piccoli) };
    nascondi(altro);
  }
}

/** With the empty parts of a small group: which of its parts are empty says how the few are divided. */
function conLeParti(piccoli: Set<Conto>, legami: readonly Legame[]): Set<Conto> {
  // A set hands out what is added to it while it is walked: the parts of the parts come too.
  const perTutto = Map.groupBy(legami, (l) => l.tutto);
  for (const tutto of piccoli)
    for (const { parti } of perTutto.get(tutto) ?? [])
      for (const parte of parti) if (parte.valore === 0) piccoli.add(parte);
  return piccoli;
}

/** The later of two dates between which a running count moves by a few people: what was published before stays. */
function mossiDiPochi(conti: readonly Conto[], piccoli: ReadonlySet<Conto>): Conto[] {
  const serie = Map.groupBy(
    conti.filter((c) => c.valore !== null && !piccoli.has(c) && c.di.natura === 'cumulata'),
    (c) => chiaveDi({ ...c.di, data: '' }),
  );
  return [...serie.values()].flatMap((punti) => {
    const mostrati: Conto[] = [];
    return punti
      .toSorted((a, b) => istante(a.di.data) - istante(b.di.data))
      .filter((dopo) => {
        const rivela = mostrati.some((prima) =>
          piccolo(Math.abs((dopo.valore ?? 0) - (prima.valore ?? 0))),
        );
        if (!rivela) mostrati.push(dopo);
        return rivela;
      });
  });
}

/** The count to hide next where several sums together leave a hidden one no choice; undefined where none does. */
function contro(
  limiti: Limiti,
  legami: readonly Legame[],
  nascosti: ReadonlySet<Conto>,
): Conto | undefined {
  const noti = new Set(
    [...nascosti].filter((c) => {
      const [da, a] = limiti.get(c) ?? [0, Infinity];
      return da === a && c.valore !== 0;
    }),
  );
  if (noti.size === 0) return undefined;
  return legami
    .map(({ tutto, parti }) => [tutto, ...parti])
    .filter((membri) => membri.some((c) => noti.has(c)))
    .flat()
    .filter((c) => !nascosti.has(c) && c.valore !== 0)
    .toSorted((a, b) => (a.valore ?? 0) - (b.valore ?? 0))[0];
}

/** The count to hide next so that a sum tells nothing of a small group; undefined where it tells nothing already. */
function rimedio(
  { tutto, parti }: Legame,
  nascosti: ReadonlySet<Conto>,
  piccoli: ReadonlySet<Conto>,
): Conto | undefined {
  if (tutto.valore === 0) return undefined;
  const avanza = resto(tutto, parti);
  const coperte = parti.filter((p) => nascosti.has(p));
  const scoperte = parti.filter((p) => !nascosti.has(p) && p.valore !== 0);
  const sicuro = nascosti.has(tutto)
    ? coperte.length > 0 || avanza > 0 || scoperte.length === 0
    : siConfondono(coperte, avanza, piccoli);
  if (sicuro) return undefined;
  const minima = scoperte.toSorted((a, b) => (a.valore ?? 0) - (b.valore ?? 0))[0];
  return minima ?? (nascosti.has(tutto) ? undefined : tutto);
}

/** True where the parts that are hidden, whose sum is known, may still be of any size; `avanza` is one that is printed nowhere. */
function siConfondono(
  coperte: readonly Conto[],
  avanza: number,
  piccoli: ReadonlySet<Conto>,
): boolean {
  const pochi = coperte.filter((c) => piccoli.has(c)).length + Number(piccolo(avanza));
  const quanti = coperte.length + Number(avanza > 0);
  if (coperte.length === 0) return pochi === 0;
  if (pochi === 0) return quanti > 1;
  const tanti = quanti - pochi;
  const somma = coperte.reduce((n, c) => n + (c.valore ?? 0), avanza);
  return tanti > 0 && somma >= soglia - 1 + (pochi - 1) + soglia * tanti;
}
