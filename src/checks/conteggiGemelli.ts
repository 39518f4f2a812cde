import { alla, elenco } from '../format.ts';
import type { Osservazione } from '../model/index.ts';
import { esatta } from './confronto.ts';
import { nome } from './frasi.ts';
import type { Quadro } from './quadro.ts';
import { rilievo, type Esito } from './tipi.ts';

/** Below this a count is too common to mean anything. */
const distintivo = 10;

/** One distinctive count printed for two initiatives of the same Asse at the same date. */
export function conteggiGemelli(quadro: Quadro): Esito[] {
  const conteggi = quadro.dati.osservazioni.filter(
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
    const una = [...new Map(gruppo.map((o) => [o.soggetto, o])).values()].filter(
      (o, _, tutte) => !tutte.some((altra) => parente(quadro, o, altra)),
    );
    return una.length < 2 ? [] : [trovato(quadro, una, gruppo)];
  });
}

function trovato(
  quadro: Quadro,
  una: readonly Osservazione[],
  gruppo: readonly Osservazione[],
): Esito {
  const prima = una[0]!;
  const soggetti = una.map((o) => o.soggetto);
  return rilievo({
    figure: gruppo.filter((o) => soggetti.includes(o.soggetto)),
    prove: [],
    chiave: [prima.misura, prima.testo],
    calcolato: `un numero di ${prima.unita} per ciascuna iniziativa`,
    verdetto: 'non spiegato',
    gravita: 'avviso',
    titolo: `Lo stesso numero, ${prima.testo} ${prima.unita}, è stampato ${alla(prima.data)} per ${elenco(
      una.map((o) => `${nome(quadro, o)} (${o.punto})`),
    )}: le iniziative sono la stessa, oppure uno dei due numeri è dell’altra.`,
  });
}

/** True where one initiative is declared a part of the other. */
function parente(quadro: Quadro, a: Osservazione, b: Osservazione): boolean {
  return quadro.dati.iniziative.some(
    (i) => i.programma === a.programma && i.id === a.soggetto && i.parteDi === b.soggetto,
  );
}
