import { esatta, importata, seSposta, type Archivio, type Quantita } from '../model/index.ts';
import { dateDi, inMezzo, versioniDi, type InMezzo, type Passo } from './serie.ts';
import { stampata } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

interface Spostamento extends Passo {
  differenza: number;
}

/**
 * Allocations that moved between plans, with what stands in between: a decision, another version of the programme, nothing. One
 * finding a subject, however many times it moved.
 */
export function dotazioni(archivio: Archivio): Esito[] {
  const programmi = new Set(archivio.assi.map((a) => a.programma));
  return [...programmi].flatMap((programma) => {
    const soggetti = [
      { soggettoTipo: 'programma' as const, soggetto: programma },
      ...archivio
        .assiDi(programma)
        .map(({ codice }) => ({ soggettoTipo: 'asse' as const, soggetto: codice })),
    ];
    const ciascuno = soggetti.map((s) => passi(archivio, { programma, ...s }));
    const perVerso = Map.groupBy(ciascuno.flat(), verso);
    return ciascuno.flatMap((sue) => {
      const [prima, ...altre] = sue.filter((m) => seSposta(m.differenza));
      const ferme = sue.filter((m) => !seSposta(m.differenza));
      return [
        ...ferme.map((m) => concorda('torna', [m.prima, m.dopo])),
        ...(prima && altre.length > 0 ? [piuVolte(archivio, [prima, ...altre])] : []),
        ...(prima && altre.length === 0
          ? [
              una(
                archivio,
                prima,
                perVerso.get(verso({ ...prima, differenza: -prima.differenza })) ?? [],
              ),
            ]
          : []),
      ];
    });
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
  const { decisione, versioni } = fra(archivio, m);
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
      argomenti: { ...argomenti, decisione },
      ...comune,
      verdetto: 'riprogrammazione',
      gravita: 'informazione',
    });
  const altrove = opposte.map(({ dopo, differenza }) => ({ figura: dopo.id, differenza }));
  if (versioni)
    return rilievo({
      modello: 'dotazioni.versione',
      argomenti: { ...argomenti, versioni, opposte: altrove },
      ...comune,
      prove: [...comune.prove, ...versioniDi(archivio, [{ versioni }])],
      verdetto: 'riprogrammazione',
      gravita: 'informazione',
    });
  return rilievo({
    modello: 'dotazioni.non-decisa',
    argomenti: { ...argomenti, opposte: altrove },
    ...comune,
    verdetto: 'non spiegato',
    gravita: importata(m.dopo) ? 'avviso' : 'errore',
  });
}

/** One allocation that moved more than once. */
function piuVolte(archivio: Archivio, mosse: readonly [Spostamento, ...Spostamento[]]): Esito {
  const passi = mosse.map((m) => ({
    prima: m.prima.id,
    dopo: m.dopo.id,
    ...fra(archivio, m),
  }));
  const motivati = passi.every((p) => p.decisione !== null || p.versioni);
  const ultima = mosse.at(-1)!.dopo;
  return rilievo({
    modello: 'dotazioni.piu-volte',
    argomenti: { passi },
    figure: mosse.map((m) => m.dopo).reverse(),
    prove: [mosse[0].prima, ...versioniDi(archivio, passi)],
    chiave: ['dotazione'],
    dal: mosse[0].prima.data,
    verdetto: motivati ? 'riprogrammazione' : 'non spiegato',
    gravita: motivati ? 'informazione' : importata(ultima) ? 'avviso' : 'errore',
  });
}

function fra(archivio: Archivio, { prima, dopo }: Passo): InMezzo {
  return inMezzo(archivio, dopo.programma, prima.data, dopo.data);
}
