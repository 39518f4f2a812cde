import type { Datum } from '../../charts/datum.ts';
import type { FramesData } from '../../charts/frames.ts';
import type { FramesRow } from '../../charts/framesRow.ts';
import type { TreeNode } from '../../charts/tree.ts';
import { data, minuscola } from '../../format.ts';
import { testi } from '../../testi/testi.ts';
import { figureDi } from './figure.ts';
import type { Grafico } from './tipi.ts';

/** A mark of a drawing as an item of a list, or what some marks are about with those under it. */
export interface Ramo {
  nome: string;
  /** A mark: what is written of it, and the id of its figure where it has a value. */
  segno?: { testo: string; ref: string | undefined };
  /** The share beside it, the id of its figure, and of what it is a share: `euro ogni 100 di dotazione`. */
  quota?: { testo: string; ref: string | undefined; di: string } | undefined;
  rami: Ramo[];
}

/** The ids of the figures and shares that the lists tell. */
export function figureDeiRami(voci: readonly Ramo[]): string[] {
  return voci.flatMap(({ segno, quota, rami: sotto }) => [
    ...[segno?.ref, quota?.ref].filter((id) => id !== undefined),
    ...figureDeiRami(sotto),
  ]);
}

type Quantita = Omit<Datum, 'label'>;

/**
 * The marks of a drawing as nested lists, dates from the oldest on: stages, with the Asse or the date under each where there
 * are more; indicators with value, target and outcome; what a programme is made of. Empty where nothing is drawn.
 */
export function rami(g: Grafico): Ramo[] {
  const { disegno } = g;
  const parole = testi.grafici.esplora;
  if (disegno === null) return [];
  switch (disegno.kind) {
    case 'frames':
      return perMisura(
        inOrdine(disegno.data).map((r) => ({ nome: r.label, dati: [r.frame, ...r.stages] })),
        parole.suCento,
      );
    case 'peopleSplit': {
      const date = new Map(figureDi(g).map((f) => [f.id, data(f.data)]));
      return perMisura(
        disegno.data.rows.toReversed().map(({ base, parts, groups = [] }) => ({
          nome: date.get(base.ref ?? '') ?? base.label,
          dati: [{ ...base, label: testi.grafici.persone.base }, ...parts, ...groups],
        })),
        parole.delTotale,
      );
    }
    case 'stagesOverTime': {
      const { frame, series } = disegno.data;
      return [...(frame ? [frame] : []), ...series].map(({ label, points }) =>
        ramo(
          minuscola(label),
          points.map((p) => foglia(data(p.date), p)),
        ),
      );
    }
    case 'reprogramming': {
      const { plans, rows } = disegno.data;
      return rows.map(({ label, values }) =>
        ramo(
          label,
          values.map((v, i) => foglia(parole.piano(plans[i]?.label, plans[i]?.decision), v)),
        ),
      );
    }
    case 'bullet':
      return disegno.data.map(({ label, target, earlier, status, ...valore }) =>
        ramo(label, [
          foglia(testi.target.valore, valore),
          ...(target ? [foglia(testi.target.target, target)] : []),
          ...(earlier ? [foglia(testi.target.targetDiPrima, earlier)] : []),
          foglia(testi.target.esito, { value: null, text: testi.disegni.status[status] }),
        ]),
      );
    case 'tree':
      return disegno.data.map(nodo);
  }
}

/** Assi as they are drawn; dates, of which the drawing has the newest first, from the oldest on. */
function inOrdine({ scale, rows }: FramesData): readonly FramesRow[] {
  return scale === 'share' ? rows : rows.toReversed();
}

const ramo = (nome: string, rami: Ramo[]): Ramo => ({ nome, rami });

function foglia(nome: string, { value, text, ref }: Quantita): Ramo {
  const suo = value === null ? undefined : ref;
  return { nome, segno: { testo: text ?? testi.assenze.cifra, ref: suo }, rami: [] };
}

function nodo({ label, children = [] }: TreeNode): Ramo {
  return ramo(label, children.map(nodo));
}

/** Rows of the same quantities, turned: under each quantity the rows that have it; only the quantity where there is one row. */
function perMisura(righe: readonly { nome: string; dati: readonly Datum[] }[], di: string): Ramo[] {
  const conQuota = (nome: string, d: Datum): Ramo => ({
    ...foglia(nome, d),
    quota: d.note === undefined ? undefined : { testo: d.note, ref: d.noteRef, di },
  });
  const misure = [...new Set(righe.flatMap((r) => r.dati.map((d) => d.label)))];
  return misure.flatMap((misura) => {
    const sue = righe.flatMap(({ nome, dati }) => {
      const d = dati.find(({ label }) => label === misura);
      return d ? [{ nome, d }] : [];
    });
    return righe.length === 1
      ? sue.map(({ d }) => conQuota(misura, d))
      : [
          ramo(
            minuscola(misura),
            sue.map(({ nome, d }) => conQuota(nome, d)),
          ),
        ];
  });
}
