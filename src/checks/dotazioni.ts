import { esatta, type Archivio, type Osservazione, type Quantita } from '../model/index.ts';
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
  const comune = {
    figure: [m.dopo],
    prove: [m.prima, ...opposte.flatMap((a) => [a.dopo, a.prima])],
    chiave: ['dotazione'],
    dal: m.prima.data,
  };
  const argomenti = { prima: m.prima.id, dopo: m.dopo.id };
  if (decisione)
    return rilievo({
      modello: 'dotazioni.decisa',
      argomenti: { ...argomenti, decisione: decisione.data },
      ...comune,
      verdetto: 'riprogrammazione',
      gravita: 'informazione',
    });
  return rilievo({
    modello: 'dotazioni.non-decisa',
    argomenti: {
      ...argomenti,
      opposte: opposte.map(({ dopo, differenza }) => ({ figura: dopo.id, differenza })),
    },
    ...comune,
    verdetto: 'non spiegato',
    gravita: 'errore',
  });
}
