import {
  almeno,
  alPiu,
  attribuito,
  importata,
  istante,
  principale,
  scadenza,
  type Archivio,
  type Derivata,
  type Indicatore,
  type Osservazione,
} from '../model/index.ts';
import type { ContoTarget } from '../testi/it/target.ts';
import type { testi } from '../testi/testi.ts';
import { ricorda } from './ricorda.ts';
import { conTargetDiPrima } from './targetDiPrima.ts';

/** How a value stands against its own target. */
export type Esito = keyof typeof testi.esiti;

/** What one date says of one indicator (of one priority of it). */
export interface Rilevazione {
  data: string;
  dimensione: string;
  /** True where the document does not name that part: it is our attribution. */
  nostra: boolean;
  valore: Osservazione | undefined;
  target: Osservazione | undefined;
  /** Other figures of the same indicator at that date: participants, value in words… */
  altre: Osservazione[];
  esito: Esito;
  /** The figure whose row says how the value stands to the target, where the document says so. */
  detto: Osservazione | undefined;
  /** How much of the target is there, where it can be computed. */
  quanto: Derivata | undefined;
  /** How many points are missing, of a percentage. */
  manca: Derivata | undefined;
  /** The same target as an earlier document gives it, where it was another. */
  prima: Osservazione | undefined;
  /** The target of an earlier document that divides the indicator otherwise: nobody knows whether it is the same. */
  altraParte: Osservazione | undefined;
  /** The same target as the newest date gives it, where it is another. */
  poi: Osservazione | undefined;
}

/** An indicator with its values, newest first. */
export interface SchedaIndicatore {
  indicatore: Indicatore;
  rilevazioni: Rilevazione[];
}

/** The values and targets of an indicator by date, priority and kind of source: a value is held against a target of its own source. */
export function scheda(a: Archivio, indicatore: Indicatore): SchedaIndicatore {
  const sue = a.figureDi({
    programma: indicatore.programma,
    soggettoTipo: 'indicatore',
    soggetto: indicatore.codice,
  });
  const gruppi = Map.groupBy(sue, (o) =>
    [o.data, o.dimensione.replace(/,? ?\d{4}$/, ''), importata(o)].join('|'),
  );
  const rilevazioni = [...gruppi.entries()].map(([chiave, figure]) => {
    const [data = '', dimensione = ''] = chiave.split('|');
    const valore = principale(figure.filter((o) => o.misura === 'valore'));
    const target = suoTarget(
      data,
      figure.filter((o) => o.misura === 'target'),
    );
    const detto = figure.find(diceRaggiunto) ?? figure.find(diceQuanto);
    return {
      data,
      dimensione,
      nostra: figure.some((o) => attribuito(a, o, 'dimensione')),
      valore,
      target,
      altre: figure.filter((o) => o !== valore && o !== target),
      esito: esitoDi(data, valore, target ?? figure.find(eSenzaUnita), detto, sue),
      detto,
      quanto: valore && a.calcolata('rapporto-al-target', valore),
      manca: valore && a.calcolata('distanza-dal-target', valore),
    };
  });
  rilevazioni.sort(
    (x, y) => istante(y.data) - istante(x.data) || x.dimensione.localeCompare(y.dimensione, 'it'),
  );
  return { indicatore, rilevazioni: conTargetDiPrima(rilevazioni, sue) };
}

/** True for a target of which the yearly data give no unit: of a result, a share or a count. */
export const eSenzaUnita = ({ misura, valore }: Osservazione): boolean =>
  misura === 'target_risultato' && valore !== null;

/** True for a figure that is a share of the target: `68,6%` of it. */
export const diceQuanto = ({ misura, valore }: Osservazione): boolean =>
  ['valore_su_target', 'quota_del_target'].includes(misura) && valore !== null;

/** True for a figure whose document says that the target is reached: in a word, or as `il doppio` or `120%` of it. */
function diceRaggiunto({ esitoStampato, misura, valore }: Osservazione): boolean {
  if (esitoStampato !== '') return true;
  if (misura === 'valore_su_target') return (valore ?? 0) >= 1;
  return misura === 'quota_del_target' && (valore ?? 0) >= 100;
}

/** Of the targets of a date, the first that is not yet due, or the last that was: a value is held against no other. */
function suoTarget(data: string, target: readonly Osservazione[]): Osservazione | undefined {
  const scadenze = target
    .map((o) => o.annoTarget)
    .filter((anno) => anno !== '')
    .sort();
  const sua = scadenze.find((anno) => !scaduto(anno, data)) ?? scadenze.at(-1) ?? '';
  return principale(target.filter((o) => o.annoTarget === sua));
}

/** True once the year that a target is set for is over. */
function scaduto(anno: string, data: string): boolean {
  return istante(data) >= istante(anno);
}

/**
 * How a value stands against its target. What a figure does not say is not decided: `circa` next to a target decides nothing, `oltre`
 * only that it is above. Where the figures do not show it, the document's own word stands. `sue`: all the figures of the indicator.
 */
function esitoDi(
  data: string,
  valore: Osservazione | undefined,
  target: Osservazione | undefined,
  detto: Osservazione | undefined,
  sue: readonly Osservazione[],
): Esito {
  const contato = confronta(valore, target);
  if (contato === 'raggiunto') return 'raggiunto';
  if (detto && diceRaggiunto(detto)) return 'detto-raggiunto';
  if (contato && !detto) return contato;
  const anno = target ? scadenza(target, sue) : (detto?.annoTarget ?? '');
  if (anno === '') return 'sotto-il-target';
  return scaduto(anno, data) ? 'non-raggiunto' : 'non-ancora';
}

/** What two figures say of each other by themselves; undefined where the value is under its target. */
function confronta(
  valore: Osservazione | undefined,
  target: Osservazione | undefined,
): Esito | undefined {
  if (!target) return 'senza-target';
  if (target.valore === 0) return 'target-zero';
  if (eSenzaUnita(target)) return 'target-senza-unita';
  if (!valore) return 'senza-valore';
  if (valore.valore === null || target.valore === null) return 'non-confrontabile';
  if (valore.unita !== target.unita || target.qualificatore !== '') return 'non-confrontabile';
  const sopra = valore.valore >= target.valore;
  const { qualificatore } = valore;
  const sicuro = qualificatore === '' || (sopra ? almeno : alPiu).includes(qualificatore);
  if (!sicuro) return 'non-confrontabile';
  return sopra ? 'raggiunto' : undefined;
}

/** How many of these stand where against their targets. */
export function contoTarget(rilevazioni: readonly Rilevazione[]): ContoTarget {
  const quanti = (vale: (r: Rilevazione) => boolean): number => rilevazioni.filter(vale).length;
  const con = (...esiti: Esito[]): number => quanti((r) => esiti.includes(r.esito));
  const mosso = ({ prima, target }: Rilevazione): number =>
    prima && target ? (target.valore ?? 0) - (prima.valore ?? 0) : 0;
  return {
    misurabili: con(
      'raggiunto',
      'detto-raggiunto',
      'non-ancora',
      'non-raggiunto',
      'sotto-il-target',
    ),
    inconfrontabili: quanti(
      (r) =>
        r.valore !== undefined && ['non-confrontabile', 'target-senza-unita'].includes(r.esito),
    ),
    conValori: rilevazioni.some((r) => r.valore),
    raggiunti: con('raggiunto', 'detto-raggiunto'),
    soloDetti: con('detto-raggiunto'),
    mancati: con('non-raggiunto'),
    abbassati: quanti((r) => mosso(r) < 0),
    alzati: quanti((r) => mosso(r) > 0),
  };
}

/** True for what only the yearly data say. */
export function deiDati(r: Rilevazione): boolean {
  return [r.valore, r.target, ...r.altre].every((o) => o === undefined || importata(o));
}

/** The indicators of a programme, or of one Asse, in the order of the register. */
export const schede = /* @__PURE__ */ ricorda(delleSchede);

function delleSchede(
  a: Archivio,
  programma: string,
  asse?: string,
  data?: string,
): SchedaIndicatore[] {
  return a
    .indicatoriDi(programma, asse)
    .map((i) => scheda(a, i))
    .map((s) =>
      data === undefined ? s : { ...s, rilevazioni: s.rilevazioni.filter((r) => r.data === data) },
    )
    .filter((s) => s.rilevazioni.length > 0);
}
