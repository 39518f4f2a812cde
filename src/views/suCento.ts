import { type Archivio, type Derivata, type Stadio } from '../model/index.ts';
import { calcolata, quadro, type Chi } from './quadri.ts';

/** The stages of money, the one that tells most to a reader first. */
export const stadiDetti = [
  'pagamenti',
  'impegni',
  'spesa_certificata',
  'programmato',
  'spesa_dichiarata',
  'costo_selezionato',
] as const satisfies readonly Stadio[];

/** A stage of money, with how many euro of a hundred of the dotazione reached it. */
export interface SuCento {
  misura: Stadio;
  d: Derivata;
}

/** Of a hundred euro of the dotazione of a subject at a date, how many reached a stage. */
export function suCento(a: Archivio, chi: Chi, data: string, stadio: Stadio): Derivata | undefined {
  return calcolata(a, chi, data, 'ogni-cento-euro', stadio);
}

/** The stages that the money of a subject reached at a date, the one that tells most first; none where they cannot be counted. */
export function stadiSuCento(a: Archivio, chi: Chi, data: string): SuCento[] {
  const suoi = quadro(a, chi, data).stadi.map(({ misura }) => misura);
  return stadiDetti
    .filter((misura) => suoi.includes(misura))
    .flatMap((misura) => {
      const d = suCento(a, chi, data, misura);
      return d ? [{ misura, d }] : [];
    });
}
