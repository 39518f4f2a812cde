import { esatta, type Archivio, type Osservazione } from '../model/index.ts';
import { rilievo, type Esito } from './tipi.ts';

/** Guard: a row of a table that is the sum of other rows above it, in every column, and would be counted twice. */
export function subtotale(archivio: Archivio): Esito[] {
  const cifre = archivio.osservazioni.filter(
    (o) =>
      o.soggettoTipo === 'asse' &&
      esatta(o) &&
      (o.valore ?? 0) > 0 &&
      archivio.misura(o.colonna)?.formula === '',
  );
  const tabelle = Map.groupBy(cifre, (o) =>
    [o.programma, o.data, o.fonte, o.punto, o.cella.file].join('|'),
  );
  return [...tabelle.values()].flatMap((tabella) => {
    const righe = [...Map.groupBy(tabella, (o) => o.cella.riga).values()].sort(
      (a, b) => a[0]!.cella.riga - b[0]!.cella.riga,
    );
    return righe.flatMap((riga, i) => {
      for (let da = 0; da <= i - 2; da++) {
        const sopra = righe.slice(da, i);
        if (eSomma(riga, sopra)) return [trovato(riga, sopra)];
      }
      return [];
    });
  });
}

/** True where every column of the row adds up the same column of the rows above; at least two columns must. */
function eSomma(
  riga: readonly Osservazione[],
  sopra: readonly (readonly Osservazione[])[],
): boolean {
  return (
    riga.length >= 2 &&
    riga.every((o) => {
      const pezzi = sopra.map((altra) => altra.find((x) => x.colonna === o.colonna)?.valore);
      return (
        pezzi.every((v) => typeof v === 'number') && pezzi.reduce((s, v) => s + v, 0) === o.valore
      );
    })
  );
}

function trovato(
  riga: readonly Osservazione[],
  sopra: readonly (readonly Osservazione[])[],
): Esito {
  const prima = riga[0]!;
  return rilievo({
    modello: 'guardia-subtotale.somma',
    argomenti: { colonna: prima.colonna, assi: sopra.map((r) => r[0]!.soggetto) },
    figure: riga,
    prove: sopra.flat(),
    chiave: ['subtotale', prima.punto],
    livello: 'cambiamento',
    verdetto: 'non spiegato',
    gravita: 'errore',
  });
}
