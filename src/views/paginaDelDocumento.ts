import type { Archivio, Fonte, Osservazione } from '../model/index.ts';
import { impagina, perFoglio, type Impaginato, type Parte } from './elencoLungo.ts';
import { sezioni, soggettiNelTempo, type LuogoLetto } from './fonti.ts';
import { indirizzi } from './indirizzi.ts';
import { ricorda } from './ricorda.ts';

/** What the page of a document lists in one table: a place of it, or of a dataset a subject with its figures of all dates. */
export interface Brano {
  /** The part of the document, or the name of the subject. */
  titolo: string;
  /** Of a subject: its anchor in the page. */
  id: string;
  /** None of a subject. */
  luogo?: LuogoLetto;
  figure: readonly Osservazione[];
}

/** As how many initiatives it weighs: a row of a table has one figure, or one of each date. */
const peso = ({ luogo, figure }: Brano): number => figure.length / (luogo ? 2 : 6);

/** The longest table that one page holds. */
const perTabella = 2 * perFoglio;

/** What a document says, in the pages that it takes: one where its own page holds all. */
export function pagineDelDocumento(a: Archivio, fonte: Fonte): readonly Parte<Brano>[] {
  return pagineDi(a, fonte.id).pagine;
}

/** The address of the row of a printed figure on the page of its document that holds it. */
export function rigaDelDocumento(a: Archivio, o: Osservazione): string {
  const { pagine, dove } = pagineDi(a, o.fonte);
  return indirizzi.riga(o, pagine.length > 1 ? dove.get(o.id) : undefined);
}

/** Each figure asks for its place. */
const pagineDi = /* @__PURE__ */ ricorda(leSuePagine);

function leSuePagine(a: Archivio, id: string): Impaginato<Brano> {
  const fonte = a.fonte(id);
  return impagina(fonte ? brani(a, fonte) : [], (b) => b.figure.map((o) => o.id), peso);
}

function brani(a: Archivio, fonte: Fonte): Brano[] {
  const serie = soggettiNelTempo(a, fonte);
  if (serie.length > 0) return serie.map(({ nome, id, figure }) => ({ titolo: nome, id, figure }));
  return sezioni(a, fonte).flatMap(({ titolo, luoghi }) =>
    luoghi.flatMap((luogo) =>
      Array.from({ length: Math.ceil(luogo.figure.length / perTabella) }, (_, i) => ({
        titolo,
        id: '',
        luogo,
        figure: luogo.figure.slice(i * perTabella, (i + 1) * perTabella),
      })),
    ),
  );
}
