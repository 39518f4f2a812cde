import { catalogo, type Problema } from '../../ingest/problemi.ts';
import { luogoDi } from '../../ingest/rapporto.ts';
import type { Risposta } from '../../ingest/risposta.ts';
import type { Fonte } from '../../model/index.ts';
import { stampato } from '../../format.ts';
import { titoloCifra } from '../../views/rotte/cifre.ts';
import type { Controllo } from './controlla.ts';
import { foglietto, grigliaDi, type Foglietto } from './foglietto.ts';

/** A figure that a finding was made of: what it is, what is printed, where the officer typed it. */
export interface Addendo {
  nome: string;
  testo: string;
  dove: string;
}

/** A problem with its place in words, where it is at a row drawn as in a spreadsheet, and what may answer it. */
export interface ProblemaDisegnato {
  problema: Problema;
  luogo: string;
  disegno: Foglietto | null;
  addendi: Addendo[];
  /** The rows that answer it, each by itself. */
  risposte: Risposta[];
  /** The documents that such a row may name. */
  fonti: Pick<Fonte, 'id' | 'titolo'>[];
}

/** Draws the problems of one check. */
export function disegnatore({ files, note, esito }: Controllo): (p: Problema) => ProblemaDisegnato {
  const griglie = new Map<string, ReturnType<typeof grigliaDi>>();
  const disegno = (p: Problema): Foglietto | null => {
    const chiave = `${p.file}|${p.foglio ?? ''}`;
    if (!griglie.has(chiave)) {
      const file = files.find((f) => f.percorso === p.file);
      griglie.set(chiave, grigliaDi(file, p.foglio, note));
    }
    const griglia = griglie.get(chiave);
    return griglia ? foglietto(griglia, p, note) : null;
  };
  const addendi = (id: string): Addendo[] => {
    const a = esito.sito?.a;
    const figure = a?.verifiche.find((v) => v.id === id)?.osservazioni ?? [];
    return figure.flatMap((o) => {
      const figura = a?.perId.get(o);
      if (!a || !figura) return [];
      const { file, riga, colonna } = figura.cella;
      return [
        {
          nome: titoloCifra(a, figura),
          testo: stampato(figura),
          dove: `${file}, ${colonna}${riga}`,
        },
      ];
    });
  };
  return (p) => ({
    problema: p,
    luogo: luogoDi(p),
    disegno: disegno(p),
    addendi: addendi(p.risposta?.voce['verifica'] ?? ''),
    risposte: [p.risposta, p.oppure, presaVisione(p)].flatMap((r) => r ?? []),
    fonti: esito.dati.fonti
      .filter((f) => f.programma === p.risposta?.programma)
      .map(({ id, titolo }) => ({ id, titolo })),
  });
}

/** The row by which somebody says that a warning was seen and may stand. */
function presaVisione({
  tipo,
  file,
  letto,
  gravita,
  presaVisione,
  risposta,
}: Problema): Risposta | undefined {
  const [programma = '', ...resto] = file.split('/');
  const { ammissibile = false }: { ammissibile?: boolean } = catalogo[tipo];
  // A finding and a figure that changed are told to readers: to have seen them is no answer.
  if (risposta && risposta.registro !== 'eventi') return undefined;
  if (resto.length === 0 || presaVisione !== undefined || !(gravita === 'avviso' || ammissibile))
    return undefined;
  return {
    programma,
    registro: 'avvisi',
    voce: { tipo, file: resto.join('/'), letto, motivo: null },
  };
}
