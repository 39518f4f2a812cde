import { stessaCifra, type Archivio, type VoceRegistro } from '../model/index.ts';

/** What happened to one thing from one publication to the next. */
export const tipiDiCambiamento = [
  'aggiunta',
  'cambiata',
  'precisata',
  'rinominata',
  'ritirata',
] as const;
export type TipoDiCambiamento = (typeof tipiDiCambiamento)[number];

/** What can change: a printed figure, a computed one, a page, a row of another table. */
export const generiDiCambiamento = ['cifra', 'derivata', 'pagina', 'riga'] as const;

/** One change, as the register tells it. */
export interface Cambiamento {
  tipo: TipoDiCambiamento;
  genere: (typeof generiDiCambiamento)[number];
  id: string;
  /** The id of today, of what has another. */
  idDopo: string;
  /** What it said before and says now; empty where it was not, or is no more. */
  prima: string;
  dopo: string;
}

/** One publication, numbered from 1, with what it changed of the one before; the first has nothing to be compared with. */
export interface Versione {
  numero: number;
  data: string;
  nota: string;
  /** How many lines the register had, and the hash of the last: its head. */
  righe: number;
  impronta: string;
  cambiamenti: Cambiamento[];
}

/** The publications in their order, told by the register alone. `precisata`: the value is the same, its label, place or printing is not. */
export function versioni({
  registro,
  pubblicazioni,
}: Pick<Archivio, 'registro' | 'pubblicazioni'>): Versione[] {
  const stato = new Map<string, VoceRegistro>();
  let da = 0;
  return pubblicazioni.map(({ data, nota, righe, impronta }, i) => {
    const sue = registro.slice(da, righe);
    da = righe;
    const cambiamenti = i === 0 ? [] : cambiamentiDi(sue, stato);
    for (const voce of sue)
      if (voce.genere === 'ritiro' || voce.genere === 'spostamento') stato.delete(voce.id);
      else stato.set(voce.id, voce);
    return { numero: i + 1, data, nota, righe, impronta, cambiamenti };
  });
}

function cambiamentiDi(
  righe: readonly VoceRegistro[],
  stato: ReadonlyMap<string, VoceRegistro>,
): Cambiamento[] {
  const nuove = new Map(righe.map((v) => [v.id, v]));
  const mete = new Set(righe.flatMap((v) => (v.genere === 'spostamento' ? [v.testo] : [])));
  return righe.flatMap((voce): Cambiamento[] => {
    const prima = stato.get(voce.id);
    switch (voce.genere) {
      case 'pubblicazione':
        return [];
      case 'ritiro':
      case 'spostamento': {
        const genere = genereDi(prima);
        if (!prima || !genere) return [];
        const idDopo = voce.genere === 'ritiro' ? '' : voce.testo;
        const dopo = nuove.get(idDopo) ?? stato.get(idDopo);
        const tipo = idDopo === '' ? 'ritirata' : 'rinominata';
        return [
          { tipo, genere, id: voce.id, idDopo, prima: detto(prima), dopo: dopo ? detto(dopo) : '' },
        ];
      }
      default: {
        if (!prima && mete.has(voce.id)) return [];
        const tipo = !prima ? 'aggiunta' : dettoUguale(prima, voce) ? 'precisata' : 'cambiata';
        const { genere, id } = voce;
        return [
          { tipo, genere, id, idDopo: '', prima: prima ? detto(prima) : '', dopo: detto(voce) },
        ];
      }
    }
  });
}

const genereDi = (voce: VoceRegistro | undefined): Cambiamento['genere'] | undefined =>
  generiDiCambiamento.find((g) => g === voce?.genere);

/** What a line says to a reader: as printed, or the computed number with its unit. */
const detto = ({ genere, testo, valore, unita }: VoceRegistro): string =>
  genere === 'derivata' ? `${valore} ${unita}` : testo;

const dettoUguale = (prima: VoceRegistro, dopo: VoceRegistro): boolean =>
  prima.genere === 'cifra' && dopo.genere === 'cifra'
    ? stessaCifra(prima, dopo)
    : detto(prima) === detto(dopo);
