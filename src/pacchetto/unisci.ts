import type { FileDati } from '../ingest/ingest.ts';
import { nomiA } from '../ingest/sorgenti.ts';
import { codice } from '../ingest/testo.ts';

/** The path of a table without the ending that says how it is written. */
const nudo = ({ percorso }: Pick<FileDati, 'percorso'>): string =>
  percorso.replace(/\.(csv|xlsx|ods)$/i, '');

/** Tables that the files hold as sheets of a workbook: they take the place of those that stood by themselves. */
const fogliDi = (file: FileDati): string[] =>
  file.fogli && !('guasto' in file.fogli)
    ? file.fogli.map((f) => file.percorso.replace(/[^/]*$/, codice(f.nome, '_')))
    : [];

/** Whether each table of a workbook is among these: then nothing of it is left to be read. */
function tuttoIn(file: FileDati, presi: ReadonlySet<string>): boolean {
  const nomi = nomiA(file.percorso.split('/').length);
  const tabelle = fogliDi(file).filter((p) => nomi.includes(p.split('/').at(-1) ?? ''));
  return tabelle.length > 0 && tabelle.every((p) => presi.has(p));
}

/** The files of data/ once these are put in: each takes the place of the one that held the same table, however that was written. */
export function unisci(base: readonly FileDati[], nuovi: readonly FileDati[]): FileDati[] {
  const presi = new Set(nuovi.flatMap((f) => [nudo(f), ...fogliDi(f)]));
  return [...base.filter((f) => !presi.has(nudo(f)) && !tuttoIn(f, presi)), ...nuovi];
}

/** The files of a folder that these take the place of, and that must go: the same table under another ending. */
export function daTogliere(base: readonly FileDati[], nuovi: readonly FileDati[]): string[] {
  const restano = new Set(unisci(base, nuovi).map((f) => f.percorso));
  return base.map((f) => f.percorso).filter((percorso) => !restano.has(percorso));
}

/** True for the files of a whole data/: they bring their own catalogue and programme, and nothing is lent to them. */
export function intera(files: readonly FileDati[]): boolean {
  const nudi = files.map(nudo);
  return nudi.includes('misure') && nudi.some((n) => n.endsWith('/programma'));
}
