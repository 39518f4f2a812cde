import { stati } from '../model/index.ts';
import { codiceAsse } from './assi.ts';
import { leggiCifre } from './cifre.ts';
import type { Cartella } from './datate.ts';
import { documentoDi, ignoto } from './documento.ts';
import type { Lettore } from './lettore.ts';
import { osservazioniDi } from './osservazioni.ts';

/** Reads a row of iniziative: what one place of a document says of an initiative. */
export function rigaIniziativa(l: Lettore, c: Cartella): void {
  const documento = documentoDi(l, c);
  const sue = l.r.dati.iniziative.filter((i) => i.programma === c.programma);
  const trovata = sue.find((i) => i.id === l.riga.testo('iniziativa'));
  if (!trovata)
    ignoto(
      l,
      'unknown-initiative',
      'iniziativa',
      sue.map((i) => i.id),
    );
  const asse = l.facoltativo('asse') === '' ? trovata?.asse : codiceAsse(l, c.programma);
  const stato = l.unaDi('stato', ['', ...stati]);
  if (!trovata || !asse || documento === null) {
    leggiCifre(l, c);
    return;
  }
  const dimensione = l.facoltativo('dimensione');
  const nomeStampato = l.facoltativo('nome_stampato');
  const osservazioni = osservazioniDi(l, {
    ...c,
    ...documento,
    asse,
    soggettoTipo: 'iniziativa',
    soggetto: trovata.id,
    dimensione,
    etichetta: nomeStampato,
  });
  if (osservazioni.length === 0) {
    const chiave = [
      'menzione',
      documento.fonte,
      c.data,
      trovata.id,
      dimensione,
      asse,
      documento.punto,
    ];
    if (!l.unico('duplicate-row', 'iniziativa', chiave.join(' '))) return;
  }
  l.r.dati.menzioni.push({
    ...c,
    ...documento,
    iniziativa: trovata.id,
    nomeStampato,
    asse,
    stato,
    dimensione,
    osservazioni: osservazioni.map((o) => o.id),
  });
}
