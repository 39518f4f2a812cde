import { crea, type Dati, type Esiti, type Verifica } from '../model/index.ts';
import { regoleVerifica } from './regole.ts';
import { riconcilia } from './riconcilia.ts';
import { spiega } from './spiegazioni.ts';
import { verificaTutto } from './verifica.ts';

/** The findings with their explanations from data, how much was checked, the yearly data beside: what the build publishes. */
export function verificheDi(dati: Dati): Esiti {
  const esito = verificaTutto(dati);
  const { verifiche } = spiega(esito.trovate, dati.spiegazioni);
  const concordi = esito.tornano.reduce((n, r) => n + r.quante, 0);
  return {
    verifiche,
    senzaRilievi: esito.senzaRilievi,
    conto: {
      figure: dati.osservazioni.length,
      figureVerificate: esito.figureVerificate,
      confronti: concordi + verifiche.length,
      concordi,
      trovate: verifiche.length,
      nonVerificabili: esito.nonVerificabili,
      regole: regoleVerifica.map(({ id }, i) => ({
        regola: id,
        concordi: esito.tornano[i]?.quante ?? 0,
        arrotondate: esito.tornano[i]?.arrotondate ?? 0,
        trovate: verifiche.filter((v) => v.regola === id).length,
      })),
    },
    riconciliazione: riconcilia(crea(dati)),
  };
}

/** The grave findings that nobody has explained yet: until then the data are not published. */
export function daSpiegare(verifiche: readonly Verifica[]): Verifica[] {
  return verifiche.filter((v) => v.gravita === 'errore' && v.aspetta);
}
