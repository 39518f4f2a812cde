import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { csv } from '../exports/csv.ts';
import { righeDi } from '../exports/osservazioni.ts';
import { versione } from '../exports/versione.ts';
import type { Archivio } from '../model/index.ts';
import { fileDi } from '../views/indirizzi.ts';
import type { Rotte } from '../views/rotte.ts';
import { programmaDi, type Rotta, type RottaDi } from '../views/rotte/tipi.ts';
import { cifreIn } from './cifra.ts';
import { descrizione, scheda } from './scheda.ts';
import { inLotti, type Lotto, type Sede } from './scrivano.ts';
import type { Dove } from './scheda/uso.ts';

/**
 * The pages of figures below `<dist>/cifre/`, in the frames that the build left there, which are taken away. `base`: the folder that the
 * site is served from, without a final slash; `daFare`: false for a page that is there in another way.
 */
export function* pagineDelleCifre(
  a: Archivio,
  rotte: Rotte,
  { dist, base }: Sede,
  daFare: (rotta: RottaDi<'cifra'>) => boolean,
): Generator<Lotto> {
  const f = { a, indirizzo: (via: string): string => base + via };
  const pagine = Map.groupBy(rotte.pagine, programmaDi);
  for (const [p, tutte] of Map.groupBy(rotte.di('cifra'), (r) => r.soggetto.p)) {
    const mostrate = doveSono(pagine.get(p.id) ?? [], dist);
    const versioneSua = versione(a, p);
    const posto = join(dist, 'cifre', p.id);
    const cornice = readFileSync(join(posto, 'index.html'), 'utf8');
    rmSync(posto, { recursive: true });
    const sue = tutte.filter(daFare);
    const pieno = ({ soggetto: { figura }, titolo, titoloIntero }: RottaDi<'cifra'>) => ({
      titolo: titoloIntero,
      descrizione: descrizione(titolo, figura),
      id: figura.id,
      corpo: scheda(f, figura, {
        p,
        titolo,
        dove: mostrate.get(figura.id) ?? [],
        csv: csv(righeDi([figura], a)),
        versione: versioneSua,
      }).text,
    });
    for (const lotto of inLotti(sue))
      yield {
        cornice,
        pagine: lotto.map((r) => ({ file: fileDi(r.indirizzo), pieno: pieno(r) })),
      };
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
