import { leggiCifre } from './cifre.ts';
import type { Cartella } from './datate.ts';
import { documentoDi, ignoto } from './documento.ts';
import type { Lettore } from './lettore.ts';
import { fuoriPeriodo } from './plausibile.ts';
import { figure } from './rigaAsse.ts';

/** Reads a row of indicatori: the values and targets of one indicator. */
export function rigaIndicatore(l: Lettore, c: Cartella): void {
  const documento = documentoDi(l, c);
  const suoi = l.r.dati.indicatori.filter((i) => i.programma === c.programma);
  const trovato = suoi.find((i) => i.codice === l.riga.testo('indicatore'));
  if (!trovato)
    ignoto(
      l,
      'unknown-indicator',
      'indicatore',
      suoi.map((i) => i.codice),
    );
  annoTarget(l, c.programma);
  if (!trovato || documento === null) {
    leggiCifre(l, { ...c, unita: trovato?.unita ?? null });
    return;
  }
  figure(l, {
    ...c,
    ...documento,
    asse: trovato.asse,
    soggettoTipo: 'indicatore',
    soggetto: trovato.codice,
    dimensione: l.facoltativo('dimensione'),
    etichetta: l.facoltativo('nome_stampato'),
    annoTarget: l.facoltativo('anno_target'),
    unita: trovato.unita,
  });
}

/** The year a target is set for: four digits, and believable for the programme. */
function annoTarget(l: Lettore, programma: string): void {
  const anno = l.facoltativo('anno_target');
  if (anno === '') return;
  const dentro = /(?:19|20)\d{2}/.exec(anno)?.[0];
  if (dentro !== anno) return l.guasto('not-year', 'anno_target', { proposta: dentro });
  const attesi = fuoriPeriodo(l.r, programma, anno);
  if (attesi) l.guasto('year-outside-period', 'anno_target', { attesi });
}
