import type {
  Archivio,
  GravitaVerifica,
  IdRegola,
  Livello,
  Luogo,
  NonVerificato,
  Osservazione,
  Soggetto,
  Trovato,
  Verdetto,
} from '../model/index.ts';

/** Figures that agree under the printed precision: exactly, or because the printed value is the rounded one. */
export interface Concorda {
  esito: 'concorda';
  verdetto: 'torna' | 'arrotondamento';
  /** The figures that were put to the test. */
  figure: readonly Osservazione[];
  /** The figures that they were tested with. */
  prove: readonly Osservazione[];
}

/** A ratio whose parts are not printed anywhere. */
export type NonVerificabile = NonVerificato & {
  esito: 'non verificabile';
  figure: readonly Osservazione[];
};

/** Where a finding stands, and whom it is about. */
export type Posto = Luogo & Soggetto & Pick<Osservazione, 'asse'>;

/** A finding before it has its id. */
export type Rilievo = Trovato & {
  esito: 'rilievo';
  verdetto: Exclude<Verdetto, 'torna'>;
  gravita: GravitaVerifica;
  luogo: Posto;
  /** What tells it from the other findings of the rule at this date and subject. */
  chiave: readonly string[];
  /** The earlier end of a comparison between two dates, the later being that of `luogo`. */
  dal?: string;
  /** Told where what is compared is not enough to know it: figures of one document that may all be right. */
  livello?: Livello;
  /** The places that it rests on, where they are not those of its figures. */
  luoghi?: readonly Posto[];
  /** The printed figures that bear the finding. */
  figure: readonly Osservazione[];
  /** The figures it was computed from. */
  prove: readonly Osservazione[];
};

export type Esito = Concorda | NonVerificabile | Rilievo;

/** A rule: pure, over the archive. */
export type Verificatrice = (archivio: Archivio) => Esito[];

/** A rule with its permanent id, used in the ids of what it finds. */
export interface RegolaVerifica {
  id: IdRegola;
  verifica: Verificatrice;
}

/** Figures that agree, with each other or with what they were tested with. */
export function concorda(
  verdetto: Concorda['verdetto'],
  figure: readonly Osservazione[],
  prove: readonly Osservazione[] = [],
): Concorda {
  return { esito: 'concorda', verdetto, figure, prove };
}

/** A finding; where they are not told, its place and what tells it apart are those of its first figure. */
export function rilievo(
  parti: Trovato &
    Omit<Rilievo, 'esito' | 'luogo' | 'chiave' | keyof Trovato> &
    Partial<Pick<Rilievo, 'luogo' | 'chiave'>>,
): Rilievo {
  const prima = parti.figure[0];
  return {
    esito: 'rilievo',
    ...parti,
    luogo: parti.luogo ?? prima!,
    chiave: parti.chiave ?? [prima?.colonna ?? '', prima?.dimensione ?? ''],
  };
}

/** The ids of figures, as arguments carry them. */
export function ids(figure: readonly Osservazione[]): string[] {
  return figure.map((o) => o.id);
}
