import type { Dati, Osservazione } from '../../model/index.ts';

/** What the site says today of a figure, by its id: the printed text. */
export type Pubblicate = ReadonlyMap<string, string>;

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
      return era === cifra.testo
        ? { cifra, stato: 'uguale', era: '' }
        : { cifra, stato: 'cambiata', era };
    });
}

const registri: Record<string, keyof Dati> = {
  assi: 'assi',
  fonti: 'fonti',
  obiettivi: 'obiettivi',
  azioni: 'azioni',
  iniziative: 'iniziative',
  indicatori: 'indicatori',
  decisioni: 'decisioni',
  rettifiche: 'rettifiche',
  eventi: 'eventi',
  spiegazioni: 'spiegazioni',
};
const perData: Record<string, 'menzioni' | 'note' | 'gruppi'> = {
  iniziative: 'menzioni',
  note: 'note',
  gruppi: 'gruppi',
};

/** What each chosen file gives. `dataDi`: the reference date that a folder's name stands for. */
export function tabelleLette(
  dati: Dati,
  scelti: ReadonlySet<string>,
  dataDi: (cartella: string) => string | null,
): TabellaLetta[] {
  return [...scelti].sort().map((file) => {
    const [programma = '', sotto = '', foglia] = file.split('/');
    const nome = (foglia ?? sotto).replace(/\.\w+$/, '');
    const cifre = dati.osservazioni.filter((o) => o.cella.file === file).length;
    const suoi = (
      voci: readonly { programma?: string; data?: string }[],
      data?: string | null,
    ): number =>
      voci.filter((v) => v.programma === programma && (data === undefined || v.data === data))
        .length;
    if (foglia !== undefined) {
      const chiave = perData[nome];
      return { file, cifre, voci: chiave ? suoi(dati[chiave], dataDi(sotto)) : 0 };
    }
    if (file.startsWith('misure.')) return { file, cifre, voci: dati.misure.length };
    if (nome === 'programma')
      return { file, cifre, voci: dati.programmi.filter((p) => p.id === programma).length };
    const registro = registri[nome];
    return { file, cifre, voci: registro ? suoi(dati[registro] as { programma: string }[]) : 0 };
  });
}
