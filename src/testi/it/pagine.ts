/** The words of the pages: each page, or family of them, has its own. */
export { cerca } from './pagine/cerca.ts';
export { confronto } from './pagine/confronto.ts';
export { dati } from './pagine/dati.ts';
export { figura } from './pagine/figura.ts';
export { fonti } from './pagine/fonti.ts';
export { glossario } from './pagine/glossario.ts';
export { home } from './pagine/home.ts';
export { indicatori } from './pagine/indicatori.ts';
export { iniziative } from './pagine/iniziative.ts';
export { obiettivi } from './pagine/obiettivi.ts';
export { rettifiche } from './pagine/rettifiche.ts';
export { sezioni } from './pagine/sezioni.ts';
export { spostate } from './pagine/spostate.ts';
export { verificaDati } from './pagine/verificaDati.ts';
export { verifiche } from './pagine/verifiche.ts';
export { vie } from './pagine/vie.ts';
