import { getCollection } from 'astro:content';
import type { GetStaticPaths } from 'astro';
import { filePubblicati } from '../exports/pubblicati.ts';
import type { Archivio } from '../model/index.ts';
import type { Params, Tipo } from '../views/indirizzi.ts';
import { rotte, type Rotte } from '../views/rotte.ts';
import { cornici as corniciDi } from '../views/rotte/cornice.ts';
import type { Rotta, RottaDi } from '../views/rotte/tipi.ts';
import { archivio } from './dati.ts';
import { daFare } from './parte.ts';

let ultime: { a: Archivio; rotte: Promise<Rotte> } | undefined;

/** All routes of the site, made once for each archive. */
export async function tutteLeRotte(): Promise<Rotte> {
  const a = await archivio();
  if (ultime?.a !== a) ultime = { a, rotte: carica(a) };
  return ultime.rotte;
}

async function carica(a: Archivio): Promise<Rotte> {
  const testi = (await getCollection('pagine')).map(({ id, data }) => ({
    id,
    titolo: data.titolo,
  }));
  return rotte(a, { testi, file: filePubblicati(a) });
}

/** The one route of a kind that is one page only. */
export async function rottaDi<T extends Tipo>(tipo: T): Promise<RottaDi<T>> {
  const [una] = (await tutteLeRotte()).di(tipo);
  if (!una) throw new Error(`Nessuna pagina di tipo «${tipo}».`);
  return una;
}

/** One path of a kind, as Astro takes it. */
export interface Percorso<T extends Tipo> {
  params: Params<T>;
  props: { rotta: RottaDi<T> };
}

/**
 * The `getStaticPaths` of a kind: one path a route, with the route as its props. The paths are new at each call, because Astro
 * writes its own look-up of a route into them.
 */
export const percorsi = <T extends Tipo>(tipo: T) =>
  (async (): Promise<Percorso<T>[]> =>
    (await tutteLeRotte())
      .di(tipo)
      .filter((rotta) => daFare(rotta as Rotta))
      .map((rotta) => ({ params: rotta.params, props: { rotta } }))) satisfies GetStaticPaths;

/** The paths of the frames of the pages of figures: see `views/rotte/cornice.ts`. */
export const cornici = (async (): Promise<Percorso<'cifra'>[]> =>
  corniciDi(await archivio())
    .filter(daFare)
    .map((rotta) => ({
      params: rotta.params,
      props: { rotta },
    }))) satisfies GetStaticPaths;
