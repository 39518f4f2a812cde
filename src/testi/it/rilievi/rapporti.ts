import { elenco, percentuale, quandoVale } from '../../../format.ts';
import {
  formuleDi,
  type Archivio,
  type Osservazione,
  type Rapporto,
} from '../../../model/index.ts';
import type { Frasi } from '../../rilievi.ts';
import {
  apertura,
  base,
  di,
  figura,
  inCifre,
  misura,
  nome,
  quando,
  rapporto,
  testi,
} from '../parole.ts';

/** Findings on ratios: the printed percentages, the formulas above them, the bases under them. */
export const rapporti: Frasi<'rapporti' | 'quote' | 'formule' | 'basi'> = {
  'rapporti.troncato': (x, _, a) => ({
    ...delRapporto(x, a),
    titolo: `${mancato(x, a)}: la cifra è troncata, non arrotondata.`,
  }),
  'rapporti.altro': (x, _, a) => {
    const { numeratore, denominatore, calcolato } = x.altro;
    return {
      ...delRapporto(x, a),
      base: misura(a, denominatore),
      titolo: `${mancato(x, a)}; «${figura(a, x.figura).testo}» corrisponde al rapporto fra ${misura(a, numeratore)} e ${misura(a, denominatore)} (${rapporto(calcolato)}).`,
    };
  },
  'rapporti.di-altri': (x, _, a) => ({
    ...delRapporto(x, a),
    titolo: `${mancato(x, a)}; la stessa quota vale per ${elenco(x.giuste.map((id) => nome(a, figura(a, id))))}: può essere la loro ripetuta, o una coincidenza.`,
  }),
  'rapporti.diverso': (x, _, a) => ({
    ...delRapporto(x, a),
    titolo: `${mancato(x, a)} e nessun altro rapporto fra le cifre della stessa riga spiega «${figura(a, x.figura).testo}».`,
  }),

  'quote.somma': ({ pezzi, somma, attese }, _, a) => ({
    stampato: testi(a, pezzi, ' + '),
    calcolato: percentuale(somma),
    titolo: `${apertura(a, figura(a, pezzi[0]!))} e le altre quote dello stesso insieme: ${elenco(
      pezzi.map((id) => figura(a, id).testo),
    )} fanno ${percentuale(somma)}, non ${elenco(attese.map((n) => percentuale(n))).replace(' e ', ' né ')}.`,
  }),

  'formule.altra': ({ colonna, formula, giusta }, v, a) => ({
    stampato: formula,
    calcolato: giusta,
    titolo: `${v.punto} ${quando(a, v)}, colonna «${misura(a, colonna)}»: l’intestazione dice «${formula}», ma tutti i valori sono ${giusta}.`,
  }),
  'formule.nessuna': ({ colonna, formula }, v, a) => ({
    stampato: formula,
    calcolato: 'nessuna formula con le colonne della tabella',
    titolo: `${v.punto} ${quando(a, v)}, colonna «${misura(a, colonna)}»: l’intestazione dice «${formula}», ma i valori non tornano con questa formula né con altre.`,
  }),

  'basi.cambiata': ({ prima, dopo, cambi }, v, a) => {
    const [allora, ora] = [base(a, prima.base), base(a, dopo.base)];
    const coppie = cambi.map((c) => {
      const o = figura(a, c.dopo);
      const contate = formuleDi(a.misura(o.colonna)!)[0]?.numeratore.colonna ?? o.colonna;
      return `${misura(a, contate)} («${figura(a, c.prima).testo}» e «${o.testo}»)`;
    });
    const rifatte = cambi.map(
      (c) => `${c.calcolato ? rapporto(c.calcolato) : 'non calcolabile'} su ${allora}`,
    );
    return {
      stampato: testi(
        a,
        cambi.map((c) => c.dopo),
      ),
      calcolato: [...new Set(rifatte)].join(' · '),
      base: ora,
      titolo: `Quote ${di(a, v)}: ${quando(a, v, prima.data)} la base è «${allora}», ${quando(a, v, dopo.data)} è «${ora}»; perciò le due quote di ciascun gruppo non si confrontano: ${elenco(coppie)}.`,
    };
  },
  'basi.non-stampata': (x, _, a) => {
    const o = figura(a, x.figura);
    const altre = x.altre.map((r) => `${misura(a, r.colonna)} (${rapporto(r.calcolato)})`);
    return {
      calcolato: altre.join(' · '),
      base: misura(a, x.base),
      titolo: `${apertura(a, o)}: «${o.testo}» si misura su una cifra che ${
        x.nota === null
          ? 'nessun documento del programma riporta'
          : `i documenti dell’autorità non riportano; ${diAltri(figura(a, x.nota), a)}`
      } (${misura(a, x.base)}). Con le altre cifre dei documenti i rapporti che si possono calcolare sono: ${elenco(altre)}.`,
    };
  },
};

/** What a dataset gives at another date. */
function diAltri(o: Osservazione, a: Archivio): string {
  return `i dati della Commissione la danno ${quandoVale(a, o)}: ${inCifre(o)}`;
}

interface Mancato {
  figura: string;
  calcolato: Rapporto;
  base: string;
}

function delRapporto(x: Mancato, a: Archivio): { calcolato: string; base: string } {
  return { calcolato: rapporto(x.calcolato), base: base(a, x.base) };
}

function mancato(x: Mancato, a: Archivio): string {
  const o = figura(a, x.figura);
  return `${apertura(a, o)}: il documento riporta «${o.testo}», i conti danno ${rapporto(x.calcolato)}`;
}
