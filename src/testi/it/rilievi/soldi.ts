import {
  data as inParole,
  elenco,
  maiuscola,
  percentuale,
  quandoVale,
  valore,
} from '../../../format.ts';
import type { Archivio, Argomenti, Verifica } from '../../../model/index.ts';
import type { Frasi } from '../../rilievi.ts';
import {
  apertura,
  citata,
  conParte,
  cosa,
  di,
  diSua,
  figura,
  inCifre,
  misura,
  nome,
  quando,
  testi,
} from '../parole.ts';
import { aPassi, versioni } from './passi.ts';

type Soldi = 'ordine-stadi' | 'oltre-dotazione' | 'cali' | 'incrementi' | 'dotazioni';

/** Findings on money: from stage to stage, and from one date to the next. */
export const soldi: Frasi<Soldi> = {
  'ordine-stadi.supera': (x, _, a) => ({
    calcolato: `non più di ${citata(a, x.prima)}`,
    titolo: `${piuDi(x, a)}.`,
  }),
  'ordine-stadi.arrotondata': (x, _, a) => ({
    calcolato: `non più di ${citata(a, x.prima)}`,
    titolo: `${piuDi(x, a)}: le due cifre sono compatibili solo perché la seconda è arrotondata.`,
  }),
  'oltre-dotazione.oltre': ({ dotazione, stadi, anche }, v, a) => {
    const d = figura(a, dotazione);
    const quote = stadi.map((s) => percentuale(s.quota, s.decimali));
    return {
      stampato: testi(
        a,
        stadi.map((s) => s.figura),
      ),
      calcolato: quote.join(' · '),
      base: 'dotazione',
      titolo: `${maiuscola(quandoVale(a, d))} ${conParte(a, d)} supera la dotazione: ${elenco(
        stadi.map((s, i) => `${misura(a, figura(a, s.figura).colonna)} ${quote[i]}`),
      )} della dotazione ${diSua(a, d)}${
        anche.length > 0
          ? `; era oltre anche ${elenco(anche.map((data) => quando(a, v, data)))}`
          : ''
      }.`,
    };
  },

  'cali.riprogrammato': (x, v, a) => ({
    ...delCalo(x, a),
    titolo: `${calo(x, v, a)}; fra le due date scende anche la dotazione ${di(a, v)}, e in mezzo c’è la decisione del ${inParole(x.decisione)}.`,
  }),
  'cali.risorse': (x, v, a) => ({
    ...delCalo(x, a),
    titolo: `${calo(x, v, a)}; ${dotazioneScesa(x, a)}${
      x.dotazione && !v.spiegataDa ? ', ma nessun documento lega le due cose' : ''
    }.`,
  }),
  'cali.cumulato': (x, v, a) => ({
    ...delCalo(x, a),
    titolo: `${calo(x, v, a)}; un valore che si accumula dall’inizio del programma di solito non diminuisce.`,
  }),

  'incrementi.manca': (x, _, a) => {
    const [prima, aggiunta, dopo] = [figura(a, x.prima), figura(a, x.aggiunta), figura(a, x.dopo)];
    return {
      calcolato: `«${prima.testo}» più «${aggiunta.testo}»`,
      titolo: `Risorse ${diSua(a, dopo)}: erano «${prima.testo}» ${quandoVale(a, prima)}; con altri «${aggiunta.testo}» (${misura(a, aggiunta.colonna)}) sono ancora «${dopo.testo}» ${quandoVale(a, dopo)}.`,
    };
  },
  'incrementi.due-nomi': (x, _, a) => {
    const [aggiunta, intera] = [figura(a, x.aggiunta), figura(a, x.intera)];
    return {
      calcolato: `«${aggiunta.testo}» in più di quanto c’era`,
      titolo: `La stessa cifra ${diSua(a, intera)} ${quandoVale(a, intera)} è stampata due volte: «${aggiunta.testo}» (${aggiunta.punto}), che si aggiunge ad altre risorse, e «${intera.testo}» (${intera.punto}), che il documento non dice aggiunta ad altre.`,
    };
  },

  'dotazioni.decisa': (x, _, a) => ({
    calcolato: pianoPrima(x, a),
    titolo: `${spostata(x, a)}; in mezzo c’è la decisione del ${inParole(x.decisione)}.`,
  }),
  'dotazioni.non-decisa': (x, _, a) => ({
    calcolato: pianoPrima(x, a),
    titolo: `${spostata(x, a)}; nessuna decisione riportata nelle fonti lette sta fra le due date${opposte(x, a)}.`,
  }),
  'dotazioni.versione': (x, _, a) => ({
    calcolato: pianoPrima(x, a),
    titolo: `${spostata(x, a)}; fra le due date il programma passa ${versioni(a, x.versioni)}${opposte(x, a)}.`,
  }),
  'dotazioni.piu-volte': ({ passi }, v, a) => ({
    stampato: testi(a, v.riguarda),
    calcolato: pianoPrima(passi[0]!, a),
    titolo: `${maiuscola(misura(a, figura(a, passi[0]!.dopo).colonna))} ${di(a, v)}, cambiata ${passi.length} volte: ${aPassi(a, passi)}.`,
  }),
};

function opposte(x: Pick<Argomenti<'dotazioni.versione'>, 'opposte'>, a: Archivio): string {
  return x.opposte
    .map(
      ({ figura: id, differenza }) =>
        `, mentre ${nome(a, figura(a, id))} ha ${valore(Math.abs(differenza), 'EUR')} in ${differenza > 0 ? 'più' : 'meno'}`,
    )
    .join('');
}

function piuDi(x: Argomenti<'ordine-stadi.supera'>, a: Archivio): string {
  const [prima, dopo] = [figura(a, x.prima.figura), figura(a, x.dopo.figura)];
  return `${apertura(a, dopo)}: ${citata(a, x.dopo)} (${dopo.punto}), più di ${citata(a, x.prima)} (${prima.punto}), che è lo stadio di prima (${misura(a, prima.colonna)})`;
}

type Calo = Argomenti<'cali.cumulato'>;

function delCalo({ colmo, sotto }: Calo, a: Archivio): { stampato: string; calcolato: string } {
  return {
    stampato: testi(a, sotto[0]!.figure, ' + '),
    calcolato: `non meno di ${quanto(colmo, a)}`,
  };
}

/** What the documents let say beside resources that fell: two things that happened, and no cause. */
function dotazioneScesa({ dotazione }: Argomenti<'cali.risorse'>, a: Archivio): string {
  if (!dotazione) return 'le risorse scendono';
  const [prima, dopo] = [figura(a, dotazione.prima), figura(a, dotazione.dopo)];
  return `fra le due date scende anche la dotazione ${di(a, dopo)}, da ${inCifre(prima)} a ${inCifre(dopo)}`;
}

/** The measure, how high it was, and how low it was after; each under the name that its document gives it, where they differ. */
function calo(x: Calo, v: Verifica, a: Archivio): string {
  const chi =
    x.capo === null
      ? `${maiuscola(misura(a, x.colonna))} ${di(a, { programma: v.programma, ...x.soggetto })}`
      : cosa(a, figura(a, x.capo));
  const figure = [x.colmo, ...x.sotto].flatMap((n) => n.figure.map((id) => figura(a, id)));
  const unaAData = figure.length === 1 + x.sotto.length;
  const dueNomi = unaAData && new Set(figure.map((o) => o.colonna)).size > 1;
  const detta = (n: Calo['colmo']): string =>
    dueNomi ? ` (${misura(a, figura(a, n.figure[0]!).colonna)})` : '';
  const [colmo, ...sotto] = [x.colmo, ...x.sotto].map(
    (n) => `${quanto(n, a)}${detta(n)} ${quando(a, v, n.data)}`,
  );
  return `${chi}: ${colmo}, ma ${elenco(sotto)}`;
}

function quanto({ figure, esatta, valore: n }: Calo['colmo'], a: Archivio): string {
  const prima = figura(a, figure[0]!);
  if (figure.length === 1 && !esatta) return `«${prima.testo}»`;
  const scritto = valore(n, prima.unita);
  return figure.length === 1 ? scritto : `${scritto} (${testi(a, figure, ' + ')})`;
}

interface Spostata {
  prima: string;
  dopo: string;
}

function pianoPrima({ prima }: Spostata, a: Archivio): string {
  return `${valore(figura(a, prima).valore ?? 0, 'EUR')} nel piano precedente`;
}

function spostata(x: Spostata, a: Archivio): string {
  const [prima, dopo] = [figura(a, x.prima), figura(a, x.dopo)];
  const quando = [prima, dopo].map((o) => `${inCifre(o)} ${quandoVale(a, o)}`);
  return `${maiuscola(misura(a, dopo.colonna))} ${di(a, dopo)}: ${quando.join(', ')}`;
}
