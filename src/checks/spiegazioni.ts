import { istante, type Dati, type Spiegazione, type Verifica } from '../model/index.ts';
import { verificaTutto } from './verifica.ts';

/** Findings with their explanations, and the explanations that no finding has. */
export interface Spiegate {
  verifiche: Verifica[];
  orfane: Spiegazione[];
}

/**
 * Gives each finding its explanation: the one of its id, else the one of a longer interval in which it is the only finding of
 * its kind, so that a date added between two others takes no explanation away. What a document explains is not unexplained. A finding
 * of a longer interval than an explanation's, or one of many within it, shows it and still waits for one of its own: it says more.
 */
export function spiega(
  trovate: readonly Verifica[],
  spiegazioni: readonly Spiegazione[],
): Spiegate {
  const ids = new Set(trovate.map((v) => v.id));
  const sue = new Map<string, Spiegazione>();
  const diParte = new Map<string, Spiegazione[]>();
  const orfane: Spiegazione[] = [];
  for (const s of spiegazioni) {
    const dentro = trovate.filter((v) => staIn(v.id, s.verifica));
    const intorno = trovate.filter((v) => staIn(s.verifica, v.id));
    if (ids.has(s.verifica)) sue.set(s.verifica, s);
    else if (dentro.length === 1) sue.set(dentro[0]!.id, s);
    else if (dentro.length + intorno.length === 0) orfane.push(s);
    else
      for (const { id } of [...dentro, ...intorno])
        diParte.set(id, [...(diParte.get(id) ?? []), s]);
  }
  return {
    verifiche: trovate.map((v) => conSpiegazione(v, sue.get(v.id), diParte.get(v.id) ?? [])),
    orfane,
  };
}

/** The ids that explanations name and no finding answers to: found by running the checks. */
export function spiegazioniOrfane(dati: Dati): Set<string> {
  if (dati.spiegazioni.length === 0) return new Set();
  const { orfane } = spiega(verificaTutto(dati).trovate, dati.spiegazioni);
  return new Set(orfane.map((s) => s.verifica));
}

/** Whether the first of two ids compares two dates that the other, of the same kind, subject and measure, has between its own two. */
function staIn(corto: string, lungo: string): boolean {
  const [suo, altro] = [corto, lungo].map(estremi);
  return (
    suo!.dal !== '' &&
    altro!.dal !== '' &&
    suo!.resto === altro!.resto &&
    istante(altro!.dal) <= istante(suo!.dal) &&
    istante(suo!.al) <= istante(altro!.al)
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

function conSpiegazione(
  v: Verifica,
  s: Spiegazione | undefined,
  diParte: readonly Spiegazione[],
): Verifica {
  const spiegazione = [...(s ? [s] : []), ...diParte].map((una) => una.spiegazione).join(' ');
  const aspetta = s === undefined;
  if (aspetta || s.fonte === '') return { ...v, spiegazione, aspetta };
  const { fonte, punto } = s;
  return {
    ...v,
    spiegazione,
    aspetta,
    spiegataDa: { fonte, punto },
    verdetto: v.verdetto === 'non spiegato' ? 'spiegato dal documento' : v.verdetto,
  };
}
