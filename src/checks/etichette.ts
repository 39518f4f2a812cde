import type { Archivio, Asse, Osservazione } from '../model/index.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/** The labels of the rows of a table: no Asse is named twice, none stands under another's name. */
export function etichette(archivio: Archivio): Esito[] {
  const righe = archivio.osservazioni.filter(
    (o) => o.soggettoTipo === 'asse' && o.etichetta !== '',
  );
  const tabelle = Map.groupBy(righe, (o) =>
    [o.programma, o.data, o.fonte, o.punto, o.cella.file].join('|'),
  );
  return [...tabelle.values()].flatMap((tabella) => unaTabella(archivio, tabella));
}

function unaTabella(archivio: Archivio, tabella: readonly Osservazione[]): Esito[] {
  const assi = archivio.assiDi(tabella[0]!.programma);
  const perAsse = Map.groupBy(tabella, (o) => o.asse);
  if (perAsse.size < 2) return [];
  const detti = [...perAsse].map(([codice, celle]) => ({
    codice,
    celle,
    detto: asseDetto(celle[0]!.etichetta, assi),
  }));
  const mancanti = detti.filter((d) => !detti.some((altro) => altro.detto === d.codice));
  const sbagliate = detti.filter((d) => d.detto !== undefined && d.detto !== d.codice);
  if (sbagliate.length === 0)
    return detti.every((d) => d.detto === d.codice) ? [concorda('torna', tabella)] : [];
  return sbagliate.map(({ codice, celle, detto }) => {
    const gemella = detti.find((d) => d.codice === detto);
    return rilievo({
      modello: 'etichette.riga',
      argomenti: {
        figura: celle[0]!.id,
        codice,
        doppia: gemella !== undefined,
        mancanti: mancanti.map((m) => m.codice),
      },
      figure: celle,
      prove: gemella?.celle ?? [],
      chiave: ['etichetta', codice],
      verdetto: 'refuso della fonte',
      gravita: 'errore',
    });
  });
}

/** The Asse that a printed label names by its code: `II`, `Asse 2 …`, `B - …`; a label that only begins with a letter names none. */
function asseDetto(etichetta: string, assi: readonly Asse[]): string | undefined {
  const piana = etichetta.trim().toUpperCase();
  const parola =
    /^ASSE\s+([^\s\-–—:.]+)/.exec(piana)?.[1] ??
    /^([^\s\-–—:.)]+)\s*(?:[-–—:.)]|$)/.exec(piana)?.[1];
  return assi.find((a) => [a.codice, ...a.altriCodici].some((c) => c.toUpperCase() === parola))
    ?.codice;
}
