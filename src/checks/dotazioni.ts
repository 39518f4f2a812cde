import { alla, data as inParole, maiuscola } from '../format.ts';
import type { Osservazione, Quantita } from '../model/index.ts';
import { esatta } from './confronto.ts';
import { di, misura, nome, scrivi } from './frasi.ts';
import type { Quadro } from './quadro.ts';
import { dateDi, decisioneFra } from './serie.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

interface Spostamento {
  prima: Osservazione;
  dopo: Osservazione;
  differenza: number;
}

/** Allocations that moved between plans, with or without a decision in between. */
export function dotazioni(quadro: Quadro): Esito[] {
  const programmi = new Set(quadro.dati.assi.map((a) => a.programma));
  return [...programmi].flatMap((programma) => {
    const soggetti = [
      { soggettoTipo: 'programma' as const, soggetto: programma },
      ...quadro
        .assi({ programma, soggettoTipo: 'programma', soggetto: programma })
        .map((soggetto) => ({ soggettoTipo: 'asse' as const, soggetto })),
    ];
    const mosse = soggetti.flatMap((s) => passi(quadro, { programma, ...s }));
    return [
      ...mosse.filter((m) => m.differenza === 0).map((m) => concorda('torna', m.prima, m.dopo)),
      ...mosse.filter((m) => m.differenza !== 0).map((m) => una(quadro, m, mosse)),
    ];
  });
}

/** Each plan that prints the subject exactly against the plan before. */
function passi(
  quadro: Quadro,
  s: Pick<Quantita, 'programma' | 'soggettoTipo' | 'soggetto'>,
): Spostamento[] {
  const piani = dateDi(quadro.dati.osservazioni, s.programma).flatMap((data) => {
    const o = quadro.stampata({ ...s, data, misura: 'dotazione', dimensione: '' });
    return o && esatta(o) ? [o] : [];
  });
  return piani.slice(1).map((dopo, i) => {
    const prima = piani[i]!;
    return { prima, dopo, differenza: (dopo.valore ?? 0) - (prima.valore ?? 0) };
  });
}

function una(quadro: Quadro, m: Spostamento, mosse: readonly Spostamento[]): Esito {
  const decisione = decisioneFra(quadro.dati, m.dopo.programma, m.prima.data, m.dopo.data);
  const opposte = mosse.filter(
    (a) =>
      a.prima.data === m.prima.data &&
      a.dopo.data === m.dopo.data &&
      a.differenza === -m.differenza,
  );
  const scambio = opposte
    .map(
      (a) =>
        `, mentre ${nome(quadro, a.dopo)} ha ${scrivi(Math.abs(a.differenza), 'EUR')} in ${a.differenza > 0 ? 'più' : 'meno'}`,
    )
    .join('');
  return rilievo({
    figure: [m.dopo],
    prove: [m.prima, ...opposte.flatMap((a) => [a.dopo, a.prima])],
    chiave: ['dotazione', m.prima.data],
    calcolato: `${scrivi(m.prima.valore ?? 0, 'EUR')} nel piano precedente`,
    verdetto: decisione ? 'riprogrammazione' : 'non spiegato',
    gravita: decisione ? 'informazione' : 'errore',
    titolo: `${maiuscola(misura(quadro, m.dopo.colonna))} ${di(quadro, m.dopo)}: ${quanto(m.prima)}, ${quanto(m.dopo)}; ${
      decisione
        ? `in mezzo c’è la decisione del ${inParole(decisione.data)}`
        : 'nessuna decisione riportata nei documenti sta fra le due date'
    }${decisione ? '' : scambio}.`,
  });
}

function quanto(o: Osservazione): string {
  return `${scrivi(o.valore ?? 0, o.unita)} ${alla(o.data)}`;
}
