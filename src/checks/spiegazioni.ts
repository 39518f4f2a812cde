import { istante, type Dati, type Spiegazione, type Verifica } from '../model/index.ts';
import { verificaTutto } from './verifica.ts';

/** Findings with their explanations, and the explanations that no finding has. */
export interface Spiegate {
  verifiche: Verifica[];
  orfane: Spiegazione[];
}

/**
 * Gives each finding its explanation: the one of its id, else the one of a longer interval in which it is the only finding of
 * its kind, so that a date added between two others takes no explanation away. What a document explains is not unexplained.
 */
export function spiega(
  trovate: readonly Verifica[],
  spiegazioni: readonly Spiegazione[],
): Spiegate {
  const ids = new Set(trovate.map((v) => v.id));
  const perVerifica = new Map<string, Spiegazione>();
  const orfane: Spiegazione[] = [];
  for (const s of spiegazioni) {
    const dentro = ids.has(s.verifica) ? [] : trovate.filter((v) => staIn(v, s.verifica));
    if (ids.has(s.verifica)) perVerifica.set(s.verifica, s);
    else if (dentro.length === 1) perVerifica.set(dentro[0]!.id, s);
    else orfane.push(s);
  }
  return { verifiche: trovate.map((v) => conSpiegazione(v, perVerifica.get(v.id))), orfane };
}

/** The ids that explanations name and no finding answers to: found by running the checks. */
export function spiegazioniOrfane(dati: Dati): Set<string> {
  if (dati.spiegazioni.length === 0) return new Set();
  const { orfane } = spiega(verificaTutto(dati).trovate, dati.spiegazioni);
  return new Set(orfane.map((s) => s.verifica));
}

/** Whether a finding compares two dates that an id of the same kind, subject and measure has between its own two. */
function staIn(v: Verifica, id: string): boolean {
  if (v.dal === '') return false;
  const [suo, altro] = [v.id, id].map(estremi);
  return (
    suo!.resto === altro!.resto &&
    istante(altro!.dal) <= istante(v.dal) &&
    istante(v.data_riferimento) <= istante(altro!.al)
  );
}

/** The two dates in an id, the third part and the last, and all the rest of it. */
function estremi(id: string): { resto: string; al: string; dal: string } {
  const parti = id.split('.');
  const [al = '', dal = ''] = [parti[2], parti.at(-1)].filter((p) =>
    /^\d{4}(-\d\d){0,2}$/.test(p ?? ''),
  );
  return { resto: [...parti.slice(0, 2), ...parti.slice(3, -1)].join('.'), al, dal };
}

function conSpiegazione(v: Verifica, s: Spiegazione | undefined): Verifica {
  if (!s) return v;
  const { spiegazione, fonte, punto } = s;
  if (fonte === '') return { ...v, spiegazione };
  return {
    ...v,
    spiegazione,
    spiegataDa: { fonte, punto },
    verdetto: v.verdetto === 'non spiegato' ? 'spiegato dal documento' : v.verdetto,
  };
}
