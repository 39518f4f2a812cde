import { quandoVale } from '../../format.ts';
import type { Archivio, Indicatore, Osservazione } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { nomeIndicatore } from '../fonti.ts';
import { deiDati, scheda, type Rilevazione } from '../indicatori.ts';
import { ognunoUnaVolta } from '../indicatoriInElenco.ts';
import { indirizzi } from '../indirizzi.ts';
import { differenzaTra, inesatte, type Lati, type Lato, type ParteDi, type Voce } from './voce.ts';

const motivi = testi.confronto.motivi;

/** The indicators of a subject at two dates: those of both, and the names of those of one date only. */
export interface ConfrontoIndicatori {
  voci: Voce[];
  soloPrima: string[];
  soloDopo: string[];
}

/** Value and target of each indicator at two dates. Parts printed at one date only are not compared with the whole. */
export function confrontoIndicatori(a: Archivio, prima: Lato, dopo: Lato): ConfrontoIndicatori {
  const schede = a
    .indicatoriDi(prima.programma, prima.asse === '' ? undefined : prima.asse)
    .map((i) => {
      const { rilevazioni } = scheda(a, i);
      const di = (data: string): Rilevazione[] =>
        rilevazioni.filter((r) => r.data === data && (r.valore ?? r.target));
      // A target without a unit is not compared, and still it is there.
      const nominato = (data: string): boolean => rilevazioni.some((r) => r.data === data);
      return {
        i,
        uno: di(prima.data),
        altro: di(dopo.data),
        aTutteEDue: nominato(prima.data) && nominato(dopo.data),
      };
    });
  const soli = (vale: (s: (typeof schede)[number]) => boolean): string[] =>
    schede.filter(vale).map(({ i }) => nomeFra(a, i, [prima, dopo]));
  return {
    voci: schede.flatMap(({ i, uno, altro }) =>
      uno.length > 0 && altro.length > 0 ? vociDi(a, i, uno, altro, [prima, dopo]) : [],
    ),
    soloPrima: soli((s) => s.uno.length > 0 && !s.aTutteEDue),
    soloDopo: soli((s) => s.altro.length > 0 && !s.aTutteEDue),
  };
}

function vociDi(
  a: Archivio,
  indicatore: Indicatore,
  uno: readonly Rilevazione[],
  altro: readonly Rilevazione[],
  lati: Lati,
): Voce[] {
  const { coppie, soli } = affiancate(uno, altro);
  const nome = nomeFra(a, indicatore, lati);
  const href = indirizzi.indicatore(indicatore.programma, indicatore.codice);
  return [
    ...coppie.flatMap(({ x, y }) => confrontate(a, indicatore, nome, x, y)),
    ...(['valore', 'target'] as const).flatMap((misura): Voce[] => {
      const celle = soli.map((rr) => parti(rr, misura));
      if (celle.every((c) => c === undefined)) return [];
      return [
        {
          nome: misura === 'valore' ? nome : testi.target.target,
          ...(misura === 'valore' ? { href } : { sotto: true, targetDi: nome }),
          celle,
          differenza: undefined,
          perche:
            misura === 'valore' || celle.every((c) => c !== undefined)
              ? partiDiverse(a, soli, misura, lati)
              : '',
          avvertenze: [],
        },
      ];
    }),
  ];
}

/**
 * What two dates say of one indicator, like with like: what documents say at both, else what the yearly data do, each target once;
 * then what stands alone, as far as documents or nobody else have it.
 */
function affiancate(
  uno: readonly Rilevazione[],
  altro: readonly Rilevazione[],
): { coppie: { x: Rilevazione; y: Rilevazione }[]; soli: Rilevazione[][] } {
  const [stampati, dati] = [false, true].map((si) => {
    const lati = [uno, altro].map((rr) => rr.filter((r) => deiDati(r) === si));
    const [prima = [], dopo = []] = lati;
    const coppie = prima.flatMap((x) => {
      const y = dopo.find((r) => r.dimensione === x.dimensione);
      return y ? [{ x, y }] : [];
    });
    const accoppiate = new Set(coppie.flatMap(({ x, y }) => [x, y]));
    return { coppie, soli: lati.map((rr) => rr.filter((r) => !accoppiate.has(r))) };
  });
  if (stampati?.coppie.length || stampati?.soli.every((rr) => rr.length > 0)) return stampati;
  const scelte = new Set(ognunoUnaVolta(dati?.coppie.map(({ y }) => y) ?? []));
  return scelte.size > 0
    ? { coppie: dati?.coppie.filter(({ y }) => scelte.has(y)) ?? [], soli: [] }
    : { coppie: [], soli: [uno, altro].map((rr) => ognunoUnaVolta(rr)) };
}

/** The name of an indicator, with its Asse where it is one of several and the whole programme is compared. */
const nomeFra = (a: Archivio, { programma, codice, nome }: Indicatore, [{ asse }]: Lati): string =>
  asse === '' ? nomeIndicatore(a, programma, codice) : nome;

function confrontate(
  a: Archivio,
  i: Indicatore,
  nome: string,
  x: Rilevazione,
  y: Rilevazione,
): Voce[] {
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
      nome: x.dimensione ? `${nome}, ${x.dimensione}` : nome,
      href: indirizzi.indicatore(i.programma, i.codice),
    },
    ...(x.target || y.target
      ? [
          {
            ...target,
            perche: annoDiverso ? annoDelTarget(x.target, y.target) : target.perche,
            nome: nomeTarget(x.target, y.target),
            sotto: true,
            targetDi: nome,
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

/** How each side divides what it gives of a measure, and who gives it. */
function partiDiverse(
  a: Archivio,
  soli: readonly (readonly Rilevazione[])[],
  misura: 'valore' | 'target',
  lati: Lati,
): string {
  const modi = lati.flatMap((lato, i) => {
    const rr = soli[i]?.filter((r) => r[misura]) ?? [];
    return rr.length === 0
      ? []
      : [
          {
            quando: quandoVale(a, lato),
            parti: rr.map((r) => r.dimensione),
            dati: rr.every((r) => deiDati(r)),
          },
        ];
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
