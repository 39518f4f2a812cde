import { alla, data as inParole, maiuscola } from '../format.ts';
import type { Archivio, Osservazione, Quantita } from '../model/index.ts';
import { esatta } from './confronto.ts';
import { di, misura, nome, scrivi } from './frasi.ts';
import { dateDi, decisioneFra } from './serie.ts';
import { stampata } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

interface Spostamento {
  prima: Osservazione;
  dopo: Osservazione;
  differenza: number;
}

/** Allocations that moved between plans, with or without a decision in between. */
export function dotazioni(archivio: Archivio): Esito[] {
  const programmi = new Set(archivio.assi.map((a) => a.programma));
  return [...programmi].flatMap((programma) => {
    const soggetti = [
      { soggettoTipo: 'programma' as const, soggetto: programma },
      ...archivio
        .assiDi(programma)
        .map(({ codice }) => ({ soggettoTipo: 'asse' as const, soggetto: codice })),
    ];
    const mosse = soggetti.flatMap((s) => passi(archivio, { programma, ...s }));
    const perVerso = Map.groupBy(mosse, verso);
    return [
      ...mosse.filter((m) => m.differenza === 0).map((m) => concorda('torna', m.prima, m.dopo)),
      ...mosse
        .filter((m) => m.differenza !== 0)
        .map((m) =>
          una(archivio, m, perVerso.get(verso({ ...m, differenza: -m.differenza })) ?? []),
        ),
    ];
  });
}

/** Each plan that prints the subject exactly against the plan before. */
function passi(
  archivio: Archivio,
  s: Pick<Quantita, 'programma' | 'soggettoTipo' | 'soggetto'>,
): Spostamento[] {
  const piani = dateDi(archivio, s.programma).flatMap((data) => {
    const o = stampata(archivio, { ...s, data, misura: 'dotazione', dimensione: '' });
    return o && esatta(o) ? [o] : [];
  });
  return piani.slice(1).map((dopo, i) => {
    const prima = piani[i]!;
    return { prima, dopo, differenza: (dopo.valore ?? 0) - (prima.valore ?? 0) };
  });
}

/** From which plan to which, and by how much. */
function verso({ prima, dopo, differenza }: Spostamento): string {
  return [prima.data, dopo.data, differenza].join('|');
}

/** One allocation that moved, beside those that moved the other way by as much. */
function una(archivio: Archivio, m: Spostamento, opposte: readonly Spostamento[]): Esito {
  const decisione = decisioneFra(archivio, m.dopo.programma, m.prima.data, m.dopo.data);
  const scambio = opposte
    .map(
      (a) =>
        `, mentre ${nome(archivio, a.dopo)} ha ${scrivi(Math.abs(a.differenza), 'EUR')} in ${a.differenza > 0 ? 'più' : 'meno'}`,
    )
    .join('');
  return rilievo({
    figure: [m.dopo],
    prove: [m.prima, ...opposte.flatMap((a) => [a.dopo, a.prima])],
    chiave: ['dotazione', m.prima.data],
    calcolato: `${scrivi(m.prima.valore ?? 0, 'EUR')} nel piano precedente`,
    verdetto: decisione ? 'riprogrammazione' : 'non spiegato',
    gravita: decisione ? 'informazione' : 'errore',
    titolo: `${maiuscola(misura(archivio, m.dopo.colonna))} ${di(archivio, m.dopo)}: ${quanto(m.prima)}, ${quanto(m.dopo)}; ${
      decisione
        ? `in mezzo c’è la decisione del ${inParole(decisione.data)}`
        : 'nessuna decisione riportata nei documenti sta fra le due date'
    }${decisione ? '' : scambio}.`,
  });
}

function quanto(o: Osservazione): string {
  return `${scrivi(o.valore ?? 0, o.unita)} ${alla(o.data)}`;
}
