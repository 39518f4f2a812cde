/** The words of a comparison: its sentences, the names of its rows, its page and the choice that leads to it. */
export * from './confronto/colonne.ts';
export { file } from './confronto/file.ts';
export * from './confronto/frasi.ts';
export * from './confronto/pagina.ts';
export * from './confronto/righe.ts';
export * from './confronto/scelta.ts';
