import { quandoVale } from '../../format.ts';
import type { Archivio, Indicatore, Osservazione } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { scheda, type Rilevazione } from '../indicatori.ts';
import { indirizzi } from '../indirizzi.ts';
import { differenzaTra, inesatte, type Lato, type ParteDi, type Voce } from './voce.ts';

const motivi = testi.confronto.motivi;

/** The indicators of a subject at two dates: those of both, and the names of those of one date only. */
export interface ConfrontoIndicatori {
  voci: Voce[];
  soloPrima: Indicatore[];
  soloDopo: Indicatore[];
}

/** Value and target of each indicator at two dates. Parts printed at one date only are not compared with the whole. */
export function confrontoIndicatori(a: Archivio, prima: Lato, dopo: Lato): ConfrontoIndicatori {
  const schede = a
    .indicatoriDi(prima.programma, prima.asse === '' ? undefined : prima.asse)
    .map((i) => {
      const { rilevazioni } = scheda(a, i);
      const di = (data: string): Rilevazione[] =>
        rilevazioni.filter((r) => r.data === data && (r.valore ?? r.target));
      return { i, uno: di(prima.data), altro: di(dopo.data) };
    });
  return {
    voci: schede.flatMap(({ i, uno, altro }) =>
      uno.length > 0 && altro.length > 0 ? vociDi(a, i, uno, altro, [prima, dopo]) : [],
    ),
    soloPrima: schede.filter((s) => s.uno.length > 0 && s.altro.length === 0).map((s) => s.i),
    soloDopo: schede.filter((s) => s.uno.length === 0 && s.altro.length > 0).map((s) => s.i),
  };
}

function vociDi(
  a: Archivio,
  indicatore: Indicatore,
  uno: readonly Rilevazione[],
  altro: readonly Rilevazione[],
  lati: readonly [Lato, Lato],
): Voce[] {
  const inTutte = uno.flatMap((x) => {
    const y = altro.find((r) => r.dimensione === x.dimensione);
    return y ? [{ x, y }] : [];
  });
  const soli = [uno, altro].map((rr, i) =>
    rr.filter((r) => ![uno, altro][1 - i]?.some((z) => z.dimensione === r.dimensione)),
  );
  const href = indirizzi.indicatore(indicatore.programma, indicatore.codice);
  return [
    ...inTutte.flatMap(({ x, y }) => confrontate(a, indicatore, x, y)),
    ...(soli.some((rr) => rr.length > 0)
      ? (['valore', 'target'] as const).map((misura) => ({
          nome: misura === 'valore' ? indicatore.nome : testi.target.target,
          ...(misura === 'valore' ? { href } : { sotto: true, targetDi: indicatore.nome }),
          celle: soli.map((rr) => parti(rr, misura)),
          differenza: undefined,
          perche:
            misura === 'valore' || soli.every((rr) => parti(rr, misura))
              ? partiDiverse(a, soli, lati)
              : '',
          avvertenze: [],
        }))
      : []),
  ];
}

function confrontate(a: Archivio, i: Indicatore, x: Rilevazione, y: Rilevazione): Voce[] {
  const riga = (celle: (Osservazione | undefined)[]): Omit<Voce, 'nome'> => {
    const differenza = differenzaTra(a, celle[1], celle[0]);
    return {
      celle,
      differenza,
      perche: !differenza && inesatte(celle) ? motivi.arrotondate : '',
      avvertenze: [
        ...(differenza?.unita === 'punti percentuali' ? [motivi.puntiDaArrotondate] : []),
        ...(x.nostra || y.nostra ? [motivi.parteNostra] : []),
      ],
    };
  };
  const target = riga([x.target, y.target]);
  const annoDiverso = x.target && y.target && x.target.annoTarget !== y.target.annoTarget;
  const mosso = x.target && y.target && x.target.valore !== y.target.valore;
  return [
    {
      ...riga([x.valore, y.valore]),
      nome: x.dimensione ? `${i.nome}, ${x.dimensione}` : i.nome,
      href: indirizzi.indicatore(i.programma, i.codice),
    },
    ...(x.target || y.target
      ? [
          {
            ...target,
            perche: annoDiverso ? annoDelTarget(x.target, y.target) : target.perche,
            nome: nomeTarget(x.target, y.target),
            sotto: true,
            targetDi: i.nome,
            avvertenze: mosso ? [...target.avvertenze, motivi.targetSpostato] : target.avvertenze,
          },
        ]
      : []),
  ];
}

/** The figures of one side that the other does not divide the same way, each with its part. */
function parti(rr: readonly Rilevazione[], misura: 'valore' | 'target'): ParteDi[] | undefined {
  const sue = rr.flatMap((r) => (r[misura] ? [{ parte: r.dimensione, figura: r[misura] }] : []));
  return sue.length > 0 ? sue : undefined;
}

function partiDiverse(
  a: Archivio,
  soli: readonly (readonly Rilevazione[])[],
  lati: readonly [Lato, Lato],
): string {
  const modi = lati.flatMap((lato, i) => {
    const rr = soli[i] ?? [];
    const perPriorita = rr.every((r) => r.dimensione !== '');
    return rr.length === 0 ? [] : [{ quando: quandoVale(a, lato), perPriorita }];
  });
  return motivi.stampatoDiversamente(modi);
}

/** Why two targets of different years are not compared, or of which nobody knows whether they are of one year. */
function annoDelTarget(...target: readonly (Osservazione | undefined)[]): string {
  return target.some((t) => t?.annoTarget === '') ? motivi.annoNonDetto : motivi.anniDiversi;
}

function nomeTarget(x: Osservazione | undefined, y: Osservazione | undefined): string {
  const anni = new Set([x, y].flatMap((t) => (t ? [t.annoTarget] : [])));
  const [anno = ''] = anni;
  const { target } = testi.target;
  return anni.size === 1 && anno !== '' ? `${target} ${testi.target.perAnno(anno)}` : target;
}
