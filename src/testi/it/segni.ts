import { data as inParole } from '../../format.ts';
import type { GravitaVerifica, Rettifica, Verdetto } from '../../model/index.ts';
import { esiti } from './target.ts';

/** What is heard instead of a mark beside a figure, and what its link says. */
export const segni = {
  diverso: 'una verifica non torna',
  rettifica: 'cifra rettificata',
  rettificata: ({ data, valorePrecedente }: Rettifica): string =>
    `rettificata il ${inParole(data)}: prima «${valorePrecedente}»`,
  daRettificata: ({ data }: Rettifica): string =>
    `calcolata da una cifra rettificata il ${inParole(data)}`,
  stampata: (testo: string, punto: string, quando: string): string =>
    `Stampato «${testo}» · ${punto} · dati ${quando}`,
  calcolata: 'Cifra calcolata: come si fa',
};

/** What drawings say beside their data. */
export const disegni = {
  missing: 'non disponibile',
  target: 'target',
  earlier: 'prima',
  status: {
    reached: esiti.raggiunto,
    stated: 'detto raggiunto',
    notYet: esiti['non-ancora'],
    missed: esiti['non-raggiunto'],
    below: esiti['sotto-il-target'],
    notComparable: esiti['non-confrontabile'],
    unknown: 'non si sa',
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
  'non spiegato': 'non spiegato',
};

/** How much a finding weighs. */
const gravita: Record<GravitaVerifica, { nome: string; spiega: string }> = {
  errore: {
    nome: 'Non tornano',
    spiega: 'Il documento si contraddice: una delle due cifre non può essere giusta.',
  },
  avviso: {
    nome: 'Da sapere',
    spiega: 'Due luoghi dicono cose diverse, o il confronto non si può fare alla lettera.',
  },
  informazione: {
    nome: 'Spiegate',
    spiega: 'Cifre troncate, o mosse da una decisione: è bene saperlo, ma non cambia il senso.',
  },
};

/** What stands around the words of a finding. */
export const rilievo = {
  verdetti,
  gravita,
  conto: 'Il conto',
  spiegazione: 'La nostra spiegazione.',
  stampato: 'Stampato',
  calcolato: 'Calcolato',
  base: 'Base trovata',
  regola: 'Regola',
  cifre: 'Le cifre usate:',
};
