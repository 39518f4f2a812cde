/** What stands under the evidence that opens beside a figure. */
export const accanto = { apri: 'Apri la pagina', chiudi: 'Chiudi' };
