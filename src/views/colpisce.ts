import { seSposta, type Archivio, type Frase } from '../model/index.ts';
import { fraParentesi, quandoVale } from '../format.ts';
import { testi } from '../testi/testi.ts';
import { graficoIndicatori } from './grafici/indicatori.ts';
import { graficiIniziativa } from './grafici/iniziativa.ts';
import { mosse, type Mossa } from './grafici/mosse.ts';
import { graficoPersoneNelTempo } from './grafici/persone.ts';
import { graficoRiprogrammazione } from './grafici/riprogrammazione.ts';
import { graficoStadi } from './grafici/stadi.ts';
import type { Grafico } from './grafici/tipi.ts';
import { schede } from './indicatori.ts';
import { persone } from './persone.ts';
import { indirizzi } from './indirizzi.ts';
import { dateConSoldi, type Chi } from './quadri.ts';
import { quotaSulTutto } from './quote.ts';
import { stadiSuCento } from './suCento.ts';

/** A finding of the first page: its headline, its drawing, and the address at which it is told in full. */
export interface Colpo {
  titolo: Frase;
  /** What is drawn of a figure that the site has, under the id of that one. */
  grafico: Grafico;
  dove: string;
}

/** A finding with how much it surprises among those of its kind; more is more. It is told in full at its figure, unless `dove` says where. */
type Candidato = Omit<Colpo, 'dove'> & { dove?: string; quanto: number };

/**
 * What a reader of the first page would tell a friend, chosen from the data: of each kind the one that surprises most, and none where
 * the data have none. The kinds: the largest shift of allocation between Assi, the Asse furthest past its allocation, the largest
 * change of the share of women, the target that moved most, the initiative with most money drawn inside its resources.
 */
export function cheColpisce(a: Archivio): Colpo[] {
  return [spostamenti, oltre, donne, targetMossi, iniziative].flatMap((di) => {
    const [primo] = di(a).sort((x, y) => y.quanto - x.quanto);
    if (!primo) return [];
    const { titolo, grafico, dove = `${grafico.pagina}#${grafico.id}` } = primo;
    return [{ titolo, grafico, dove }];
  });
}

function assiDi(a: Archivio): Chi[] {
  return a.assi.map(({ programma, codice }) => ({ programma, asse: codice }));
}

function spostamenti(a: Archivio): Candidato[] {
  return a.programmi.flatMap(({ id }) => {
    const grafico = graficoRiprogrammazione(a, id);
    const [mossa] = mosse(a, id);
    if (!grafico.disegno || !mossa || !seSposta(mossa.spostato)) return [];
    return [
      { titolo: grafico.titolo, grafico: soloIlPasso(grafico, mossa), quanto: mossa.spostato },
    ];
  });
}

/** The drawing of one move: the plan before it and its own, and the Assi that moved between them. */
function soloIlPasso(grafico: Grafico, { d, dal }: Mossa): Grafico {
  const { disegno, date } = grafico;
  if (disegno?.kind !== 'reprogramming') return grafico;
  const piani = date.toReversed();
  const passo = [piani.findLastIndex((data) => data <= dal), piani.indexOf(d.data)];
  const delPasso = <T>(di: readonly T[]): T[] =>
    passo.flatMap((i) => (di[i] === undefined ? [] : [di[i]]));
  // The headline tells the decision.
  const plans = delPasso(disegno.data.plans).map(({ label, short }) => ({ label, short }));
  const rows = disegno.data.rows
    .map((row) => ({ ...row, values: delPasso(row.values) }))
    .filter(({ values: [prima, dopo] }) => prima?.value !== dopo?.value);
  return plans.length === 2
    ? {
        ...grafico,
        date: delPasso(piani).reverse(),
        disegno: { kind: 'reprogramming', data: { plans, rows } },
      }
    : grafico;
}

function oltre(a: Archivio): Candidato[] {
  return assiDi(a).flatMap((chi) => {
    const [data = ''] = dateConSoldi(a, chi);
    const [detto] = stadiSuCento(a, chi, data);
    if (!detto || detto.d.valore <= 100) return [];
    const grafico = graficoStadi(a, chi, data);
    // The page of the Asse tells why, where a document does.
    const dove = indirizzi.asse(chi.programma, chi.asse);
    return [{ titolo: grafico.titolo, grafico, dove, quanto: detto.d.valore }];
  });
}

function donne(a: Archivio): Candidato[] {
  return assiDi(a).flatMap((chi) => {
    const grafico = graficoPersoneNelTempo(a, chi);
    const [data = '', vecchia = ''] = grafico?.date ?? [];
    const contate = [data, vecchia].map((d) => persone(a, chi, d));
    const [ora, era] = contate.map((p) => quotaSulTutto(p?.donne?.quote));
    const mossa = Math.abs((ora?.valore ?? 0) - (era?.valore ?? 0));
    if (!grafico?.disegno || !ora?.valore || !era?.valore || mossa === 0) return [];
    // A point of many people is more than nine of a few.
    const quante = contate[0]?.totale?.valore ?? 0;
    return [
      {
        titolo: testi.frasi.donneFraLeDate(
          chi.asse,
          ora,
          quandoVale(a, { ...chi, data }),
          era,
          quandoVale(a, { ...chi, data: vecchia }),
          contate.some((p) => p?.cigd) ? testi.persone.cigd : '',
        ),
        grafico: soloLeParti(grafico),
        quanto: mossa * quante,
      },
    ];
  });
}

/** The drawing of people without the groups inside them: a finding draws what its headline says. */
function soloLeParti(grafico: Grafico): Grafico {
  const { disegno } = grafico;
  if (disegno?.kind !== 'peopleSplit') return grafico;
  const rows = disegno.data.rows.map(({ base, parts }) => ({ base, parts }));
  return { ...grafico, disegno: { kind: 'peopleSplit', data: { rows } } };
}

function targetMossi(a: Archivio): Candidato[] {
  return a.programmi.flatMap(({ id }) =>
    schede(a, id).flatMap(({ indicatore, rilevazioni }) =>
      rilevazioni.flatMap((r): Candidato[] => {
        const { target, prima, valore } = r;
        if (!target?.valore || !prima?.valore || !valore?.valore) return [];
        const { programma, asse, codice } = indicatore;
        const grafico = graficoIndicatori(a, programma, asse, r.data, {
          codice,
          parte: r.dimensione,
        });
        const dove = [testi.assi(asse), r.dimensione].filter(Boolean).join(', ');
        const titolo = testi.target.mosso(
          indicatore.nome + fraParentesi(dove),
          [prima, target],
          (o) => quandoVale(a, o),
        );
        // Halved is as far as doubled.
        return [{ titolo, grafico, quanto: Math.abs(Math.log(target.valore / prima.valore)) }];
      }),
    ),
  );
}

function iniziative(a: Archivio): Candidato[] {
  return a.iniziative.flatMap((i) =>
    graficiIniziativa(a, i).flatMap((grafico) => {
      const [parte] = grafico.titolo.filter((p) => typeof p === 'object');
      return parte?.unita === 'EUR'
        ? [{ titolo: grafico.titolo, grafico, quanto: parte.valore ?? 0 }]
        : [];
    }),
  );
}
