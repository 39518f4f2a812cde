import type { ContoVerifiche, Verifica } from '../model/index.ts';

/** The findings for machines: how much was checked and agrees, and beside it every finding with the contract's keys. */
export function verifichePerMacchine(
  conto: ContoVerifiche,
  verifiche: readonly Verifica[],
): object {
  return {
    intestazione: {
      figure: conto.figure,
      figure_verificate: conto.figureVerificate,
      confronti: conto.confronti,
      concordi: conto.concordi,
      trovate: conto.trovate,
      non_verificabili: conto.nonVerificabili,
      regole: conto.regole,
    },
    verifiche: verifiche.map((v) => ({
      id: v.id,
      programma: v.programma,
      data_riferimento: v.data_riferimento,
      fonte: v.fonte,
      punto: v.punto,
      regola: v.regola,
      stampato: v.stampato,
      calcolato: v.calcolato,
      verdetto: v.verdetto,
      osservazioni: v.osservazioni,
      spiegazione: v.spiegazione,
      gravita: v.gravita,
      titolo: v.titolo,
    })),
  };
}
