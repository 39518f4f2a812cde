import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { costruisciSolo, parte } from './collections/parte.ts';
import { chiaviDi } from './exports/magazzino.ts';
import { metadati } from './exports/metadati.ts';
import { versione } from './exports/versione.ts';
import type { Archivio } from './model/index.ts';
import { proprio } from './model/proprio.ts';
import { detto } from './model/impronte.ts';
import { cifreIn } from './html/cifra.ts';
import { mostrateAltrove } from './html/pagineDelleCifre.ts';
import type { Riporto } from './html/riporta.ts';
import { inLotti } from './html/scrivano.ts';
import type { Sito } from './ricerca/sito.ts';
import { lunga } from './views/esplora/fogli.ts';
import { fileDi } from './views/indirizzi.ts';
import { gruppiDi } from './views/esplora/righe.ts';
import { viaDellaCoppia } from './views/riconciliazione.ts';
import { viaDelRilievo } from './views/rilieviAPagine.ts';
import { genereDi, programmaDi, type Rotta, type RottaDi } from './views/rotte/tipi.ts';

/** What a site was made of: by it the next build knows which pages it need not make again. */
interface Fatto {
  /** What stood under each id that a page may read. */
  impronte: Impronte;
  /** The checksum of the data of each programme, as its pages cite it, and of all. */
  somme: Somme;
  /** What each folder to download was made of, by its address below /dati/. */
  cartelle: Somme;
}

type Impronte = ReadonlyMap<string, string>;
type Somme = Readonly<Record<string, string>>;

/** What the pages of an archive read. `anteprima`: whether they say that they are not published. */
export function impronteDi(a: Archivio, anteprima: boolean): Impronte {
  const impronte = new Map<string, string>();
  const aggiungi = (id: string, altro: string): unknown =>
    impronte.set(id, hash('sha1', `${impronte.get(id) ?? ''} ${altro}`, 'base64').slice(0, 16));
  for (const { programma, ids, testo } of detto(a)) {
    const suo = hash('sha1', testo, 'base64');
    const insiemi = programma === '' ? ['tutto'] : ['tutto', `tutto:${programma}`];
    for (const id of [...ids, ...insiemi]) aggiungi(id, suo);
  }
  aggiungi('sito', anteprima ? 'anteprima' : '');
  // Where a list fills pages, which of them holds one thing depends on all.
  for (const { documento } of a.riconciliazione.righe)
    aggiungi(documento, viaDellaCoppia(a, documento));
  for (const { id } of a.programmi) {
    for (const v of a.verificheDi(id)) aggiungi(`verifica:${v.id}`, viaDelRilievo(a, v));
    const gruppi = gruppiDi(a, id);
    if (lunga(gruppi))
      aggiungi(`programma:${id}`, gruppi.flatMap((g) => g.righe.map((r) => r.href)).join(' '));
  }
  // The day that a page is cited with; the checksum beside it is put in its place in the pages that are taken over.
  for (const p of a.programmi) aggiungi(`programma:${p.id}`, metadati(a, p).modificato);
  return impronte;
}

/** The ids under which two sites were made of other things. */
export function cambiati(prima: Impronte, adesso: Impronte): Set<string> {
  const ids = [...prima.keys(), ...adesso.keys()];
  return new Set(ids.filter((id) => prima.get(id) !== adesso.get(id)));
}

/** True for a page or file that reads something of these ids. */
export const tocca = (ids: ReadonlySet<string>, rotta: Rotta): boolean =>
  rotta.legge.some((id) => ids.has(id));

/** What a site takes over, and which pages of figures it has still to make. */
interface Ripreso {
  riporti: Iterable<Riporto>;
  daFare: (rotta: RottaDi<'cifra'>) => boolean;
}

/** Nothing is taken over, and all is to be made. */
export const daCapo: Ripreso = { riporti: [], daFare: () => true };

/** A build that takes over from the site of before what it would make again. */
export interface Ripresa {
  /** What is taken over into the new site, once its other pages are there. */
  riprendi: (dist: string) => Ripreso;
  /** A folder to download as the site of before has it, where it was made of the same. */
  dato: (via: string, chiave?: string) => Uint8Array<ArrayBuffer> | undefined;
  /** Keeps what the site was made of, for the next build. */
  ricorda: () => void;
}

/** Tells the build what it need not make: nothing where there is no site of before, or nobody knows what it was made of. */
export function nuovaRipresa(radice: string, { a, rotte }: Sito, anteprima: boolean): Ripresa {
  const adesso = impronteDi(a, anteprima);
  const { prima } = parte();
  const allora = prima === undefined ? undefined : ultimoFatto(radice);
  const tutte = rotte.tutte;
  const intatte = new Set<string>();
  if (prima !== undefined && allora) {
    const ids = cambiati(allora.impronte, adesso);
    for (const r of tutte)
      if (!tocca(ids, r) && restaCosi(r, join(prima, fileDi(r.indirizzo)), ids))
        intatte.add(r.indirizzo);
  }
  costruisciSolo({ ...parte(), intatte });
  return {
    riprendi: (dist) => {
      if (prima === undefined || !allora) return daCapo;
      const rifatte = tutte.filter(
        (r) => genereDi(r.tipo) === 'pagina' && r.tipo !== 'cifra' && !intatte.has(r.indirizzo),
      );
      const mosse = mostrateAltrove(rifatte, prima, dist);
      const resta = (r: Rotta): boolean =>
        intatte.has(r.indirizzo) && !(r.tipo === 'cifra' && mosse.has(r.soggetto.figura.id));
      const somme = { allora: allora.somme, adesso: sommeDi(a) };
      return {
        riporti: riportiDi(tutte.filter(resta), { da: prima, a: dist }, somme),
        daFare: (r) => !resta(r as Rotta),
      };
    },
    dato: (via, chiave) => {
      const file = prima === undefined ? '' : join(prima, 'dati', via);
      const stessa = allora && chiave !== undefined && proprio(allora.cartelle, via) === chiave;
      return stessa && existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
    },
    ricorda: () => {
      mkdirSync(dirname(nuovo(radice)), { recursive: true });
      writeFileSync(
        nuovo(radice),
        JSON.stringify({
          impronte: [...adesso],
          somme: sommeDi(a),
          cartelle: chiaviDi(a),
        } satisfies Scritto),
      );
    },
  };
}

/** False for a page that is not there, and for one that shows one of these figures though its route does not say so: words quote them too. */
function restaCosi(r: Rotta, file: string, ids: ReadonlySet<string>): boolean {
  if (!existsSync(file)) return false;
  if (r.tipo === 'cifra' || !file.endsWith('.html')) return true;
  return cifreIn(readFileSync(file, 'utf8')).isDisjointFrom(ids);
}

/** By programme; under the empty name that of all of them, which pages of no programme cite. */
const sommeDi = (a: Archivio): Somme => ({
  '': versione(a).impronta,
  ...Object.fromEntries(a.programmi.map((p) => [p.id, versione(a, p).impronta])),
});

/** Pages and files that are taken over from one site to another, with the checksum of today's data where they cite it. */
function* riportiDi(
  ferme: readonly Rotta[],
  siti: { da: string; a: string },
  somme: { allora: Somme; adesso: Somme },
): Generator<Riporto> {
  for (const [p, sue] of Map.groupBy(ferme, (r) => programmaDi(r) ?? '')) {
    const [prima = '', dopo = ''] = [proprio(somme.allora, p), proprio(somme.adesso, p)];
    const [pagine = [], altri = []] = [true, false].map((html) =>
      sue.map((r) => fileDi(r.indirizzo)).filter((file) => file.endsWith('.html') === html),
    );
    const cita = prima !== '' && prima !== dopo;
    for (const file of inLotti(pagine))
      yield { ...siti, file, ...(cita && { cambia: [prima, dopo] as const }) };
    for (const file of inLotti(altri)) yield { ...siti, file };
  }
}

const dove = (radice: string): string => join(radice, '.astro', 'fatto.json');
const nuovo = (radice: string): string => `${dove(radice)}.nuovo`;

/** Lets the next build take over from the site that this one made: once it stands in its place. */
export function confermaFatto(radice: string): void {
  if (existsSync(nuovo(radice))) renameSync(nuovo(radice), dove(radice));
}

/** The same in a file. */
interface Scritto extends Omit<Fatto, 'impronte'> {
  impronte: (readonly [id: string, impronta: string])[];
}

/** What the last whole build was made of; none where there is none, or what stands there cannot be read. */
function ultimoFatto(radice: string): Fatto | undefined {
  try {
    const { impronte, ...altro } = JSON.parse(readFileSync(dove(radice), 'utf8')) as Scritto;
    return { impronte: new Map(impronte), ...altro };
  } catch {
    return undefined;
  }
}
