import {
  formuleDi,
  type Archivio,
  type Controllo,
  type Derivata,
  type Osservazione,
} from '../model/index.ts';
import { nomeMisura } from './quadri.ts';

/** How many figures a line of a page of evidence names before it counts the others. */
export const inVista = 6;

/** A piece of a computation as it is written: the place of an addend, the result, or a sign. */
export type Passo =
  number | 'risultato' | `${' ' | ''}${'÷' | '×' | '−' | '=' | '(' | ')'}${string}`;

/** The computation of a rule, sign after sign, over its addends in order. */
export function conto({ regola, da }: Pick<Derivata, 'regola' | 'da'>): Passo[] {
  if (regola === 'differenza-in-punti')
    return ['(', 0, ' ÷ ', 1, ' − ', 2, ' ÷ ', 3, ') × 100', ' = ', 'risultato'];
  if (regola.startsWith('differenza') || regola === 'distanza-dal-target')
    return [0, ' − ', 1, ' = ', 'risultato'];
  return da.length === 2 ? [0, ' ÷ ', 1, ' × 100', ' = ', 'risultato'] : ['= ', 'risultato'];
}

/** What a share is measured on: in the words of the catalogue, else by the measures that it may divide; empty for what is no share. */
export function baseDi(a: Archivio, o: Osservazione): string {
  const misura = a.misura(o.colonna);
  if (!misura) return '';
  const basi = formuleDi(misura).map((f) => nomeMisura(a, f.denominatore.colonna));
  return misura.base || [...new Set(basi)].join(' · ');
}

/** What one rule concludes of a figure: alike checks together. */
export interface GruppoDiControlli extends Pick<Controllo, 'regola' | 'verdetto' | 'rilievo'> {
  volte: number;
  /** The other figures that were compared. */
  con: readonly Osservazione[];
}

/** Every check that used a figure: each finding by itself, those that agree or cannot be made a line a rule and verdict. */
export function controlliSu(a: Archivio, o: Osservazione): GruppoDiControlli[] {
  const gruppi = Map.groupBy(a.controlliDi(o.id), (c) =>
    [c.regola, c.verdetto, c.rilievo?.id ?? ''].join('|'),
  );
  return [...gruppi.values()].flatMap((simili) => {
    const [primo] = simili;
    if (!primo) return [];
    const altri = new Set(simili.flatMap((c) => c.osservazioni));
    altri.delete(o.id);
    return {
      regola: primo.regola,
      verdetto: primo.verdetto,
      ...(primo.rilievo && { rilievo: primo.rilievo }),
      volte: simili.length,
      con: [...altri].flatMap((id) => a.perId.get(id) ?? []),
    };
  });
}
