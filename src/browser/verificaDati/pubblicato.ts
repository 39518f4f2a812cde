import {
  comePubblicata,
  stessaCifra,
  tavoleDi,
  type CifraPubblicata,
  type Dati,
  type Osservazione,
} from '../../model/index.ts';

/** What the site says today of its figures, by id. */
export type Pubblicate = ReadonlyMap<string, CifraPubblicata>;

/** A figure that the chosen tables give, and how it stands to what is published. */
export interface CifraLetta {
  cifra: Osservazione;
  stato: 'nuova' | 'uguale' | 'cambiata';
  /** The published text, where it differs. */
  era: string;
}

/** One chosen table: how many figures and other records it gives. */
export interface TabellaLetta {
  file: string;
  cifre: number;
  /** Records that are no figures: initiatives named, notes, rows of a register. */
  voci: number;
}

/** The figures of the chosen files beside the published ones. */
export function cifreLette(
  dati: Dati,
  scelti: ReadonlySet<string>,
  pubblicate: Pubblicate,
): CifraLetta[] {
  return dati.osservazioni
    .filter((o) => scelti.has(o.cella.file))
    .sort((a, b) =>
      a.cella.file < b.cella.file
        ? -1
        : a.cella.file > b.cella.file
          ? 1
          : a.cella.riga - b.cella.riga,
    )
    .map((cifra) => {
      const era = pubblicate.get(cifra.id);
      if (era === undefined) return { cifra, stato: 'nuova', era: '' };
      return stessaCifra(era, comePubblicata(cifra))
        ? { cifra, stato: 'uguale', era: '' }
        : { cifra, stato: 'cambiata', era: era.testo };
    });
}

/** What each chosen file gives. `dataDi`: the reference date that a folder's name stands for. */
export function tabelleLette(
  dati: Dati,
  scelti: ReadonlySet<string>,
  dataDi: (cartella: string) => string | null,
): TabellaLetta[] {
  return [...scelti].sort().map((file) => {
    const [programma = '', sotto = '', foglia] = file.split('/');
    const nome = (foglia ?? (sotto || programma)).replace(/\.\w+$/, '');
    const cifre = dati.osservazioni.filter((o) => o.cella.file === file).length;
    const posto = foglia !== undefined ? 'data' : sotto !== '' ? 'programma' : 'radice';
    const tavola = tavoleDi(posto).find(([n]) => n === nome)?.[1];
    if (!tavola?.dati) return { file, cifre, voci: 0 };
    const voci: readonly Readonly<Record<string, unknown>>[] =
      dati[tavola.dati as Exclude<keyof Dati, 'sito'>];
    const suoi = voci.filter(
      (v) =>
        (posto === 'radice' || (v['programma'] ?? v['id']) === programma) &&
        (posto !== 'data' || v['data'] === dataDi(sotto)),
    );
    return { file, cifre, voci: suoi.length };
  });
}
