/** The words of the site in Italian, one line a thing; a bundle takes only those that it names in full (`testi.grafici.stadi`). */
export { anno } from './it/anno.ts';
export { assenze } from './it/assenze.ts';
export { blocchi } from './it/blocchi.ts';
export * as confronto from './it/confronto.ts';
export { cornice } from './it/cornice.ts';
export { frasi } from './it/frasi.ts';
export * as grafici from './it/grafici.ts';
export { importi, persone } from './it/importi.ts';
export { eventi, nonSappiamo, storia } from './it/iniziative.ts';
export { motivi } from './it/motivi.ts';
export * as pagine from './it/pagine.ts';
export { assi } from './it/parole.ts';
export { regole } from './it/regole.ts';
export { rilievi } from './it/rilievi.ts';
export { disegni, rilievo, segni } from './it/segni.ts';
export { stati } from './it/stati.ts';
export { esiti, target } from './it/target.ts';
export * as verificaDati from './it/verificaDati.ts';
