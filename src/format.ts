/** How numbers, dates, names and figures are written in Italian. */
export {
  euro,
  euroBreve,
  milioni,
  numero,
  percentuale,
  poco,
  quante,
  valore,
} from './format/numeri.ts';
export * from './format/date.ts';
export * from './format/figure.ts';
export * from './format/testo.ts';
