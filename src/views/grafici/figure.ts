import { calcolato, dallaAlla, esatto, maiuscola, quandoVale } from '../../format.ts';
import {
  eDerivata,
  inUnita,
  type Archivio,
  type Figura,
  type Osservazione,
} from '../../model/index.ts';
import { testi } from '../../testi/testi.ts';
import { fontiDi } from '../fonti.ts';
import { indirizzi } from '../indirizzi.ts';
import type { Cella, Grafico } from './tipi.ts';

/** Every figure in the table of a graphic: the same ones that it draws. */
export function figureDi(g: Grafico): Figura[] {
  return g.tabella.righe
    .flatMap((r) => r.celle)
    .filter((c): c is Figura => c !== undefined && typeof c !== 'string');
}

/** What tells a graphic from the others of any page in a few words: whose it is, and what its table holds. */
export function nomeDelGrafico(a: Archivio, { programma, asse, tabella }: Grafico): string {
  const diChi = asse ? testi.assi(asse) : (a.programma(programma)?.nomeBreve ?? programma);
  return testi.grafici.comuni.nome(diChi, tabella.breve ?? tabella.didascalia);
}

/** The documents behind a graphic, each once. */
export function fontiDelGrafico(a: Archivio, g: Grafico): { nome: string; href: string }[] {
  const osservazioni = figureDi(g).flatMap((f): Osservazione[] =>
    eDerivata(f) ? f.da.flatMap((id) => a.perId.get(id) ?? []) : [f],
  );
  const trovate = fontiDi(a, osservazioni);
  if (trovate.length > 0) return trovate;
  return fontiDi(
    a,
    a.fontiDi(g.programma).flatMap((f) => a.figureDelDocumento(f.id).slice(0, 1)),
  );
}

/**
 * What a picture of a graphic says of itself wherever it goes, a line each: when its numbers hold and which documents print them; the
 * short address that leads to it, whole where the site has one, else after the site's name.
 */
export function piedeDelGrafico(a: Archivio, g: Grafico): string[] {
  const date = g.date.map((data) => ({ programma: g.programma, data }));
  const [ultima, prima] = [date[0], date.at(-1)];
  const quando =
    ultima && prima && (ultima === prima ? quandoVale(a, ultima) : dallaAlla(a, prima, ultima));
  const via = indirizzi.breve(g.id);
  return [
    [
      quando && maiuscola(quando),
      fontiDelGrafico(a, g)
        .map(({ nome }) => nome)
        .join('; '),
    ]
      .filter(Boolean)
      .join(' · '),
    a.sito.indirizzo === ''
      ? `${a.sito.nome}, ${via}`
      : (a.sito.indirizzo + via).replace(/^https?:\/\//, ''),
  ];
}

/** A cell of the table as text, for files. */
export function testoCella(cella: Cella): string {
  if (cella === undefined) return testi.assenze.cifra;
  if (typeof cella === 'string') return cella;
  return eDerivata(cella) ? calcolato(cella, 'esatta') : esatto(cella);
}

/** A cell of the table as a plain number for machines; its text where it is none. */
export function numeroCella(cella: Cella): string {
  if (cella === undefined) return '';
  if (typeof cella === 'string') return cella;
  if (cella.valore === null) return esatto(cella as Osservazione);
  return String(inUnita(cella.valore, cella.unita));
}
