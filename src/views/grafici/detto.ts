import type { FramesRow } from '../../charts/framesRow.ts';
import { fraParentesi, inProsa, minuscola, numero } from '../../format.ts';
import type { Figura, Frase } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { figureDi } from './figure.ts';
import { rami, type Ramo } from './rami.ts';
import type { Grafico } from './tipi.ts';

/** How many lines a sentence tells one by one; of more, those that moved most. */
const dette = 6;

/**
 * What a drawing shows and what changes in it, in one sentence, from its own marks: what it is for who does not see it. Empty where
 * nothing is drawn.
 */
export function detto(g: Grafico): Frase {
  const { disegno } = g;
  if (disegno === null) return [];
  const parole = testi.grafici.esplora.detto;
  const figure = new Map(figureDi(g).map((f) => [f.id, f]));
  const voci = rami(g);
  switch (disegno.kind) {
    case 'tree':
      return [
        parole.albero(
          voci.map(({ nome, rami: obiettivi }) => ({
            nome,
            obiettivi: obiettivi.length,
            azioni: obiettivi.flatMap((o) => o.rami).length,
          })),
        ),
      ];
    case 'bullet': {
      const [uno, ...altri] = voci;
      if (uno && altri.length === 0)
        return [parole.unaBarra(uno.nome), ...unite(uno.rami.map((r) => nomeEValore(figure, r)))];
      const esiti = Map.groupBy(disegno.data, ({ status }) => testi.disegni.status[status]);
      return [
        parole.barre(voci.length),
        [...esiti].map(([esito, { length }]) => `${esito}: ${numero(length)}`).join('; '),
      ];
    }
    case 'frames': {
      const { rows, scale } = disegno.data;
      if (scale === 'share') return degliAssi(rows, figure);
      const date = rows.map((r) => r.label).toReversed();
      return nelTempo(parole.cornici(date[0] ?? '', date[1]), voci, figure);
    }
    case 'peopleSplit': {
      const date = (voci[0]?.rami ?? []).map((r) => r.nome);
      return nelTempo(parole.persone(date[0], date[1]), voci, figure);
    }
    case 'stagesOverTime': {
      const date = (voci[0]?.rami ?? []).map((r) => r.nome);
      return nelTempo(parole.linee(date[0] ?? '', date.at(-1), g.parte), voci, figure);
    }
    case 'reprogramming': {
      const { plans, rows } = disegno.data;
      const assi = voci.map((r, i) => ({ ...r, nome: testi.assi(rows[i]?.short ?? '') }));
      return nelTempo(parole.linee(plans[0]?.label ?? '', plans.at(-1)?.label), assi, figure);
    }
  }
}

type Figure = ReadonlyMap<string, Figura>;

/** Of each Asse the stage by which the table compares them. */
function degliAssi(rows: readonly FramesRow[], figure: Figure): Frase {
  const dette = rows.map(({ ref = '', frame, stages }) => {
    const stadio = stages.find(({ noteRef }) => figure.has(noteRef ?? ''));
    const quanto = figure.get(stadio?.noteRef ?? '');
    const dote = figure.get(frame.ref ?? '') ?? testi.assenze.cifra;
    const suo = quanto ? [quanto] : [`${frame.label} `, dote];
    return { stadio: stadio?.label, frase: [`${testi.assi(ref)}: `, ...suo] };
  });
  const stadio = dette.find((d) => d.stadio)?.stadio;
  return [
    testi.grafici.esplora.detto.assi(rows.length, stadio),
    ...unite(dette.map(({ frase }) => frase)),
  ];
}

/** From the first date to the last; the only one where there is one. */
function nelTempo(testa: string, voci: readonly Ramo[], figure: Figure): Frase {
  const parole = testi.grafici.esplora.detto;
  const mosse = voci.map((r) =>
    r.rami.length === 0 ? { quanto: 0, frase: nomeEValore(figure, r) } : mossa(r, figure),
  );
  const tante = mosse.length > dette && mosse.some(({ quanto }) => quanto > 0);
  const maggiori = tante
    ? mosse.toSorted((x, y) => y.quanto - x.quanto).slice(0, dette / 2)
    : mosse;
  return [
    testa,
    tante ? parole.leMaggiori(maggiori.length, mosse.length) : '',
    ...unite(maggiori.map(({ frase }) => frase)),
  ];
}

/** How far a quantity went from the first of its dates with a value to the last. */
function mossa({ nome, rami: date }: Ramo, figure: Figure): { quanto: number; frase: Frase } {
  const parole = testi.grafici.esplora.detto;
  const noti = date.filter((r) => r.segno?.ref !== undefined);
  const [prima, ultima] = [noti[0], noti.at(-1)];
  if (!prima || !ultima) return { quanto: 0, frase: [`${nome} ${testi.assenze.cifra}`] };
  const detta = (r: Ramo, capo: Ramo | undefined): Frase => [
    valore(figure, r),
    r === capo ? '' : fraParentesi(minuscola(r.nome)),
  ];
  const [da, a] = [detta(prima, date[0]), detta(ultima, date.at(-1))];
  if (prima === ultima) return { quanto: 0, frase: [`${nome} `, ...da] };
  const [x, y] = [prima, ultima].map((r) => figure.get(r.segno?.ref ?? ''));
  const quanto = Math.abs((y?.valore ?? 0) - (x?.valore ?? 0));
  const fino = ultima === date.at(-1) ? undefined : ultima.nome;
  const uguali = quanto === 0 || (x && y && inProsa(x) === inProsa(y));
  return {
    quanto,
    frase: uguali ? parole.ferma(nome, da, fino, quanto > 0) : parole.mossa(nome, da, a),
  };
}

function valore(figure: Figure, { segno }: Ramo): Frase[number] {
  return figure.get(segno?.ref ?? '') ?? segno?.testo ?? '';
}

const nomeEValore = (figure: Figure, r: Ramo): Frase => [
  `${minuscola(r.nome)} `,
  valore(figure, r),
];

function unite(frasi: readonly Frase[]): Frase {
  return frasi.flatMap((f, i) => (i === 0 ? f : ['; ', ...f]));
}
