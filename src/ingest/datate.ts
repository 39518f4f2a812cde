import type { Datata } from './forme.ts';
import { perOgniRiga, type Lettore } from './lettore.ts';
import type { Raccolta } from './raccolta.ts';
import { rigaAsse, eTotale } from './rigaAsse.ts';
import { rigaIndicatore } from './rigaIndicatore.ts';
import { rigaIniziativa } from './rigaIniziativa.ts';
import { rigaGruppo, rigaNota } from './rigaNota.ts';
import type { Tabella } from './tabella.ts';

/** Which programme and reference date a table belongs to. */
export interface Cartella {
  programma: string;
  data: string;
}

const letture: Record<Datata, (l: Lettore, c: Cartella) => void> = {
  piano: rigaAsse,
  avanzamento: rigaAsse,
  destinatari: rigaAsse,
  indicatori: rigaIndicatore,
  iniziative: rigaIniziativa,
  gruppi: rigaGruppo,
  note: rigaNota,
};

/** Reads every row of a dated table into the collection; total rows after their parts, wherever they stand. */
export function leggiDatata(r: Raccolta, nome: Datata, c: Cartella, tabella: Tabella): void {
  const inFondo = (asse: string): number => Number(letture[nome] === rigaAsse && eTotale(asse));
  const righe = [...tabella.righe].sort(
    (a, b) => inFondo(a.testo('asse')) - inFondo(b.testo('asse')),
  );
  perOgniRiga(r, { ...tabella, righe }, (l) => letture[nome](l, c));
}
