import { alla, data as inParole, elenco, maiuscola } from '../../../format.ts';
import type { Frasi } from '../../rilievi.ts';
import { figura, misura, nome, parte } from '../parole.ts';

type Iniziative = 'conteggi-gemelli' | 'stati-diversi' | 'assi-diversi' | 'date-stampate';

/** Findings on what documents say of initiatives, and on old pages. */
export const iniziative: Frasi<Iniziative> = {
  'conteggi-gemelli.stesso': ({ figure }, _, a) => {
    const [prima, ...altre] = figure.map((id) => figura(a, id));
    const { testo, unita, data } = prima!;
    return {
      calcolato: `un numero di ${unita} per ciascuna iniziativa`,
      titolo: `Lo stesso numero, ${testo} ${unita}, è stampato ${alla(data)} per ${elenco(
        [prima!, ...altre].map((o) => `${nome(a, o)}${parte(a, o)} (${o.punto})`),
      )}: può essere una coincidenza, può essere la stessa iniziativa, o uno dei due numeri può essere dell’altra.`,
    };
  },
  'stati-diversi.insieme': ({ detti, stati }, v, a) => ({
    stampato: stati.join(' · '),
    calcolato: 'un solo stato per data',
    titolo: `${nome(a, v)} ${alla(v.data_riferimento)} è detta ${elenco(
      detti.map((d) => `«${d.stato}» (${d.punto})`),
    )}${
      v.livello === 'contraddizione'
        ? ': i due stati non stanno insieme'
        : v.spiegataDa
          ? ''
          : ': nessun documento dice quale di queste parole vale'
    }.`,
  }),
  'stati-diversi.ripresa': ({ finita, riparte }, v, a) => ({
    stampato: `${riparte.stato} · ${finita.stato}`,
    calcolato: 'un solo stato per data',
    titolo: `${nome(a, v)} ${alla(finita.data)} è detta «${finita.stato}», ${alla(riparte.data)} «${riparte.stato}»${v.spiegataDa ? '' : ': i documenti non dicono se sia ripresa'}.`,
  }),
  'assi-diversi.insieme': ({ posti, azione }, v, a) => ({
    stampato: assi(posti.map((p) => p.asse)),
    calcolato: azione ? `Asse ${azione.asse}` : 'un solo Asse',
    titolo: `${nome(a, v)} ${alla(v.data_riferimento)} sta ${elenco(
      posti.map((p) => `nell’Asse ${p.asse} (${p.punto})`),
    )}${azione ? `: la sua azione, ${azione.codice}, è dell’Asse ${azione.asse}` : ''}.`,
  }),
  'assi-diversi.spostata': ({ prima, dopo }, v, a) => ({
    stampato: assi([...dopo.assi, ...prima.assi]),
    calcolato: `Asse ${elenco(prima.assi)} ${alla(prima.data)}`,
    titolo: `${nome(a, v)} ${alla(prima.data)} sta nell’Asse ${elenco(prima.assi)}, ${alla(dopo.data)} nell’Asse ${elenco(dopo.assi)}.`,
  }),
  'date-stampate.vecchia': ({ figura: id }, _, a) => {
    const o = figura(a, id);
    return {
      calcolato: inParole(o.data),
      titolo: `${maiuscola(misura(a, o.colonna))} del ${inParole(o.valoreTesto ?? '')} (${o.punto}) in un documento di ${inParole(o.data)}: le cifre di quella pagina possono essere più vecchie.`,
    };
  },
};

function assi(codici: readonly string[]): string {
  return codici.map((c) => `Asse ${c}`).join(' · ');
}
