import type { Dati } from './dati.ts';
import type { Derivata } from './osservazione.ts';
import type { Spostata } from './registro.ts';

type Mossa = Pick<Spostata, 'idPrima' | 'idDopo'>;

/** What an id becomes by one row; null where the row is not about it. A `*` stands for the same text on both sides. */
export function spostato({ idPrima, idDopo }: Mossa, id: string): string | null {
  const [testa = '', coda] = idPrima.split('*');
  if (coda === undefined) return id === idPrima ? idDopo : null;
  const mezzo = id.length - testa.length - coda.length;
  if (mezzo <= 0 || !id.startsWith(testa) || !id.endsWith(coda)) return null;
  return idDopo.replace('*', () => id.slice(testa.length, testa.length + mezzo));
}

/** True where rows lead an id on and at last back to where it has been. */
export function inCircolo(id: string, spostate: readonly Mossa[]): boolean {
  const visti = new Set<string>();
  for (let oggi: string | undefined = id; oggi !== undefined;) {
    if (visti.has(oggi)) return true;
    visti.add(oggi);
    const qui: string = oggi;
    oggi = spostate.map((s) => spostato(s, qui)).find((dopo) => dopo !== null);
  }
  return false;
}

type DaSeguire = Pick<Dati, 'registro' | 'osservazioni' | 'spostate' | 'eventi'>;

/**
 * What the ids that were published and are no more have become, by the old one: the living ones, the first most likely. A printed
 * figure is followed through the register, spostate.csv, and the new ids of its initiative; a computed one through the figures that it
 * comes of.
 */
export function spostamenti(
  dati: DaSeguire,
  derivate: readonly Derivata[],
): ReadonlyMap<string, readonly string[]> {
  const gia = new Map<string, string>();
  const addendi = new Map<string, string>();
  for (const { genere, id, testo, punto } of dati.registro)
    if (genere === 'spostamento') gia.set(id, testo);
    else if (genere === 'derivata') addendi.set(id, punto);
  const vive = new Set(dati.osservazioni.map((o) => o.id));
  const passi = (id: string): string[] => [
    ...[gia.get(id), ...dati.spostate.map((s) => spostato(s, id))].filter(
      (x) => x !== undefined && x !== null,
    ),
    ...conLIniziativa(id, dati.eventi),
  ];
  const arrivi = (id: string, visti = new Set<string>()): string[] => {
    if (vive.has(id)) return [id];
    if (visti.has(id)) return [];
    visti.add(id);
    return passi(id).flatMap((dopo) => arrivi(dopo, visti));
  };
  const calcolate = new Map(derivate.map((d) => [comeViene(d.id, d.da), d.id]));
  const diOggi = new Set(derivate.map((d) => d.id));
  const tutti = new Map<string, readonly string[]>();
  for (const { genere, id } of dati.registro) {
    if (tutti.has(id)) continue;
    const meta =
      genere === 'cifra' && !vive.has(id)
        ? arrivi(id)
        : genere === 'derivata' && !diOggi.has(id)
          ? [
              calcolate.get(
                comeViene(
                  id,
                  (addendi.get(id) ?? '').split(' ').map((a) => arrivi(a)[0] ?? a),
                ),
              ),
            ].filter((x) => x !== undefined)
          : [];
    if (meta.length > 0) tutti.set(id, meta);
  }
  return tutti;
}

/** A computed figure by its rule and what it is about, and the figures that it comes of. */
const comeViene = (id: string, da: readonly string[]): string =>
  `${id.slice(0, id.lastIndexOf('.'))}|${da.join(' ')}`;

/** The ids that a figure of an initiative may have after the initiative changed its own. */
function conLIniziativa(id: string, eventi: Dati['eventi']): string[] {
  const [fonte = '', data = '', soggetto = '', ...resto] = id.split('.');
  return eventi
    .filter((e) => e.iniziativa === soggetto)
    .flatMap((e) => e.idNuovi)
    .map((nuovo) => [fonte, data, nuovo, ...resto].join('.'));
}
