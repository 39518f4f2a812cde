import { data as inParole, elenco, quandoInBreve, quandoVale } from '../../../format.ts';
import type { Archivio, Osservazione } from '../../../model/index.ts';
import type { Frasi } from '../../rilievi.ts';
import { secondoIDati } from '../target.ts';
import {
  apertura,
  conParte,
  di,
  diSua,
  figura,
  inCifre,
  parte,
  rapporto,
  testi,
} from '../parole.ts';
import { aPassi, versioni } from './passi.ts';

/** Findings on the targets of indicators. */
export const indicatori: Frasi<'target-mossi' | 'target-di-altri' | 'al-target'> = {
  'target-mossi.deciso': (x, _, a) => ({
    calcolato: targetPrima(x, a),
    titolo: `${mosso(x, a)}: in mezzo c’è la decisione del ${inParole(x.decisione)}.`,
  }),
  'target-mossi.versione': (x, _, a) => ({
    calcolato: targetPrima(x, a),
    titolo: `${mosso(x, a)}: fra le due date il programma passa ${versioni(a, x.versioni)}.`,
  }),
  'target-mossi.piu-volte': ({ passi }, v, a) => {
    const ultima = figura(a, passi.at(-1)!.dopo);
    return {
      stampato: testi(a, v.riguarda),
      calcolato: targetPrima(passi[0]!, a),
      titolo: `Il target${dellAnno(ultima)} ${diSua(a, ultima)} cambia ${passi.length} volte: ${aPassi(a, passi)}.`,
    };
  },
  'target-mossi.non-deciso': (x, _, a) => ({
    calcolato: targetPrima(x, a),
    titolo: `${mosso(x, a)}: nessuna decisione riportata nelle fonti lette sta fra le due date.`,
  }),
  'target-mossi.altra-parte': (x, _, a) => {
    const [prima, dopo] = [figura(a, x.prima), figura(a, x.dopo)];
    const quale = (o: Osservazione): string =>
      `${inCifre(o)}${parte(a, o) || ' senza distinguere la priorità'} ${quandoVale(a, o)}`;
    return {
      calcolato: targetPrima(x, a),
      titolo: `Target ${di(a, dopo)}: ${quale(prima)}, ${quale(dopo)}; non si sa se sia lo stesso.`,
    };
  },
  'target-di-altri.dotazione': (x, _, a) => {
    const [o, propria] = [figura(a, x.figura), figura(a, x.propria)];
    return {
      calcolato: `${inCifre(propria)}, dotazione ${di(a, propria)}`,
      titolo: `Target ${diSua(a, o)} ${quandoVale(a, o)}: «${o.testo}» è uguale alla dotazione ${elenco(
        x.altre.map((id) => di(a, figura(a, id))),
      )}; quella ${di(a, propria)} è di ${inCifre(propria)}. Può essere il numero di un altro Asse, o una coincidenza.`,
    };
  },
  'target-di-altri.gemelli': ({ figure }, _, a) => {
    const prima = figura(a, figure[0]!);
    return {
      calcolato: 'un target diverso per ogni indicatore',
      titolo: `Lo stesso target, «${prima.testo}», è stampato ${quandoVale(a, prima)} per ${elenco(
        figure.map((id) => `${conParte(a, figura(a, id))}`),
      )}: può essere una coincidenza.`,
    };
  },
  'al-target.diverso': (x, _, a) => {
    const [o, target] = [figura(a, x.figura), figura(a, x.target)];
    const conto = x.calcolato ? rapporto(x.calcolato) : 'non calcolabile';
    return {
      calcolato: conto,
      base: `target (${quandoInBreve(a, target)})`,
      titolo: `${apertura(a, o)}: il documento riporta «${o.testo}», ma ${inCifre(figura(a, x.valore))} su un target di ${inCifre(target)} fa ${conto}.`,
    };
  },
};

interface Mosso {
  prima: string;
  dopo: string;
}

function targetPrima({ prima }: Mosso, a: Archivio): string {
  const o = figura(a, prima);
  return `${inCifre(o)} ${quandoVale(a, o)}`;
}

function dellAnno({ annoTarget }: Osservazione): string {
  return annoTarget === '' ? '' : ` ${annoTarget}`;
}

function mosso(x: Mosso, a: Archivio): string {
  const [prima, dopo] = [figura(a, x.prima), figura(a, x.dopo)];
  return `Il target${dellAnno(dopo)} ${diSua(a, dopo)} passa da ${inCifre(prima)} (${quandoInBreve(a, prima)}${parte(a, prima) === parte(a, dopo) ? '' : `, ${secondoIDati}`}) a ${inCifre(dopo)} (${quandoInBreve(a, dopo)})`;
}
