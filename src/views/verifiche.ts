import type { Archivio, NonVerificato, Verifica } from '../model/index.ts';
import type { Enunciato } from '../testi/rilievi.ts';
import { testi } from '../testi/testi.ts';

type Parole<A extends unknown[], R> = (argomenti: unknown, ...altro: A) => R;

/** What a finding says: its sentence, the printed text, what the numbers say, and for a share its base (or nothing). */
export function enunciato(a: Archivio, v: Verifica): Required<Enunciato> {
  const frase = testi.rilievi[v.modello] as Parole<[Verifica, Archivio], Enunciato>;
  return {
    stampato: a.perId.get(v.riguarda[0] ?? '')?.testo ?? '',
    base: '',
    ...frase(v.argomenti, v, a),
  };
}

/** Why a figure cannot be verified. */
export function motivo(a: Archivio, n: NonVerificato): string {
  return (testi.motivi[n.modello] as Parole<[Archivio], string>)(n.argomenti, a);
}
