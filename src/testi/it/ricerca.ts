/** The words of the search: its filters, its answers, what its records are found by. */
export * from './ricerca/filtri.ts';
export * from './ricerca/risposte.ts';
export * from './ricerca/suggerimenti.ts';
export * from './ricerca/tipi.ts';
export * from './ricerca/voci.ts';
