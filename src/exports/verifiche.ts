import type { Archivio } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { enunciato, motivo } from '../views/verifiche.ts';

/** The findings for machines: how much was checked and agrees, and beside it every finding with the contract's keys. */
export function verifichePerMacchine(a: Archivio): object {
  const { conto, verifiche } = a;
  return {
    intestazione: {
      figure: conto.figure,
      figure_verificate: conto.figureVerificate,
      confronti: conto.confronti,
      concordi: conto.concordi,
      trovate: conto.trovate,
      non_verificabili: conto.nonVerificabili.map((n) => ({
        osservazione: n.osservazione,
        motivo: motivo(a, n),
      })),
      regole: conto.regole.map(({ regola, ...quanti }) => ({
        regola,
        ...testi.regole[regola],
        ...quanti,
      })),
    },
    verifiche: verifiche.map((v) => {
      const { titolo, stampato, calcolato } = enunciato(a, v);
      return {
        id: v.id,
        programma: v.programma,
        data_riferimento: v.data_riferimento,
        fonte: v.fonte,
        punto: v.punto,
        regola: v.regola,
        stampato,
        calcolato,
        a_confronto_con: calcolato,
        verdetto: v.verdetto,
        osservazioni: v.osservazioni,
        spiegazione: v.spiegazione,
        spiegata_da: v.spiegataDa,
        attribuzioni: v.attribuzioni,
        livello: v.livello,
        gravita: v.gravita,
        titolo,
      };
    }),
  };
}
