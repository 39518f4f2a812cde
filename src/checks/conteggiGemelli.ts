import { esatta, type Archivio, type Osservazione } from '../model/index.ts';
import { ids, rilievo, type Esito } from './tipi.ts';

/** Below this a count is too common to mean anything. */
const distintivo = 10;

/** One distinctive count printed for two initiatives of the same Asse at the same date. */
export function conteggiGemelli(archivio: Archivio): Esito[] {
  const conteggi = archivio.osservazioni.filter(
    (o) =>
      o.soggettoTipo === 'iniziativa' &&
      !['EUR', '%', 'volte', 'data', 'intervallo', 'atto'].includes(o.unita) &&
      esatta(o) &&
      (o.valore ?? 0) >= distintivo,
  );
  const gruppi = Map.groupBy(conteggi, (o) =>
    [o.programma, o.data, o.asse, o.misura, o.valore].join('|'),
  );
  return [...gruppi.values()].flatMap((gruppo) => {
    const soggetti = new Map(gruppo.map((o) => [o.soggetto, o]));
    const una = [...soggetti.values()].filter((o) => !soggetti.has(interaDi(archivio, o)));
    return una.length < 2 ? [] : [trovato(una, gruppo)];
  });
}

function trovato(una: readonly Osservazione[], gruppo: readonly Osservazione[]): Esito {
  const prima = una[0]!;
  const soggetti = new Set(una.map((o) => o.soggetto));
  return rilievo({
    modello: 'conteggi-gemelli.stesso',
    argomenti: { figure: ids(una) },
    figure: gruppo.filter((o) => soggetti.has(o.soggetto)),
    prove: [],
    chiave: [prima.misura, prima.testo],
    livello: 'cambiamento',
    verdetto: 'non spiegato',
    gravita: 'avviso',
  });
}

/** The initiative that this one is declared a part of, or nothing. */
function interaDi(archivio: Archivio, o: Osservazione): string {
  return archivio.iniziativa(o.programma, o.soggetto)?.parteDi ?? '';
}
