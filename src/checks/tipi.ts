import type {
  Archivio,
  GravitaVerifica,
  Luogo,
  Osservazione,
  Soggetto,
  Verdetto,
} from '../model/index.ts';

/** Figures that agree under the printed precision: exactly, or because the printed value is the rounded one. */
export interface Concorda {
  esito: 'concorda';
  verdetto: 'torna' | 'arrotondamento';
  /** The figures that were put to the test. */
  figure: readonly Osservazione[];
}

/** A ratio whose parts are not printed anywhere. */
export interface NonVerificabile {
  esito: 'non verificabile';
  figure: readonly Osservazione[];
  /** What is missing, in Italian. */
  motivo: string;
}

/** Where a finding stands, and whom it is about. */
export type Posto = Luogo & Soggetto & Pick<Osservazione, 'asse'>;

/** A finding before it has its id. */
export interface Rilievo {
  esito: 'rilievo';
  verdetto: Exclude<Verdetto, 'torna'>;
  gravita: GravitaVerifica;
  luogo: Posto;
  /** What tells it from the other findings of the rule at this date and subject. */
  chiave: readonly string[];
  titolo: string;
  stampato: string;
  calcolato: string;
  /** The printed figures that bear the finding. */
  figure: readonly Osservazione[];
  /** The figures it was computed from. */
  prove: readonly Osservazione[];
  base?: string;
}

export type Esito = Concorda | NonVerificabile | Rilievo;

/** A rule: pure, over the archive. */
export type Verificatrice = (archivio: Archivio) => Esito[];

/** A rule as the site lists it. */
export interface RegolaVerifica {
  /** Permanent, used in ids. */
  id: string;
  nome: string;
  /** What it asks of the figures, one Italian sentence. */
  chiede: string;
  verifica: Verificatrice;
}

/** Figures that agree. */
export function concorda(
  verdetto: 'torna' | 'arrotondamento',
  ...figure: readonly Osservazione[]
): Concorda {
  return { esito: 'concorda', verdetto, figure };
}

/** A finding; the place is that of its first figure. */
export function rilievo(
  parti: Omit<Rilievo, 'esito' | 'luogo' | 'stampato' | 'chiave'> &
    Partial<Pick<Rilievo, 'luogo' | 'stampato' | 'chiave'>>,
): Rilievo {
  const prima = parti.figure[0];
  const luogo = parti.luogo ?? prima;
  if (!luogo) throw new Error('un rilievo senza luogo');
  return {
    esito: 'rilievo',
    ...parti,
    luogo,
    chiave: parti.chiave ?? [prima?.colonna ?? '', prima?.dimensione ?? ''],
    stampato: parti.stampato ?? prima?.testo ?? '',
  };
}
