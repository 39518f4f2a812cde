import { tipiEvento } from '../model/index.ts';
import { fonteFacoltativa } from './anagraficheDeiCodici.ts';
import { codiceAsse } from './assi.ts';
import { leggiData } from './date.ts';
import { perOgniRiga } from './lettore.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { vicino } from './vicino.ts';

/** Reads what happened to the initiatives of a programme: new names, other Assi, merged or divided ones. */
export function leggiEventi(r: Raccolta, programma: string, tabella: Tabella): void {
  const note = r.dati.iniziative.filter((i) => i.programma === programma).map((i) => i.id);
  perOgniRiga(r, tabella, (l) => {
    const iniziativa = l.richiesto('iniziativa');
    const data = leggiData(l.richiesto('data'), '2000')?.iso;
    if (!data) l.guasto('not-date', 'data');
    const tipo = l.unaDi('tipo', tipiEvento);
    const idNuovi = l.elenco('id_nuovo');
    for (const id of idNuovi)
      if (!note.includes(id))
        l.guasto('unknown-initiative', 'id_nuovo', { letto: id, proposta: vicino(id, note) });
    const scomparsa = iniziativa !== '' && !note.includes(iniziativa);
    if (scomparsa && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(iniziativa)) l.guasto('bad-id', 'iniziativa');
    else if (scomparsa && idNuovi.length === 0)
      l.guasto('unknown-initiative', 'iniziativa', { proposta: vicino(iniziativa, note) });
    else if ((tipo === 'unita' || tipo === 'divisa') && idNuovi.length === 0)
      l.guasto('empty-cell', 'id_nuovo', { attesi: 'id_nuovo' });
    if (tipo === 'spostata')
      for (const colonna of ['prima', 'dopo']) codiceAsse(l, programma, colonna);
    if (tipo === 'rinominata') for (const colonna of ['prima', 'dopo']) l.richiesto(colonna);
    const fonte = fonteFacoltativa(l, programma);
    if (!data || iniziativa === '') return;
    if (l.unico('duplicate-row', 'iniziativa', `evento ${programma} ${iniziativa} ${tipo} ${data}`))
      r.dati.eventi.push({
        programma,
        iniziativa,
        data,
        tipo,
        prima: l.facoltativo('prima'),
        dopo: l.facoltativo('dopo'),
        idNuovi,
        fonte,
        punto: l.facoltativo('punto'),
        nota: l.facoltativo('nota'),
      });
  });
}
