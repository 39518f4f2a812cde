import { tavole } from '../model/index.ts';
import { perOgniRiga, type Lettore } from './lettore.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { vicino } from './testo.ts';
import { leggiVoce } from './voce.ts';

/** Reads the places of the documents of a programme, after the tables that name them. */
export function leggiLuoghi(r: Raccolta, tabella: Tabella): void {
  const { osservazioni, menzioni, gruppi, note } = r.dati;
  const righe = [...osservazioni, ...menzioni, ...gruppi, ...note];
  const detti = Map.groupBy(righe, (x) => x.fonte);
  perOgniRiga(r, tabella, (l) => rigaLuogo(l, (fonte) => detti.get(fonte) ?? []));
}

function rigaLuogo(l: Lettore, dettiDi: (fonte: string) => readonly { punto: string }[]): void {
  const { programma } = l.cartella;
  const voce = leggiVoce(l, tavole.programma.luoghi);
  const { fonte, punto } = voce;
  if (fonte === '' || punto === '') return;
  const noti = new Set(dettiDi(fonte).map((x) => x.punto));
  if (!noti.has(punto))
    l.guasto('unknown-place', 'punto', { altro: fonte, proposta: vicino(punto, noti) });
  else if (l.unico('duplicate-row', 'punto', `luogo ${fonte} ${punto}`))
    l.r.dati.luoghi.push({ programma, ...voce });
}
