import type { Archivio, Evento, Iniziativa } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { indirizzi } from './indirizzi.ts';

/** The events of an initiative's story, in the order of time. */
export function eventiDi(a: Archivio, i: Iniziativa): Evento[] {
  return a.eventiDi(i).toSorted((x, y) => (x.data < y.data ? -1 : x.data > y.data ? 1 : 0));
}

/** An event in one sentence without full stop, as seen from the initiative `di`. */
export function fraseEvento(a: Archivio, e: Evento, di: string): string {
  const nuove = e.idNuovi.map((id) => nomeDi(a, e.programma, id));
  const vecchia = e.prima || nomeDi(a, e.programma, e.iniziativa);
  const { eventi } = testi;
  switch (e.tipo) {
    case 'rinominata':
      return eventi.rinominata(e.prima, e.dopo);
    case 'spostata':
      return eventi.spostata(e.prima, e.dopo);
    case 'unita':
      return e.iniziativa === di ? eventi.confluisce(nuove) : eventi.accoglie(vecchia);
    case 'divisa':
      return e.iniziativa === di ? eventi.siDivide(nuove) : eventi.nasce(vecchia);
  }
}

/** An initiative that no longer has a page of its own: its old id, its name, and the ones that took its place. */
export interface IniziativaMossa {
  programma: string;
  id: string;
  nome: string;
  evento: Evento;
  nuove: { id: string; nome: string; href: string }[];
}

/** The initiatives whose old address must lead on. */
export function iniziativeMosse(a: Archivio): IniziativaMossa[] {
  const vive = new Set(a.iniziative.map((i) => `${i.programma}/${i.id}`));
  const mosse = a.eventi.filter(
    (e) => e.idNuovi.length > 0 && !vive.has(`${e.programma}/${e.iniziativa}`),
  );
  return [...Map.groupBy(mosse, (e) => `${e.programma}/${e.iniziativa}`).values()].map((suoi) => {
    const evento = suoi.at(-1)!;
    const { programma, iniziativa: id } = evento;
    return {
      programma,
      id,
      nome: evento.prima || nomeDi(a, programma, id),
      evento,
      nuove: evento.idNuovi.map((nuovo) => ({
        id: nuovo,
        nome: nomeDi(a, programma, nuovo),
        href: indirizzi.iniziativa(programma, nuovo),
      })),
    };
  });
}

/** The name of an initiative: today's, or the last one published, or the id itself. */
function nomeDi(a: Archivio, programma: string, id: string): string {
  const pagina = indirizzi.iniziativa(programma, id);
  return a.iniziativa(programma, id)?.nome ?? a.dettiPubblicati.get(pagina) ?? id;
}
