import { addendiDi } from '../conUnTarget.ts';
import { chiaveDi } from '../scelta.ts';
import type { Osservazione } from '../osservazione.ts';
import type { Conto } from './conti.ts';
import type { Legame, Registri, Trova } from './legame.ts';

/** Unemployed, inactive, employed: the common indicators that add up to all participants. */
const condizioni = ['CO01', 'CO03', 'CO05'];

/** Programme, date, measure and part, whatever the subject. */
function tavolaDi(o: Osservazione, dimensione = o.dimensione): string {
  return chiaveDi({ ...o, dimensione, soggettoTipo: 'asse', soggetto: '' });
}

/** An initiative and its parts, an Asse and its initiatives, a row that counts some initiatives together. */
export function perIniziativa(noti: readonly Conto[], { iniziative }: Registri): Legame[] {
  const interi = new Map(iniziative.map((i) => [`${i.programma}|${i.id}`, i.parteDi]));
  const sue = noti.filter((c) => c.di.soggettoTipo === 'iniziativa');
  const intero = ({ di }: Conto): string => interi.get(`${di.programma}|${di.soggetto}`) ?? '';
  const parti = Map.groupBy(sue, (c) => `${tavolaDi(c.di)}|${intero(c)}`);
  const perAsse = Map.groupBy(
    sue.filter((c) => intero(c) === ''),
    (c) => `${tavolaDi(c.di)}|${c.di.asse}`,
  );
  const perId = Map.groupBy(sue, (c) => `${tavolaDi(c.di)}|${c.di.soggetto}`);
  return noti.map((tutto) => {
    const { di, figure } = tutto;
    if (di.soggettoTipo === 'iniziativa')
      return { tutto, parti: parti.get(`${tavolaDi(di)}|${di.soggetto}`) ?? [] };
    const insieme = [...new Set(figure.flatMap((o) => o.iniziative))];
    // A row of several initiatives names itself in its dimension: theirs is empty.
    if (insieme.length > 0)
      return {
        tutto,
        parti: insieme.flatMap((id) => perId.get(`${tavolaDi(di, '')}|${id}`) ?? []),
      };
    return {
      tutto,
      parti: di.soggettoTipo === 'asse' ? (perAsse.get(`${tavolaDi(di)}|${di.asse}`) ?? []) : [],
    };
  });
}

/** The same people counted under two names, where the numbers are the same; participants and the indicators that make them up. */
export function gemelli(
  noti: readonly Conto[],
  trova: Trova,
  { misure, indicatori }: Registri,
): Legame[] {
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
  const comuni = Map.groupBy(
    noti.filter((c) => indicatoreDi(c)?.altriNomi.some((nome) => condizioni.includes(nome))),
    ({ di }) => [di.programma, di.data].join('|'),
  );
  return [
    ...uguali,
    ...noti
      .filter((c) => c.di.misura === 'partecipanti_indicatori_comuni')
      .flatMap((tutto) => {
        const { programma, data, dimensione, soggettoTipo, asse } = tutto.di;
        const suoi = (comuni.get([programma, data].join('|')) ?? []).filter(
          (c) => soggettoTipo === 'programma' || c.di.asse === asse,
        );
        const interi = suoi.filter((c) => c.di.dimensione === dimensione);
        const perPriorita = suoi.filter(
          ({ di }) => di.dimensione !== '' && addendiDi(di.dimensione).length === 0,
        );
        // A row without priority may be all of them, or only those that no row of its own tells: what is too much is left out.
        return dimensione === ''
          ? [interi, perPriorita, [...interi, ...perPriorita]].map((parti) => ({ tutto, parti }))
          : [{ tutto, parti: interi }];
      }),
  ];
}
