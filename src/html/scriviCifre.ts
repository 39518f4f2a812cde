import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv } from '../exports/csv.ts';
import { righeDi } from '../exports/osservazioni.ts';
import { versione } from '../exports/versione.ts';
import type { Archivio } from '../model/index.ts';
import type { Rotte } from '../views/rotte.ts';
import { programmaDi, type Rotta, type RottaDi } from '../views/rotte/tipi.ts';
import { cifreIn } from './cifra.ts';
import { riempi } from './cornice.ts';
import { descrizione, scheda } from './scheda.ts';
import type { Dove } from './scheda/uso.ts';

/**
 * Writes the pages of figures below `<dist>/cifre/`, in the frames that the build left there, and takes those away. `base`: the
 * folder that the site is served from, without a final slash; `vesti`: what is done to every page before it is written; `daFare`:
 * false for a page that is there in another way.
 */
export function scriviCifre(
  a: Archivio,
  rotte: Rotte,
  dist: string,
  base: string,
  vesti: (html: string) => string,
  daFare: (rotta: RottaDi<'cifra'>) => boolean,
): void {
  const f = { a, indirizzo: (via: string): string => base + via };
  const pagine = Map.groupBy(rotte.pagine, programmaDi);
  for (const [p, tutte] of Map.groupBy(rotte.di('cifra'), (r) => r.soggetto.p)) {
    const sue = tutte.filter(daFare);
    const mostrate = doveSono(pagine.get(p.id) ?? [], dist);
    const dati = versione(a, p);
    const cornice = join(dist, 'cifre', p.id);
    const scrivi = riempi(readFileSync(join(cornice, 'index.html'), 'utf8'));
    rmSync(cornice, { recursive: true });
    for (const { soggetto, indirizzo, titoloIntero } of sue) {
      const { figura } = soggetto;
      const cartella = join(dist, indirizzo);
      mkdirSync(cartella);
      writeFileSync(
        join(cartella, 'index.html'),
        vesti(
          scrivi({
            titolo: titoloIntero,
            descrizione: descrizione(f, figura),
            id: figura.id,
            corpo: scheda(f, figura, {
              p,
              dove: mostrate.get(figura.id) ?? [],
              csv: csv(righeDi([figura], a)),
              versione: dati,
            }).text,
          }),
        ),
      );
    }
  }
}

/** Which of these built pages show each figure, by its id. */
function doveSono(pagine: readonly Rotta[], dist: string): Map<string, Dove[]> {
  const mostrate = new Map<string, Dove[]>();
  for (const { indirizzo, titoloIntero: nome } of pagine) {
    for (const id of cifreIn(readFileSync(join(dist, indirizzo, 'index.html'), 'utf8'))) {
      const gia = mostrate.get(id);
      if (gia) gia.push({ nome, indirizzo });
      else mostrate.set(id, [{ nome, indirizzo }]);
    }
  }
  return mostrate;
}

/**
 * The figures that are shown elsewhere than before, or under another title: by the pages that are made anew, as they stood in the site
 * of before and stand in this one.
 */
export function mostrateAltrove(
  rifatte: readonly Rotta[],
  prima: string,
  dist: string,
): Set<string> {
  const mosse = new Set<string>();
  for (const { indirizzo } of rifatte) {
    const [allora, adesso] = [prima, dist].map((sito) => {
      const file = join(sito, indirizzo, 'index.html');
      const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
      return { ids: cifreIn(html), titolo: /<title>[^<]*/.exec(html)?.[0] };
    });
    const uguali = allora!.titolo === adesso!.titolo;
    for (const id of uguali
      ? allora!.ids.symmetricDifference(adesso!.ids)
      : allora!.ids.union(adesso!.ids))
      mosse.add(id);
  }
  return mosse;
}
