import type { Archivio, VoceRegistro } from '../../model/index.ts';
import type { ColonnaDi } from '../colonna.ts';
import type { DaFare } from './cartella.ts';

/** A folder of what one publication gave of a programme, at `/dati/<programma>/<giorno>/`. */
export interface Pubblicata extends DaFare {
  /** The day; with `-2` after it where a day has a second publication. */
  giorno: string;
}

/**
 * The folders of what was published: they are made of the ledger's lines up to each publication and of nothing else, and lines are
 * only ever added, so that nothing that comes later, neither a figure nor a name nor a setting, changes a byte of them.
 */
export function cartellePubblicate({
  registro,
  pubblicazioni,
}: Pick<Archivio, 'registro' | 'pubblicazioni'>): Pubblicata[] {
  return pubblicazioni.flatMap(({ data, righe }, i) => {
    const giaQuelGiorno = pubblicazioni.slice(0, i).filter((p) => p.data === data).length;
    const giorno = giaQuelGiorno === 0 ? data : `${data}-${giaQuelGiorno + 1}`;
    const { programmi, cifre } = alloraDi(registro.slice(0, righe));
    return [...Map.groupBy(cifre, (v) => programmi.get(fonteDi(v)) ?? '')]
      .filter(([programma]) => programma !== '')
      .map(([programma, sue]) => ({
        programma,
        giorno,
        genere: 'pubblicazione',
        titolo: titoloDi(programma, giorno),
        al: data,
        quante: sue.length,
        fa: () => ({
          nome: `${programma}-${giorno}`,
          titolo: titoloDi(programma, giorno),
          al: data,
          colonne: colonnePubblicate,
          righe: sue.map((v) => colonnePubblicate.map((c) => c.valore(v))),
        }),
      }));
  });
}

const titoloDi = (programma: string, giorno: string): string =>
  `${programma}: le cifre pubblicate il ${giorno}`;

/** What stood published after these lines: the figures, and the programme of each document. */
function alloraDi(righe: readonly VoceRegistro[]): {
  programmi: ReadonlyMap<string, string>;
  cifre: VoceRegistro[];
} {
  const cifre = new Map<string, VoceRegistro>();
  const programmi = new Map<string, string>();
  for (const voce of righe) {
    if (voce.genere === 'cifra') cifre.set(voce.id, voce);
    else if (voce.genere === 'ritiro') cifre.delete(voce.id);
    else if (voce.genere === 'riga' && voce.id.startsWith('fonti#')) {
      const [programma = '', fonte = ''] = voce.testo.split(';');
      programmi.set(fonte, programma);
    }
  }
  return { programmi, cifre: [...cifre.values()] };
}

/** The id of a figure begins with that of its document. */
const fonteDi = ({ id }: VoceRegistro): string => id.split('.')[0] ?? '';

type DiVoce = Omit<ColonnaDi<VoceRegistro>, 'valore'> & { valore: (v: VoceRegistro) => string };
const testo = (nome: string, descrizione: string, valore: (v: VoceRegistro) => string): DiVoce => ({
  nome,
  tipo: 'string',
  titolo: nome,
  descrizione,
  valore,
});

/** The columns of a folder of what was published. */
export const colonnePubblicate: readonly DiVoce[] = [
  testo('id', 'Identificativo stabile della cifra.', (v) => v.id),
  testo('pubblicata', 'Il giorno in cui la cifra è stata pubblicata così.', (v) => v.data),
  testo('fonte', 'Identificativo del documento.', fonteDi),
  testo('punto', 'Il luogo nel documento.', (v) => v.punto),
  testo(
    'valore',
    'Il valore, com’era pubblicato: un numero semplice, o un testo.',
    (v) => v.valore,
  ),
  testo('unita', 'L’unità.', (v) => v.unita),
  testo('testo', 'La cifra com’è stampata, alla lettera.', (v) => v.testo),
  testo('etichetta', 'Come il documento chiama la riga.', (v) => v.etichetta),
  testo('documento', 'Lo SHA-256 del documento letto, dove si conosce.', (v) => v.documento),
];
