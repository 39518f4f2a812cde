import { dataDaCartella } from '../../model/index.ts';
import { nomiA } from '../../ingest/sorgenti.ts';

/** Where a chosen file belongs inside data/; null where its name and folders do not tell. */
export interface Posto {
  /** Name of the table, or of a workbook whose sheets are tables. */
  nome: string | null;
  /** Null where a programme is needed and unknown; empty for the tables of the root. */
  programma: string | null;
  /** Null where a date is needed and unknown; empty for registers. */
  data: string | null;
}

export const diRadice: readonly string[] = nomiA(1);
export const diProgramma: readonly string[] = nomiA(2);
export const diData: readonly string[] = nomiA(3);

/** The name under which the page hands over a workbook to fill: it says by itself where it belongs. */
const daSola = /^([a-z0-9-]+) (\d{4}(?:-\d{2}){0,2}) (tabelle)[^.]*\.(?:xlsx|ods)$/i;

/** Reads name and folders of a file; `programmi`: the ids that are known, from the site or from the files themselves. */
export function colloca(percorso: string, programmi: ReadonlySet<string>): Posto {
  const pezzi = percorso.split('/').filter((p) => p !== '' && p !== '.');
  const completo = pezzi.at(-1) ?? '';
  const nome = nomeDi(completo);
  const pronta = daSola.exec(completo);
  if (pronta && programmi.has(pronta[1] ?? '') && dataDaCartella(pronta[2] ?? '') !== null)
    return { nome: pronta[3] ?? '', programma: pronta[1] ?? '', data: pronta[2] ?? '' };
  const [sopra = '', nonna = ''] = pezzi.slice(0, -1).reverse();
  const cartella = /\.(xlsx|ods)$/i.test(percorso);
  if (diRadice.includes(nome)) return { nome, programma: '', data: '' };
  if (dataDaCartella(sopra) !== null) {
    const noto = diData.includes(nome) || cartella;
    return {
      nome: noto ? nome : null,
      programma: programmi.has(nonna) ? nonna : null,
      data: sopra,
    };
  }
  if (programmi.has(sopra))
    return { nome: diProgramma.includes(nome) ? nome : null, programma: sopra, data: '' };
  const soloRegistro = diProgramma.includes(nome) && !diData.includes(nome);
  if (soloRegistro) return { nome, programma: null, data: '' };
  return { nome: diData.includes(nome) ? nome : null, programma: null, data: null };
}

/**
 * Where data/ begins in the paths of a folder that holds it, or at least a whole programme: what stands before `misure.csv`, or before
 * `<programma>/programma.csv`. Null for loose files: then each place must be found by itself.
 */
export function radiceDi(percorsi: readonly string[]): string | null {
  for (const p of percorsi) {
    const radice =
      /^(.*\/)?misure\.[^./]+$/.exec(p) ??
      /^(.*\/)?[a-z0-9]+(?:-[a-z0-9]+)*\/programma\.[^./]+$/.exec(p);
    if (radice && p.includes('/')) return radice[1] ?? '';
  }
  return null;
}

/** The path inside data/ of a file whose place is known; null where it is not. */
export function percorsoDi({ nome, programma, data }: Posto, file: string): string | null {
  if (nome === null || programma === null || data === null) return null;
  const coda = /\.[^./]+$/.exec(file)?.[0].toLowerCase() ?? '';
  return [programma, data, `${nome}${coda}`].filter((p) => p !== '').join('/');
}

/** `C:/…/Avanzamento 2022.csv` → `avanzamento-2022`; the table's name where the file bears it. */
function nomeDi(file: string): string {
  const nudo = file
    .replace(/\.[^.]+$/, '')
    .trim()
    .toLowerCase();
  const tutti = [...diRadice, ...diProgramma, ...diData];
  return (
    tutti.find((t) => nudo === t) ?? tutti.find((t) => nudo.split(/[^a-z]+/).includes(t)) ?? nudo
  );
}
