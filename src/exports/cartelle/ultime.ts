import { ancora, type Archivio, type Figura, type Programma } from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { colonne } from '../colonne.ts';
import { metadati } from '../metadati.ts';
import { righeDi } from '../osservazioni.ts';
import type { Cartella, DaFare } from './cartella.ts';

/** A folder of today's data: whose, and where it stands below `/dati/<programma>/ultimi`. */
export interface Ultima extends DaFare {
  /** Empty for the programme itself, else `date/2022-12-31`, `assi/i`, `iniziative/nidi-gratis`. */
  posto: string;
}

/** The folders of today's data: of each programme, of each date, Asse and initiative of it that has figures. */
export function cartelleUltime(a: Archivio): Ultima[] {
  return a.programmi.flatMap((p) => {
    const figure = figureDi(a, p);
    const cartella = cartellaDi(a, p);
    const perData = Map.groupBy(figure, (f) => f.data);
    const perIniziativa = Map.groupBy(
      figure.filter((f) => f.soggettoTipo === 'iniziativa'),
      (f) => f.soggetto,
    );
    return [
      cartella('programma', '', p.nome, figure),
      ...a
        .dateDi(p.id)
        .map((d) =>
          cartella('data', `date/${d}`, `${p.nome}: le cifre riferite al ${d}`, perData.get(d)),
        ),
      ...a.assiDi(p.id).map((x) =>
        cartella(
          'asse',
          `assi/${ancora(x.codice)}`,
          `${p.nome}: ${testi.asseColNome(x)}`,
          figure.filter((f) => f.asse.split('+').includes(x.codice)),
        ),
      ),
      ...a
        .iniziativeDi(p.id)
        .map((i) =>
          cartella(
            'iniziativa',
            `iniziative/${i.id}`,
            `${p.nome}: ${i.nome}`,
            perIniziativa.get(i.id),
          ),
        ),
    ].filter(({ quante }) => quante > 0);
  });
}

/** The folder of all that a programme has today. */
export const intero = (a: Archivio, p: Programma): Cartella =>
  cartellaDi(a, p)('programma', '', p.nome, figureDi(a, p)).fa();

const figureDi = (a: Archivio, p: Programma): Figura[] =>
  [...a.osservazioni, ...a.derivate].filter((f) => f.programma === p.id);

function cartellaDi(a: Archivio, p: Programma) {
  const al = metadati(a, p).modificato;
  return (
    genere: Ultima['genere'],
    posto: string,
    titolo: string,
    figure: readonly Figura[] = [],
  ): Ultima => ({
    programma: p.id,
    genere,
    posto,
    titolo,
    al,
    quante: figure.length,
    fa: () => ({
      nome: [p.id, ...posto.split('/').slice(1)].join('-'),
      titolo,
      al,
      colonne,
      righe: righeDi(figure, a).slice(1),
    }),
  });
}
