import { pubblicato } from '../registro/catena.ts';
import { iniziativaA, paginaIniziativa } from '../registro/pagine.ts';
import { Lettore } from './lettore.ts';
import { problema } from './problemi.ts';
import type { Raccolta } from './raccolta.ts';
import type { Tabella } from './tabella.ts';
import { vicino } from './vicino.ts';

/**
 * Compares the initiatives of a programme with their published pages: one that is gone without an event is an error, a name or
 * an Asse that changed without one a warning.
 */
export function confrontaIniziative(
  r: Raccolta,
  programma: string,
  tabella: Tabella,
  registro: Tabella | null,
): void {
  if (!registro || r.illeggibili.has('registro')) return;
  const sue = r.dati.iniziative.filter((i) => i.programma === programma);
  const eventi = r.dati.eventi.filter((e) => e.programma === programma);
  const pagine = new Map(sue.map((i) => [paginaIniziativa(i).id, i]));
  const pubblicate = [...pubblicato(r.dati.registro).values()].filter(
    (v) => v.genere === 'pagina' && iniziativaA(programma, v.id) !== null,
  );
  const nuove = sue.filter((i) => !pubblicate.some((v) => v.id === paginaIniziativa(i).id));
  for (const voce of pubblicate) {
    const id = iniziativaA(programma, voce.id) ?? '';
    const oggi = pagine.get(voce.id);
    if (!oggi) {
      if (
        eventi.some((e) => e.iniziativa === id && e.idNuovi.length > 0) ||
        r.dati.rinvii.some((rinvio) => rinvio.da === voce.id)
      )
        continue;
      const luogo = registro.righe[r.dati.registro.indexOf(voce)]?.luogo('id');
      const proposta =
        nuove.find((i) => i.nome === voce.testo)?.id ??
        vicino(
          id,
          nuove.map((i) => i.id),
        );
      r.problemi.push(
        problema('vanished-page', luogo ?? { file: 'registro.csv' }, {
          letto: id,
          attesi: voce.testo,
          ...(proposta && { proposta }),
        }),
      );
      continue;
    }
    const riga = tabella.righe.find((x) => x.testo('id') === id);
    if (!riga) continue;
    const l = new Lettore(r, riga, tabella);
    const detto = (tipo: string, dopo: string): boolean =>
      eventi.some((e) => e.tipo === tipo && e.dopo === dopo && eSua(e, id));
    if (oggi.nome !== voce.testo && !detto('rinominata', oggi.nome))
      l.guasto('edited-initiative', 'nome', {
        attesi: voce.testo,
        altro: `${id};<data>;rinominata;${voce.testo};${oggi.nome}`,
      });
    if (oggi.asse !== voce.valore && !detto('spostata', oggi.asse))
      l.guasto('edited-initiative', 'asse', {
        attesi: voce.valore,
        altro: `${id};<data>;spostata;${voce.valore};${oggi.asse}`,
      });
  }
}

const eSua = (e: { iniziativa: string; idNuovi: string[] }, id: string): boolean =>
  e.iniziativa === id || e.idNuovi.includes(id);
