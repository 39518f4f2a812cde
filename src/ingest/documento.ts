import type { Lettore } from './lettore.ts';
import { vicino } from './vicino.ts';

/** Reports a row whose key is blank or in no register. */
export function ignoto(
  l: Lettore,
  tipo: 'unknown-initiative' | 'unknown-indicator',
  colonna: string,
  noti: string[],
): void {
  const letto = l.riga.testo(colonna);
  if (letto === '') l.guasto('missing-id', colonna, { attesi: colonna });
  else l.guasto(tipo, colonna, { proposta: vicino(letto, noti) });
}

/** The document and the place of a row; the document may be left out where the date has only one. */
export function documentoDi(
  l: Lettore,
  c: { programma: string; data: string },
): { fonte: string; punto: string } | null {
  const sue = l.r.dati.fonti.filter((f) => f.programma === c.programma);
  const punto = l.richiesto('punto');
  const scritta = l.facoltativo('fonte');
  if (scritta !== '') {
    if (sue.some((f) => f.id === scritta)) return punto === '' ? null : { fonte: scritta, punto };
    const note = sue.map((f) => f.id);
    l.guasto('unknown-source', 'fonte', {
      attesi: note.join(', '),
      proposta: vicino(scritta, note),
    });
    return null;
  }
  const diQuestaData = sue.filter((f) => f.dataRiferimento === c.data);
  const [unica] = diQuestaData.length > 0 ? diQuestaData : sue;
  if (!unica || (diQuestaData.length || sue.length) !== 1) {
    l.guasto('no-source', 'fonte');
    return null;
  }
  return punto === '' ? null : { fonte: unica.id, punto };
}
