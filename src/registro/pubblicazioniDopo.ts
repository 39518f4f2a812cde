import type { Dati, Pubblicazione, VoceRegistro } from '../model/index.ts';
import { alberoDi, radice } from './albero.ts';
import { testoTestata } from './nota.ts';
import { pubblicazioneDi } from './pubblicazioneDi.ts';
import { scritta } from './riga.ts';
import { controllaTestate } from './testate.ts';

/** Who signs a register: the origin of its log, and what makes the line of signature of a text. */
export interface Firmatario {
  nome: string;
  firma: (testo: string) => string;
}

/**
 * The publications once these lines are added, the last with the signature of its checkpoint. Without lines, the last is signed where it
 * was not. Throws where an older signature is no more true: who signed it signs no other history.
 */
export function pubblicazioniDopo(
  dati: Pick<Dati, 'registro' | 'pubblicazioni' | 'sito'>,
  nuove: readonly VoceRegistro[],
  { data, nota }: Pick<Pubblicazione, 'data' | 'nota'>,
  chi: Firmatario | null,
): Pubblicazione[] {
  const righe = dati.registro.length + nuove.length;
  const albero = alberoDi([...dati.registro, ...nuove].map(scritta));
  controllaTestate(dati, albero);
  const origine = chi?.nome ?? '';
  const testo = testoTestata({ origine, quante: righe, radice: radice(albero, righe) });
  const firme = chi ? [chi.firma(testo).slice('— '.length, -1)] : [];
  if (nuove.length > 0)
    return [...dati.pubblicazioni, { ...pubblicazioneDi(dati, nuove, { data, nota }), firme }];
  return dati.pubblicazioni.map((p) =>
    chi && p.righe === righe && p.firme.length === 0 ? { ...p, firme } : p,
  );
}
