import { addendiDi } from '../conUnTarget.ts';
import type { Osservazione } from '../osservazione.ts';
import { partizioni } from '../partizioni.ts';
import { chiaveDi } from '../scelta.ts';
import type { Conto } from './conti.ts';
import { resto, type Legame, type Registri, type Trova } from './legame.ts';
import { gemelli, perIniziativa } from './parentele.ts';

/** More parts than these are not tried in every combination. */
const troppe = 10;

/** How the counts of one programme hang together: whoever knows all members but one knows that one. */
export function legamiDi(conti: ReadonlyMap<string, Conto>, registri: Registri): Legame[] {
  const noti = [...conti.values()].filter((c) => c.valore !== null);
  const trova = (o: Osservazione): Conto[] => {
    const conto = conti.get(chiaveDi(o));
    return conto && conto.valore !== null ? [conto] : [];
  };
  return [
    ...perDimensione(noti, trova),
    ...perSomma(noti, trova),
    ...perAsse(noti),
    ...perIniziativa(noti, registri),
    ...gemelli(noti, trova, registri),
  ].filter(({ tutto, parti }) => parti.length > 0 && resto(tutto, parti) >= 0);
}

/** «18-29, F» is a part of «18-29» and of «F»; parts that add up to their whole to the person divide it. */
function perDimensione(noti: readonly Conto[], trova: Trova): Legame[] {
  const parti = new Map<Conto, Conto[]>();
  for (const parte of noti) {
    const pezzi = parte.di.dimensione.split(', ').filter((p) => p !== '');
    pezzi.forEach((_, i) => {
      for (const tutto of trova({ ...parte.di, dimensione: pezzi.toSpliced(i, 1).join(', ') }))
        parti.set(tutto, [...(parti.get(tutto) ?? []), parte]);
    });
  }
  return [
    ...[...parti].flatMap(([tutto, sue]) => [
      ...sue.map((parte) => ({ tutto, parti: [parte] })),
      ...(sue.length > troppe ? [] : insiemi(sue))
        .filter((scelte) => scelte.length > 1 && resto(tutto, scelte) === 0)
        .map((scelte) => ({ tutto, parti: scelte })),
    ]),
    ...noti.flatMap((tutto) =>
      partizioni
        .filter((p) => p.misura === tutto.di.misura && p.tutto !== '')
        .filter((p) => `, ${tutto.di.dimensione}`.endsWith(`, ${p.tutto}`))
        .map((p) => ({
          tutto,
          parti: p.parti.flatMap((parte) =>
            trova({
              ...tutto.di,
              dimensione: tutto.di.dimensione.slice(0, -p.tutto.length) + parte,
            }),
          ),
        })),
    ),
  ];
}

/** What the import adds up of the priorities with a target, and each of them. */
function perSomma(noti: readonly Conto[], trova: Trova): Legame[] {
  return noti.map((tutto) => ({
    tutto,
    parti: addendiDi(tutto.di.dimensione).flatMap((dimensione) =>
      trova({ ...tutto.di, dimensione }),
    ),
  }));
}

function insiemi<T>(voci: readonly T[]): T[][] {
  return voci.reduce<T[][]>((fatti, voce) => [...fatti, ...fatti.map((f) => [...f, voce])], [[]]);
}

/** A programme and its Assi, alone or in the groups that documents make; a group and its Assi. */
function perAsse(noti: readonly Conto[]): Legame[] {
  const insieme = ({ di }: Conto): string =>
    chiaveDi({ ...di, soggettoTipo: 'asse', soggetto: '' });
  const tavole = Map.groupBy(
    noti.filter((c) => ['programma', 'asse', 'gruppo'].includes(c.di.soggettoTipo)),
    insieme,
  );
  return [...tavole.values()].flatMap((conti) => {
    const del = (tipo: string): Conto[] => conti.filter((c) => c.di.soggettoTipo === tipo);
    const [assi, gruppi] = [del('asse'), del('gruppo')];
    const dentro = (gruppo: Conto): Conto[] =>
      assi.filter((x) => gruppo.di.soggetto.split('+').includes(x.di.soggetto));
    const raccolti = new Set(gruppi.flatMap(dentro));
    return [
      ...del('programma').flatMap((tutto) => [
        { tutto, parti: assi },
        ...(gruppi.length > 0
          ? [{ tutto, parti: [...gruppi, ...assi.filter((x) => !raccolti.has(x))] }]
          : []),
      ]),
      ...gruppi.map((tutto) => ({ tutto, parti: dentro(tutto) })),
    ];
  });
}
