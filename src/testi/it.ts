/** The words of the site in Italian, one line a thing; a bundle takes only those that it names in full (`testi.grafici.stadi`). */
export { accanto } from './it/accanto.ts';
export { anno } from './it/anno.ts';
export { assenze } from './it/assenze.ts';
export { blocchi } from './it/blocchi.ts';
export { calcolo } from './it/calcolo.ts';
export { cita } from './it/cita.ts';
export * as confronto from './it/confronto.ts';
export { cornice } from './it/cornice.ts';
export * as cosaCambia from './it/cosaCambia.ts';
export * as edizioni from './it/edizioni.ts';
export { emblema } from './it/emblema.ts';
export * as esploratore from './it/esploratore.ts';
export { facile } from './it/facile.ts';
export { figura, figure, incorpora } from './it/figure.ts';
export { frasi } from './it/frasi.ts';
export * as grafici from './it/grafici.ts';
export { importi, persone } from './it/importi.ts';
export { eventi, nonSappiamo, storia } from './it/iniziative.ts';
export { motivi } from './it/motivi.ts';
export * as pagine from './it/pagine.ts';
export {
  asseColNome,
  asseInColonna,
  assi,
  chi,
  haPriorita,
  parti,
  soloCodici,
} from './it/parti.ts';
export { regole } from './it/regole.ts';
export * as ricerca from './it/ricerca.ts';
export { rilievi } from './it/rilievi.ts';
export * as rotte from './it/rotte.ts';
export { disegni, rilievo, segni } from './it/segni.ts';
export { stati } from './it/stati.ts';
export { esiti, target } from './it/target.ts';
export * as verificaDati from './it/verificaDati.ts';
export * as voci from './it/voci.ts';
