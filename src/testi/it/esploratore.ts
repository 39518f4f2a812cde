/** The words of the explorer of initiatives. */
export * from './esploratore/pagina.ts';
export * from './esploratore/risposte.ts';
