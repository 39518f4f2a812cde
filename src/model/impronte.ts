import type { Archivio } from './archivio.ts';

/** A piece of what an archive says, under the ids by which routes name it in `legge`. */
export interface Detto {
  /** The programme that it belongs to; empty where all share it. */
  programma: string;
  ids: readonly string[];
  testo: string;
}

/**
 * Everything that the pages of an archive are made of, piece by piece: two archives whose pieces under an id are the same, in the same
 * order, say the same of it. What a check says counts for all that it is about, and what is computed for what it is computed from, so
 * that who names a figure sees them come and go. Which records there are and in which order counts for the programme as a whole, which
 * every page of it names; and so does what pages may read without naming it.
 */
export function* detto(a: Archivio): Generator<Detto> {
  for (const cosa of [a.sito, a.registro, a.pubblicazioni, a.rettifiche, a.spostate, a.sinonimi])
    yield pezzo('', ['sito'], cosa);
  yield pezzo('', ['misure'], a.misure);
  for (const r of a.rinvii) yield pezzo('', [`rinvio:${r.da}`], r);
  const ordine = new Map(a.programmi.map((p) => [p.id, [] as string[]]));
  for (const uno of [...registri(a), ...stampate(a)]) {
    yield uno;
    ordine.get(uno.programma)?.push(uno.ids.join(' '));
  }
  for (const d of a.derivate) yield pezzo(d.programma, [d.id, ...d.da], d);
  for (const p of a.programmi) {
    yield pezzo(p.id, [`programma:${p.id}`], [p, ordine.get(p.id)]);
    yield pezzo(
      p.id,
      [`ordine:${p.id}`],
      a.iniziativeDi(p.id).map((i) => i.id),
    );
    for (const d of a.dateDi(p.id)) yield pezzo(p.id, [`data:${p.id}/${d}`], d);
  }
  yield* verifiche(a);
}

const pezzo = (programma: string, ids: readonly string[], cosa: unknown): Detto => ({
  programma,
  ids,
  testo: JSON.stringify(cosa),
});

/**
 * What has a name, and what documents say beside their figures. Of what a programme has few, every page of it reads all: a sentence may
 * name it anywhere, and say a date as its document does. Of initiatives there are many, and each is kept for itself.
 */
function* registri(a: Archivio): Generator<Detto> {
  const uno = <T extends { programma: string }>(cosa: T, ...ids: string[]): Detto =>
    pezzo(cosa.programma, ids, cosa);
  for (const cose of [
    a.assi,
    a.obiettivi,
    a.azioni,
    a.indicatori,
    a.fonti,
    a.decisioni,
    a.luoghi,
    a.formule,
    a.gruppi,
  ])
    for (const x of cose) yield uno(x, `programma:${x.programma}`);
  for (const x of a.iniziative)
    yield uno(x, `iniziativa:${x.programma}/${x.id}`, `iniziative:${x.programma}`);
  for (const x of a.menzioni) yield uno(x, `menzioni:${x.programma}/${x.iniziativa}`);
  for (const x of a.note) yield uno(x, `note:${x.programma}/${x.riga}`, `note:${x.fonte}`);
  for (const x of a.eventi)
    yield uno(x, ...[x.iniziativa, ...x.idNuovi].map((id) => `eventi:${x.programma}/${id}`));
}

function* stampate(a: Archivio): Generator<Detto> {
  // Where an officer typed it is on no page.
  for (const o of a.osservazioni) yield pezzo(o.programma, [o.id], { ...o, cella: null });
}

/** The figures that a finding names, in its arguments too: its sentence says how much they are. */
function nominate(a: Archivio, v: Archivio['verifiche'][number]): unknown[] {
  const detti = JSON.stringify(v).matchAll(/"([^"]+)"/g);
  return Array.from(detti, ([, id = '']) => a.perId.get(id) ?? a.derivatePerId.get(id)).filter(
    (f) => f !== undefined,
  );
}

/** What the checks say, for the finding itself and for each figure and subject that it is about. */
function* verifiche(a: Archivio): Generator<Detto> {
  for (const v of a.verifiche) {
    const su = [v.soggetto, ...v.asse.split('+')].map((x) => `verifiche:${v.programma}/${x}`);
    yield pezzo(v.programma, [`verifica:${v.id}`, ...su], [v, nominate(a, v)]);
  }
  const sulle = (ids: readonly string[], cosa: unknown): Detto =>
    pezzo(a.perId.get(ids[0] ?? '')?.programma ?? '', ids, cosa);
  for (const c of a.tuttiIControlli) yield sulle(c.osservazioni, c);
  for (const n of a.conto.nonVerificabili) yield sulle([n.osservazione], n);
  for (const r of a.riconciliazione.righe) yield sulle([r.documento, r.dati, ...r.parti], r);
  yield sulle(a.riconciliazione.soloAdAltreDate, 'soloAdAltreDate');
}
