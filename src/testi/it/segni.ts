import type { Livello, Verdetto } from '../../model/index.ts';
import { assenze } from './assenze.ts';
import { esiti } from './target.ts';

/** What is heard instead of a mark beside a figure; of a finding that is no contradiction, its verdict. */
export const segni = {
  contraddizione: 'non torna',
  rettifica: 'cifra rettificata',
  daRettificata: 'da una cifra rettificata',
  riservata: 'perché la cifra non è mostrata',
};

/** What drawings say beside their data. */
export const disegni = {
  missing: assenze.cifra,
  target: 'target',
  earlier: 'prima',
  status: {
    reached: esiti.raggiunto,
    stated: esiti['detto-raggiunto'],
    notYet: esiti['non-ancora'],
    missed: esiti['non-raggiunto'],
    below: esiti['sotto-il-target'],
    notComparable: esiti['non-confrontabile'],
    untargeted: esiti['senza-target'],
    unvalued: esiti['senza-valore'],
  },
};

/** What a finding concludes. */
const verdetti: Record<Verdetto, string> = {
  torna: 'torna',
  arrotondamento: 'arrotondamento',
  troncamento: 'troncamento',
  'etichetta diversa': 'etichetta diversa',
  'base diversa': 'base diversa',
  riprogrammazione: 'riprogrammazione',
  'refuso della fonte': 'refuso della fonte',
  'spiegato dal documento': 'spiegato dal documento',
  'non spiegato': 'non spiegato',
};

/** What a finding may be taken for. */
const livelli: Record<Livello, { nome: string; spiega: string }> = {
  contraddizione: {
    nome: 'Contraddizioni',
    spiega:
      'Un documento non va d’accordo con sé stesso: dice della stessa data due cose che non stanno insieme.',
  },
  cambiamento: {
    nome: 'Cambiamenti e basi diverse',
    spiega:
      'Le cifre possono essere tutte giuste: cambiano da una data o da un documento all’altro, o si misurano su basi diverse. Oppure si somigliano senza che un documento dica perché.',
  },
  arrotondamento: {
    nome: 'Arrotondamenti',
    spiega:
      'Cifre arrotondate o tagliate: la differenza sta nelle ultime cifre. Nelle altre pagine queste cifre non portano un segno.',
  },
};

/** What stands around the words of a finding. */
export const rilievo = {
  verdetti,
  livelli,
  conto: 'Il conto',
  perche: 'La spiegazione',
  /** Over the ways to the findings that are not in sight. */
  altri: (n: number): string => (n === 1 ? 'Un’altra verifica' : `Altre ${n} verifiche`),
  /** Where those of a rule begin. */
  via: (regola: string, n: number): string => `${regola} (${n})`,
  spiegazione: 'La nostra spiegazione.',
  spiegaIlDocumento: 'Lo spiega il documento.',
  attribuzione: 'Dipende da una nostra lettura.',
  stampato: 'Si legge',
  /** Recomputed, printed elsewhere or before, or what one expects: the sentence of the finding says which. */
  calcolato: 'A confronto con',
  base: 'Base trovata',
  regola: 'Regola',
  cifre: 'Le cifre usate:',
};
