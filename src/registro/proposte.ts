import {
  comePubblicata,
  spostato,
  stessaCifra,
  type Osservazione,
  type VoceRegistro,
} from '../model/index.ts';
import type { Differenza } from './confronto.ts';

/** A row of spostate.csv that accounts for figures that are gone. */
export interface Proposta {
  idPrima: string;
  idDopo: string;
  mosse: { voce: VoceRegistro; oggi: Osservazione }[];
}

type Coppia = Proposta['mosse'][number];

/** The parts of an id that somebody may correct: the document, and the place in it. */
const capi = [0, -1] as const;

/**
 * The rows that move figures which are gone to those that are new: only where it is all but certain, because the same value stands
 * under an id that is another in its document or in its place alone, and neither could be any other. Many that move alike are one row
 * with a `*`, unless it would catch others.
 */
export function proposte(
  sparite: readonly Differenza[],
  pubblicato: ReadonlyMap<string, VoceRegistro>,
  osservazioni: readonly Osservazione[],
): Proposta[] {
  const nuove = osservazioni.filter((o) => !pubblicato.has(o.id));
  const coppie = capi.flatMap((capo) => {
    const qui = Map.groupBy(sparite, ({ voce }) => senza(voce.id, capo));
    const li = Map.groupBy(nuove, ({ id }) => senza(id, capo));
    return [...qui].flatMap(([chiave, suoi]): (Coppia & { capo: number })[] => {
      const [voce, oggi] = [suoi[0]?.voce, li.get(chiave)?.[0]];
      const una = suoi.length === 1 && li.get(chiave)?.length === 1;
      return una && voce && oggi && stessaCifra(voce, comePubblicata(oggi))
        ? [{ voce, oggi, capo }]
        : [];
    });
  });
  const noti = [...pubblicato.keys(), ...osservazioni.map((o) => o.id)];
  return [...Map.groupBy(coppie, insieme).values()].flatMap((mosse) => {
    const [{ voce, oggi, capo } = {}] = mosse;
    if (!voce || !oggi || capo === undefined) return [];
    const riga = { idPrima: schema(voce.id, capo), idDopo: schema(oggi.id, capo) };
    const sue = new Set(mosse.map((m) => m.voce.id));
    const altre = noti.some((id) => spostato(riga, id) !== null && !sue.has(id));
    return mosse.length > 1 && !altre
      ? [{ ...riga, mosse }]
      : mosse.map((m) => ({ idPrima: m.voce.id, idDopo: m.oggi.id, mosse: [m] }));
  });
}

/** An id with one of its parts left open. */
const senza = (id: string, capo: number): string => {
  const parti = id.split('.');
  return parti.with(capo, '').join('.');
};

/** What those that move alike have in common: where from and where to. */
const insieme = ({ voce, oggi, capo }: Coppia & { capo: number }): string =>
  `${schema(voce.id, capo)} ${schema(oggi.id, capo)}`;

/** All figures of the document of an id, or all of the place in its document. */
function schema(id: string, capo: number): string {
  const parti = id.split('.');
  return capo === 0 ? `${parti[0]}.*` : `${parti[0]}.*.${parti.at(-1)}`;
}
