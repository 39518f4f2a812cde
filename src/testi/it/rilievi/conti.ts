import { elenco, percentuale, quandoVale, quante, valore } from '../../../format.ts';
import {
  formuleDi,
  type Archivio,
  type Argomenti,
  type Osservazione,
  type Rapporto,
} from '../../../model/index.ts';
import type { Enunciato, Frasi } from '../../rilievi.ts';
import {
  apertura,
  base,
  citata,
  cosa,
  di,
  figura,
  inCifre,
  misura,
  nome,
  parte,
  quando,
  rapporto,
  testi,
} from '../parole.ts';

type Conti =
  | 'rapporti'
  | 'totali'
  | 'parti'
  | 'quote'
  | 'ripetizioni'
  | 'etichette'
  | 'formule'
  | 'basi'
  | 'persone-contate';

/** Findings on figures that do not add up, or are not what they are called. */
export const conti: Frasi<Conti> = {
  'rapporti.troncato': (x, _, a) => ({
    ...delRapporto(x, a),
    titolo: `${mancato(x, a)}: la cifra è troncata, non arrotondata.`,
  }),
  'rapporti.altro': (x, _, a) => {
    const { numeratore, denominatore, calcolato } = x.altro;
    return {
      ...delRapporto(x, a),
      base: misura(a, denominatore),
      titolo: `${mancato(x, a)}; «${figura(a, x.figura).testo}» corrisponde al rapporto fra «${misura(a, numeratore)}» e «${misura(a, denominatore)}» (${rapporto(calcolato)}).`,
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

  'totali.assi': ({ figura: id, contati, noti }, _, a) => ({
    calcolato: `${noti.length}: ${elenco(noti)}`,
    titolo: `${apertura(a, figura(a, id))}: il documento ne conta ${contati}, gli Assi del programma sono ${noti.length}.`,
  }),
  'totali.troncato': (x, _, a) => ({
    calcolato: somma(x, a),
    titolo: `${totale(x, a)}: la cifra è troncata, non arrotondata.`,
  }),
  'totali.centesimi': (x, _, a) => ({
    calcolato: somma(x, a),
    titolo: `${totale(x, a)}: ${quante(x.centesimi, 'centesimo', 'centesimi')} di differenza, da arrotondamenti.`,
  }),
  'totali.diverso': (x, _, a) => ({
    calcolato: somma(x, a),
    titolo: `${totale(x, a)}: la differenza è ${valore(x.differenza, figura(a, x.totale).unita)}.`,
  }),

  'totali.categorie': (x, _, a) => deiPezzi(x, a),
  'parti.somma': (x, _, a) => deiPezzi(x, a),
  'parti.ordine': (x, _, a) => {
    const [parte, intera] = [figura(a, x.parte), figura(a, x.intera)];
    return {
      calcolato: `non più di ${inCifre(intera)}`,
      titolo: `${apertura(a, parte)}: «${parte.testo}», più del suo intero, «${intera.testo}».`,
    };
  },
  'persone-contate.altre': (x, _, a) => {
    const [valore, persone] = [figura(a, x.valore), figura(a, x.persone)];
    const sua = parte(a, valore);
    return {
      calcolato: `${inCifre(persone)} (${persone.punto})`,
      titolo: `${apertura(a, valore)}: ${inCifre(valore)}. ${cosa(a, persone)}: ${inCifre(persone)}. ${
        sua === ''
          ? 'I documenti non dicono perché i due numeri sono diversi'
          : `Il primo numero è di una parte sola${sua}`
      }.`,
    };
  },
  'quote.somma': ({ pezzi, somma, attese }, _, a) => ({
    stampato: testi(a, pezzi, ' + '),
    calcolato: percentuale(somma),
    titolo: `${apertura(a, figura(a, pezzi[0]!))} e le altre quote dello stesso insieme: ${elenco(
      pezzi.map((id) => figura(a, id).testo),
    )} fanno ${percentuale(somma)}, non ${elenco(attese.map((n) => percentuale(n))).replace(' e ', ' né ')}.`,
  }),

  'ripetizioni.troncata': (x, _, a) => ({
    calcolato: citata(a, x.migliore),
    titolo: `${ripetuta(x, a)} è il valore troncato, non arrotondato, di ${altrove(x, a)}.`,
  }),
  'ripetizioni.diversa': (x, v, a) => ({
    calcolato: citata(a, x.migliore),
    titolo:
      v.livello === 'arrotondamento'
        ? `${ripetuta(x, a)} dice a parole, all’ingrosso, la cifra ${altrove(x, a)}.`
        : `${ripetuta(x, a)} non è il valore che si legge altrove: ${altrove(x, a)}.`,
  }),

  'etichette.riga': ({ figura: id, codice, doppia, mancanti }, _, a) => {
    const o = figura(a, id);
    const { punto, etichetta } = o;
    return {
      stampato: etichetta,
      calcolato: codice,
      titolo: `${punto} ${quandoVale(a, o)}: ${
        doppia ? 'due righe portano' : 'una riga porta'
      } l’etichetta «${etichetta}»${
        mancanti.length > 0 ? ` e manca la riga ${elenco(mancanti)}` : ''
      }; per posto e valori questa è la riga dell’Asse ${codice}.`,
    };
  },
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
    const altre = x.altre.map((r) => `«${misura(a, r.colonna)}» (${rapporto(r.calcolato)})`);
    return {
      calcolato: altre.join(' · '),
      base: misura(a, x.base),
      titolo: `${apertura(a, o)}: «${o.testo}» si misura su «${misura(a, x.base)}», che ${
        x.nota === null
          ? 'nessun documento del programma riporta'
          : `i documenti dell’autorità non riportano; ${diAltri(figura(a, x.nota), a)}`
      }. Con le cifre dei documenti si può calcolare soltanto il rapporto con ${elenco(altre)}.`,
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

/** A whole beside its parts, each by its name. */
function deiPezzi(x: Argomenti<'parti.somma'>, a: Archivio): Enunciato {
  const tutto = figura(a, x.tutto);
  const fanno = valore(x.somma, tutto.unita);
  const pezzi = x.pezzi.map((id) => figura(a, id)).map((o) => `${inCifre(o)} (${o.dimensione})`);
  return {
    calcolato: fanno,
    titolo: `${apertura(a, tutto)}: il documento riporta «${tutto.testo}», ma ${elenco(pezzi)} fanno ${fanno}.`,
  };
}

interface Totale {
  totale: string;
  assi: readonly string[];
  somma: number;
}

function somma(x: Totale, a: Archivio): string {
  return valore(x.somma, figura(a, x.totale).unita);
}

function totale(x: Totale, a: Archivio): string {
  const o = figura(a, x.totale);
  return `${apertura(a, o)}: il totale del documento è «${o.testo}», la somma degli Assi ${elenco(x.assi)} è ${somma(x, a)}`;
}

interface Ripetuta {
  figura: string;
  migliore: { figura: string; esatta: boolean };
}

function ripetuta(x: Ripetuta, a: Archivio): string {
  const o = figura(a, x.figura);
  return `${apertura(a, o)}: «${o.testo}» (${o.punto})`;
}

function altrove(x: Ripetuta, a: Archivio): string {
  const { fonte, punto } = figura(a, x.migliore.figura);
  const altra = fonte === figura(a, x.figura).fonte ? '' : `, ${fonte}`;
  return `${citata(a, x.migliore)} (${punto}${altra})`;
}
