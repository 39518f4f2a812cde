import { archivioDi } from './checks/archivioDi.ts';
import { spiegazioniOrfane } from './checks/spiegazioni.ts';
import { daSpiegare } from './checks/verificheDi.ts';
import { derivaFraDate, type DerivaDiData } from './edizioni/date.ts';
import { ingest, type Esito, type FileDati } from './ingest/ingest.ts';
import { problema, type Problema, type TipoProblema } from './ingest/problemi.ts';
import { tavole, type Archivio, type Dati, type Verifica } from './model/index.ts';
import { cosaCambia, type CosaCambia } from './registro/cosaCambia.ts';
import { pagine } from './registro/pagine.ts';
import type { Rotte } from './views/rotte.ts';
import { enunciato } from './views/verifiche.ts';

/** What reading, checks and register say of the files of data/, and the site that they make where they make one. */
export interface Esame<S> extends Esito {
  /** Undefined where the data cannot be read. */
  sito: S | undefined;
  cambia: CosaCambia | undefined;
  /** What each table has otherwise than at the date before: columns, codes and words that drifted. Nothing that stops anybody. */
  deriva: DerivaDiData[];
}

/** Errors that only the register has against the data: a site can be made of them, to show what would change. */
const delRegistro: ReadonlySet<TipoProblema> = new Set([
  'changed-after-publication',
  'vanished-after-publication',
  'moved-after-publication',
  'vanished-page',
  'missing-correction',
]);

/**
 * The one verdict on the files of data/: terminal, page, build and `npm run pubblica` ask it here, and every problem that stops or
 * delays a publication is among `problemi`, those of the checks and of addresses too. `fai`: the site of an archive; `oggi`: the day of
 * the publication, which no correction comes after; without it nobody asks. `parte`: the files are of some programmes only, and what would
 * change is asked of all of them.
 */
export function esamina<S extends { a: Archivio; rotte: Rotte }>(
  files: readonly FileDati[],
  fai: (a: Archivio) => S,
  oggi?: string,
  parte = false,
): Esame<S> {
  const esito = ingest(files, spiegazioniOrfane, parte);
  const errori = esito.problemi.filter((p) => p.gravita === 'errore');
  // A cell that could not be read would be told as a row that is gone.
  const guasti = new Set(errori.map((p) => p.file));
  const deriva = derivaFraDate(esito.tabelle, esito.dati).filter((d) => !guasti.has(d.file));
  if (errori.some((p) => !delRegistro.has(p.tipo)) || esito.dati.osservazioni.length === 0)
    return { ...esito, sito: undefined, cambia: undefined, deriva };
  const sito = fai(archivioDi(esito.dati));
  const cambia = parte ? undefined : cosaCambia(esito.dati, pagine(sito.rotte));
  const rotti = errori.length > 0 ? [] : (cambia?.indirizziRotti ?? []);
  return {
    ...esito,
    problemi: [
      ...esito.problemi,
      ...(oggi === undefined ? [] : diDomani(esito.dati, oggi)),
      ...daSpiegare(sito.a.verifiche).map((v) => muta(sito.a, v)),
      ...rotti.map(({ id, testo }) =>
        problema(
          'broken-address',
          { file: 'registro.csv' },
          { letto: id, attesi: testo },
          { programma: '', registro: 'rinvii', voce: { da: id, a: null } },
        ),
      ),
    ],
    sito,
    cambia,
    deriva,
  };
}

/** Corrections and moves that are dated after the day on which they would be published. */
function diDomani(dati: Dati, oggi: string): Problema[] {
  return (['rettifiche', 'spostate'] as const).flatMap((tavola) =>
    dati[tavola]
      .filter(({ data }) => data > oggi.slice(0, data.length))
      .map(({ programma, data }) =>
        problema(
          'future-correction',
          { file: `${programma}/${tavola}.csv`, intestazione: 'data' },
          { letto: data },
        ),
      ),
  );
}

/** Findings that a decision of the programme would explain, were it known. */
const senzaDecisione = new Set<Verifica['modello']>([
  'dotazioni.non-decisa',
  'dotazioni.piu-volte',
  'target-mossi.non-deciso',
  'target-mossi.piu-volte',
]);

/** A decision of which only the officer knows. */
const decisione = Object.fromEntries(
  Object.keys(tavole.programma.decisioni.colonne).map((nome) => [nome, null]),
);

/** A grave finding that nobody has explained, at the first of its figures. */
function muta(a: Archivio, v: Verifica): Problema {
  const [figura] = v.osservazioni.flatMap((id) => a.perId.get(id) ?? []);
  const { file, riga, colonna } = figura?.cella ?? {};
  const manca = senzaDecisione.has(v.modello);
  return problema(
    manca ? 'missing-decision' : 'unexplained-finding',
    figura && file
      ? { file, riga, colonna, intestazione: figura.colonna }
      : { file: `${v.programma}/spiegazioni.csv` },
    {
      letto: figura?.testo ?? '',
      attesi: enunciato(a, v).titolo.replace(/\.$/, ''),
    },
    {
      programma: v.programma,
      registro: 'spiegazioni',
      voce: { verifica: v.id, spiegazione: null },
    },
    manca ? { programma: v.programma, registro: 'decisioni', voce: decisione } : undefined,
  );
}
