import { chiaveDi, esatta, importata, type Archivio, type Osservazione } from '../model/index.ts';
import { citata, confronta, dettaDi, inUnitaLettore, intervalloDi, passo } from './confronto.ts';
import { stampata } from './quantita.ts';
import { concorda, rilievo, type Esito } from './tipi.ts';

/**
 * The same quantity printed in more than one place: every place against the one that says it best. A dataset is put beside documents
 * by the reconciliation, which knows what a new edition restates.
 */
export function ripetizioni(archivio: Archivio): Esito[] {
  const gruppi = Map.groupBy(
    archivio.osservazioni.filter(
      (o) => !importata(o) && (o.valore !== null || o.unita === 'parole'),
    ),
    chiaveDi,
  );
  const ripetute = [...gruppi.values()]
    .filter((luoghi) => luoghi.length > 1 && luoghi.some((o) => o.valore !== null))
    .flatMap((luoghi) => {
      const migliore = riferimento(archivio, luoghi);
      return luoghi.filter((o) => o !== migliore).map((o) => uno(o, migliore));
    });
  return [...ripetute, ...speseNeiTarget(archivio)];
}

/** The financial indicators of the performance framework repeat the certified spending of their Asse. */
function speseNeiTarget(archivio: Archivio): Esito[] {
  return archivio.indicatori
    .filter((i) => i.tipo === 'finanziario')
    .flatMap((i) =>
      archivio
        .figureDi({ programma: i.programma, soggettoTipo: 'indicatore', soggetto: i.codice })
        .filter((o) => o.misura === 'valore' && o.valore !== null && o.unita === 'EUR')
        .flatMap((o) => {
          const spesa = stampata(archivio, {
            ...o,
            soggettoTipo: 'asse',
            soggetto: i.asse,
            misura: 'spesa_certificata',
            dimensione: '',
          });
          return spesa ? [uno(o, spesa)] : [];
        }),
    );
}

/** The finest figure; at equal fineness one in digits before one in words. */
function riferimento(archivio: Archivio, luoghi: readonly Osservazione[]): Osservazione {
  const migliore = stampata(archivio, luoghi[0]!)!;
  if (/\d/.test(migliore.testo)) return migliore;
  return (
    luoghi.find(
      (o) => /\d/.test(o.testo) && o.qualificatore === '' && passo(o) === passo(migliore),
    ) ?? migliore
  );
}

function uno(o: Osservazione, migliore: Osservazione): Esito {
  const accordo =
    o.unita === 'parole'
      ? dettaDi(o.valoreTesto ?? '', migliore.valore ?? Number.NaN)
      : confronta(o, inUnitaLettore(stretto(migliore), o.unita));
  if (accordo === 'torna' || accordo === 'arrotondamento') return concorda(accordo, [o, migliore]);
  const aParole = o.unita === 'parole' && quasiDetta(o.valoreTesto ?? '', migliore.valore);
  return rilievo({
    modello: accordo === 'troncamento' ? 'ripetizioni.troncata' : 'ripetizioni.diversa',
    argomenti: { figura: o.id, migliore: citata(migliore) },
    figure: [o],
    prove: [migliore],
    chiave: [o.colonna, o.dimensione, o.fonte, o.punto],
    verdetto: accordo ?? (aParole ? 'arrotondamento' : 'non spiegato'),
    gravita: accordo === 'troncamento' ? 'informazione' : /\d/.test(o.testo) ? 'errore' : 'avviso',
  });
}

/** Words that would be right of a share one point away: `tutti` for 99 %. */
function quasiDetta(parole: string, valore: number | null): boolean {
  return valore !== null && [-1, 1].some((punto) => dettaDi(parole, valore + punto) !== null);
}

/** What the better figure may stand for, when it is rounded itself. */
function stretto(o: Osservazione) {
  if (esatta(o) || o.qualificatore !== '') return intervalloDi(o);
  const v = o.valore ?? 0;
  const mezzo = (passo(o) * (o.unita === 'EUR' ? 100 : 1)) / 2;
  return o.unita === '%' ? { min: v, max: v } : { min: v - mezzo, max: v + mezzo };
}
