import type { Dati } from '../dati.ts';
import type { Osservazione } from '../osservazione.ts';
import { partizioni } from '../partizioni.ts';
import { chiaveDi } from '../scelta.ts';
import type { Conto } from './conti.ts';

/** A whole and parts of it, no person in two of them; what they leave over is counted nowhere. */
export interface Legame {
  tutto: Conto;
  parti: readonly Conto[];
}

/** The registers that tell which counts are parts of which. */
export type Registri = Pick<Dati, 'misure' | 'iniziative' | 'indicatori'>;

/** Unemployed, inactive, employed: the common indicators that add up to all participants. */
const condizioni = ['CO01', 'CO03', 'CO05'];

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
    ...perAsse(noti),
    ...perIniziativa(noti, registri),
    ...gemelli(noti, trova, registri),
  ].filter(({ tutto, parti }) => parti.length > 0 && resto(tutto, parti) >= 0);
}

/** What a whole has beyond its parts. */
export function resto(tutto: Conto, parti: readonly Conto[]): number {
  return parti.reduce((n, p) => n - (p.valore ?? 0), tutto.valore ?? 0);
}

type Trova = (o: Osservazione) => Conto[];

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

/** An initiative and its parts, an Asse and its initiatives, a row that counts some initiatives together. */
function perIniziativa(noti: readonly Conto[], { iniziative }: Registri): Legame[] {
  const registro = new Map(iniziative.map((i) => [`${i.programma}|${i.id}`, i]));
  const sue = noti.filter((c) => c.di.soggettoTipo === 'iniziativa');
  const quale = (c: Conto) => registro.get(`${c.di.programma}|${c.di.soggetto}`);
  const simili = (a: Conto, b: Conto): boolean =>
    chiaveDi({ ...a.di, soggettoTipo: 'asse', soggetto: '' }) ===
    chiaveDi({ ...b.di, soggettoTipo: 'asse', soggetto: '' });
  return noti.flatMap((tutto) => {
    const { soggettoTipo, soggetto, asse } = tutto.di;
    if (soggettoTipo === 'iniziativa')
      return [
        { tutto, parti: sue.filter((c) => quale(c)?.parteDi === soggetto && simili(c, tutto)) },
      ];
    const insieme = new Set(tutto.figure.flatMap((o) => o.iniziative));
    if (insieme.size > 0)
      return [{ tutto, parti: sue.filter((c) => insieme.has(c.di.soggetto) && eDella(c, tutto)) }];
    return soggettoTipo === 'asse'
      ? [
          {
            tutto,
            parti: sue.filter(
              (c) => c.di.asse === asse && quale(c)?.parteDi === '' && simili(c, tutto),
            ),
          },
        ]
      : [];
  });
}

/** A row of several initiatives names itself in its dimension: theirs is empty. */
function eDella(c: Conto, tutto: Conto): boolean {
  const { di } = tutto;
  return (
    c.di.programma === di.programma &&
    c.di.data === di.data &&
    c.di.misura === di.misura &&
    c.di.dimensione === ''
  );
}

/** The same people counted under two names, where the numbers are the same; participants and the indicators that make them up. */
function gemelli(noti: readonly Conto[], trova: Trova, { misure, indicatori }: Registri): Legame[] {
  const perColonna = new Map(misure.map((m) => [m.colonna, m]));
  const perCodice = new Map(indicatori.map((i) => [`${i.programma}|${i.codice}`, i]));
  const indicatoreDi = (c: Conto) =>
    c.di.soggettoTipo === 'indicatore' && c.di.misura === 'valore'
      ? perCodice.get(`${c.di.programma}|${c.di.soggetto}`)
      : undefined;
  const uguali = noti.flatMap((tutto) => {
    const conta = indicatoreDi(tutto)?.conta ?? '';
    const altra = perColonna.get(
      conta === '' ? (perColonna.get(tutto.di.colonna)?.confrontaCon ?? '') : conta,
    );
    if (!altra) return [];
    const { asse } = tutto.di;
    const soggetto = conta === '' ? {} : ({ soggettoTipo: 'asse', soggetto: asse } as const);
    const dimensione = [tutto.di.dimensione, altra.dimensione].filter((d) => d !== '').join(', ');
    return trova({ ...tutto.di, ...soggetto, misura: altra.misura, dimensione })
      .filter((parte) => parte.valore === tutto.valore)
      .map((parte) => ({ tutto, parti: [parte] }));
  });
  const comuni = noti.filter((c) =>
    indicatoreDi(c)?.altriNomi.some((nome) => condizioni.includes(nome)),
  );
  return [
    ...uguali,
    ...noti
      .filter((c) => c.di.misura === 'partecipanti_indicatori_comuni')
      .map((tutto) => ({
        tutto,
        parti: comuni.filter(
          (c) =>
            c.di.programma === tutto.di.programma &&
            c.di.data === tutto.di.data &&
            c.di.dimensione === tutto.di.dimensione &&
            (tutto.di.soggettoTipo === 'programma' || c.di.asse === tutto.di.asse),
        ),
      })),
  ];
}
