import { codiceAsse } from './assi.ts';
import { leggiCifre } from './cifre.ts';
import type { Cartella } from './datate.ts';
import { documentoDi } from './documento.ts';
import type { Lettore } from './lettore.ts';
import { osservazioniDi } from './osservazioni.ts';

/** Reads a row of gruppi: who benefits from an Asse. */
export function rigaGruppo(l: Lettore, c: Cartella): void {
  const documento = documentoDi(l, c);
  const asse = codiceAsse(l, c.programma);
  const nome = l.richiesto('gruppo');
  const tipo = l.unaDi('tipo', ['beneficiario', 'destinatario']);
  if (documento === null || asse === null) {
    leggiCifre(l, c);
    return;
  }
  if (
    !l.unico('duplicate-row', 'gruppo', `gruppo ${c.programma} ${c.data} ${asse} ${tipo} ${nome}`)
  )
    return;
  osservazioniDi(l, {
    ...c,
    ...documento,
    asse,
    soggettoTipo: 'asse',
    soggetto: asse,
    dimensione: nome,
  });
  l.r.dati.gruppi.push({ ...c, ...documento, asse, tipo, nome });
}

/** Reads a row of note: what we read otherwise, or what the reader must know. */
export function rigaNota(l: Lettore, c: Cartella): void {
  const documento = documentoDi(l, c);
  const nota = {
    ...c,
    tabella: l.facoltativo('tabella'),
    riga: l.facoltativo('riga'),
    colonna: l.facoltativo('colonna'),
    tipo: l.unaDi('tipo', ['lettura', 'avvertenza', 'attribuzione']),
    stampato: l.facoltativo('stampato'),
    lettura: l.facoltativo('lettura'),
    nota: l.richiesto('nota'),
  };
  if (documento) l.r.dati.note.push({ ...nota, ...documento });
}
