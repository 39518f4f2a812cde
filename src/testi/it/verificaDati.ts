/** The words of the workbench «Verifica dati»: the choice of files, and the outcome. */
export * from './verificaDati/consegna.ts';
export * from './verificaDati/esito.ts';
export * from './verificaDati/pacchetto.ts';
export * from './verificaDati/scelta.ts';
