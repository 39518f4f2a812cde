import {
  data as inParole,
  elenco,
  fraParentesi,
  maiuscola,
  quandoInBreve,
  quandoVale,
} from '../../../format.ts';
import type { Frasi } from '../../rilievi.ts';
import { conParte, figura, misura, nome, quando } from '../parole.ts';
import { assi, lAsse } from '../parti.ts';

type Iniziative = 'conteggi-gemelli' | 'stati-diversi' | 'assi-diversi' | 'date-stampate';

/** Findings on what documents say of initiatives, and on old pages. */
export const iniziative: Frasi<Iniziative> = {
  'conteggi-gemelli.stesso': ({ figure }, _, a) => {
    const [prima, ...altre] = figure.map((id) => figura(a, id));
    const { testo, unita } = prima!;
    return {
      calcolato: `un numero di ${unita} per ciascuna iniziativa`,
      titolo: `Lo stesso numero, ${testo} ${unita}, è stampato ${quandoVale(a, prima!)} per ${elenco(
        [prima!, ...altre].map((o) => `${conParte(a, o)} (${o.punto})`),
      )}: può essere una coincidenza, può essere la stessa iniziativa, o uno dei due numeri può essere dell’altra.`,
    };
  },
  'stati-diversi.insieme': ({ parte: pezzo, detti, stati }, v, a) => ({
    stampato: stati.join(' · '),
    calcolato: 'un solo stato per data',
    titolo: `${nome(a, v)}${fraParentesi(pezzo)} ${quando(a, v)} è detta ${elenco(
      detti.map((d) => `«${d.stato}» (${d.punto})`),
    )}${
      v.livello === 'contraddizione'
        ? ': i due stati non stanno insieme'
        : v.spiegataDa
          ? ''
          : ': nessun documento dice quale di queste parole vale'
    }.`,
  }),
  'stati-diversi.ripresa': ({ parte: pezzo, finita, riparte }, v, a) => ({
    stampato: `${riparte.stato} · ${finita.stato}`,
    calcolato: 'un solo stato per data',
    titolo: `${nome(a, v)}${fraParentesi(pezzo)} ${quando(a, v, finita.data)} è detta «${finita.stato}», ${quando(a, v, riparte.data)} «${riparte.stato}»${v.spiegataDa ? '' : ': i documenti non dicono se sia ripresa'}.`,
  }),
  'assi-diversi.insieme': ({ posti, azione }, v, a) => ({
    stampato: uniti(posti.map((p) => p.asse)),
    calcolato: azione ? assi(azione.asse) : 'un solo Asse',
    titolo: `${nome(a, v)} ${quando(a, v)} sta ${elenco(
      posti.map((p) => `${negli([p.asse])} (${p.punto})`),
    )}${azione ? `: la sua azione, ${azione.codice}, è ${lAsse(azione.asse, 'di')}` : ''}.`,
  }),
  'assi-diversi.spostata': ({ prima, dopo }, v, a) => ({
    stampato: uniti([...dopo.assi, ...prima.assi]),
    calcolato: `${assi(prima.assi.join('+'))} ${quando(a, v, prima.data)}`,
    titolo: `${nome(a, v)} ${quando(a, v, prima.data)} sta ${negli(prima.assi)}, ${quando(a, v, dopo.data)} ${negli(dopo.assi)}.`,
  }),
  'date-stampate.vecchia': ({ figura: id }, _, a) => {
    const o = figura(a, id);
    return {
      calcolato: quandoInBreve(a, o),
      titolo: `${maiuscola(misura(a, o.colonna))} del ${inParole(o.valoreTesto ?? '')} (${o.punto}) in un documento di ${inParole(o.data)}: le cifre di quella pagina possono essere più vecchie.`,
    };
  },
};

/** Each Asse, or group of Assi, that a document puts an initiative under. */
function uniti(codici: readonly string[]): string {
  return codici.map(assi).join(' · ');
}

/** `nell’Asse 1`, `negli Assi 1 e 2`. */
function negli(codici: readonly string[]): string {
  const suoi = assi(codici.join('+'));
  return suoi.startsWith('Assi') ? `negli ${suoi}` : `nell’${suoi}`;
}
