import { data as inParole, elenco, quandoVale } from '../../../format.ts';
import type { Archivio, Argomenti } from '../../../model/index.ts';
import { figura, inCifre } from '../parole.ts';

type Passi = Argomenti<'dotazioni.piu-volte'>['passi'];
type Versioni = Argomenti<'dotazioni.versione'>['versioni'];

/** From which version of the programme to which: `dalla versione 6 alla versione 7`. */
export function versioni(a: Archivio, { prima, dopo }: Versioni): string {
  return `dalla versione ${figura(a, prima).testo} alla versione ${figura(a, dopo).testo}`;
}

/** A value from its first to its last, with what stands before each change: `A al …, B al … (decisione del …) e C al …`. */
export function aPassi(a: Archivio, passi: Passi): string {
  const detta = (id: string): string => `${inCifre(figura(a, id))} ${quandoVale(a, figura(a, id))}`;
  return elenco([
    ...passi.slice(0, 1).map((p) => detta(p.prima)),
    ...passi.map((p) => `${detta(p.dopo)} (${inMezzo(a, p)})`),
  ]);
}

function inMezzo(a: Archivio, { decisione, versioni: v }: Passi[number]): string {
  if (decisione !== null) return `dopo la decisione del ${inParole(decisione)}`;
  return v
    ? `versione ${figura(a, v.dopo).testo} del programma, prima ${figura(a, v.prima).testo}`
    : 'nessuna decisione riportata fra le due date';
}
