import { elenco } from '../format.ts';
import type { Archivio, Evento, Iniziativa } from '../model/index.ts';
import { indirizzi } from './indirizzi.ts';

type Dati = Pick<Archivio, 'eventi' | 'iniziative' | 'registro'>;

/** The events of an initiative's story, in the order of time. */
export function eventiDi(a: Dati, i: Iniziativa): Evento[] {
  return a.eventi
    .filter(
      (e) => e.programma === i.programma && (e.iniziativa === i.id || e.idNuovi.includes(i.id)),
    )
    .sort((x, y) => (x.data < y.data ? -1 : x.data > y.data ? 1 : 0));
}

/** An event in one sentence without full stop, as seen from the initiative `di`. */
export function fraseEvento(a: Dati, e: Evento, di: string): string {
  const nomi = elenco(e.idNuovi.map((id) => `«${nomeDi(a, e.programma, id)}»`));
  const prima = `«${e.prima || nomeDi(a, e.programma, e.iniziativa)}»`;
  switch (e.tipo) {
    case 'rinominata':
      return `Cambia nome: da «${e.prima}» a «${e.dopo}»`;
    case 'spostata':
      return `Passa dall’Asse ${e.prima} all’Asse ${e.dopo}`;
    case 'unita':
      return e.iniziativa === di ? `Confluisce in ${nomi}` : `Vi confluisce ${prima}`;
    case 'divisa':
      return e.iniziativa === di ? `Si divide in ${nomi}` : `Nasce dalla divisione di ${prima}`;
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
export function iniziativeMosse(a: Dati): IniziativaMossa[] {
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
function nomeDi(a: Dati, programma: string, id: string): string {
  const pagina = indirizzi.iniziativa(programma, id);
  return (
    a.iniziative.find((i) => i.programma === programma && i.id === id)?.nome ??
    a.registro.findLast((v) => v.id === pagina && v.testo !== '')?.testo ??
    id
  );
}
