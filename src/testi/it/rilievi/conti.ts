import { elenco, quandoVale, quante, valore } from '../../../format.ts';
import type { Archivio, Argomenti } from '../../../model/index.ts';
import type { Enunciato, Frasi } from '../../rilievi.ts';
import { apertura, citata, cosa, figura, inCifre, parte } from '../parole.ts';
import { lAsse, soloCodici } from '../parti.ts';

type Conti = 'totali' | 'parti' | 'ripetizioni' | 'etichette' | 'persone-contate';

/** Findings on figures that do not add up, or are not what they are called. */
export const conti: Frasi<Conti> = {
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
      }; per posto e valori questa è la riga ${lAsse(codice, 'di')}.`,
    };
  },
};

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
  return `${apertura(a, o)}: il totale del documento è «${o.testo}», la somma degli Assi ${soloCodici(x.assi)} è ${somma(x, a)}`;
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
