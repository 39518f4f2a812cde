import { alla, delGiorno, elenco, percentuale, quante } from '../../format.ts';

/** A record that is gone, new or moved, by its address or id and its name. */
interface Voce {
  id: string;
  testo: string;
}

interface Iniziativa {
  id: string;
  nome: string;
}

/** The parts of the report of what a publication would change, and how each says one thing. */
export const parti = {
  senzaRettifica: 'Cifre pubblicate che cambiano senza una rettifica',
  forseSpostate: 'Cifre che avrebbero un altro identificativo: si dice in spostate.csv',
  rotti: 'Indirizzi che si romperebbero',
  sparite: 'Iniziative che spariscono',
  rinominate: 'Forse la stessa iniziativa con un altro nome?',
  rettificate: 'Cifre rettificate',
  calcolate: 'Cifre calcolate che hanno un altro valore',
  cifreSpostate: 'Cifre con un altro identificativo',
  cifreNuove: 'Cifre nuove',
  iniziativeNuove: 'Iniziative nuove',
  pagineNuove: 'Pagine nuove',
  altre: 'Nomi, note, spiegazioni, etichette e altre righe nuove o cambiate',
  spostati: 'Indirizzi che portano a un’altra pagina',
};

export const righe = {
  indirizzo: ({ id, testo }: Voce): string => `${id} («${testo}»)`,
  iniziativa: ({ id, testo }: Voce): string => `«${testo}» (${id})`,
  altra: ({ id, testo }: Voce): string => `${id.replace(/#.*/, '')}: «${testo}»`,
  nuova: ({ testo }: Voce): string => `«${testo}»`,
  rinominata: (programma: string, prima: Iniziativa, dopo: Iniziativa): string =>
    `«${prima.nome}» (${prima.id}) e «${dopo.nome}» (${dopo.id}). Se sì, aggiungi a data/${programma}/eventi.csv una riga «rinominata» con «${dopo.id}» in «id_nuovo».`,
  rettificata: (mossa: string, tipo: string, motivo: string): string =>
    `${mossa} (${tipo}: ${motivo})`,
  cifre: (programma: string, data: string, n: number): string =>
    `${programma}, ${alla(data)}: ${quante(n, 'cifra', 'cifre')}`,
  forseSpostata: (r: { idPrima: string; idDopo: string; quante: number }): string =>
    `${quante(r.quante, 'cifra', 'cifre')}: ${r.idPrima};${r.idDopo};<data>;<motivo>`,
  spostata: ({ id, testo }: Voce): string => `${id} ora è ${testo}`,
  sparita: (id: string, prima: string): string => `${id}: «${prima}» sparisce`,
  /** By how many per cent a figure moves; null where that cannot be said. */
  mossa: (id: string, prima: string, dopo: string, percento: number | null): string => {
    const quanto =
      percento === null || percento === 0
        ? ''
        : Math.abs(percento) < 0.1
          ? `, meno dello ${percentuale(0.1)} in ${percento > 0 ? 'più' : 'meno'}`
          : `, ${percento > 0 ? '+' : ''}${percentuale(percento, 1)}`;
    return `${id}: da «${prima}» a «${dopo}»${quanto}`;
  },
};

/** How much changes. */
interface Conto {
  cifreNuove: number;
  cifreMosse: number;
  cifreSpostate: number;
  /** Computed figures, new or with another value. */
  calcolate: number;
  pagineNuove: number;
  altreRighe: number;
  indirizziRotti: number;
}

/** The one sentence that says how much changes since the publication of that day; null where there is none. */
export function inBreve(ultima: string | null, c: Conto): string {
  const fatti = [
    c.cifreNuove > 0 && quante(c.cifreNuove, 'cifra nuova', 'cifre nuove'),
    c.cifreMosse > 0 && quante(c.cifreMosse, 'cifra cambiata', 'cifre cambiate'),
    c.cifreSpostate > 0 && quante(c.cifreSpostate, 'cifra spostata', 'cifre spostate'),
    c.calcolate > 0 &&
      quante(c.calcolate, 'cifra calcolata nuova o cambiata', 'cifre calcolate nuove o cambiate'),
    c.pagineNuove > 0 && quante(c.pagineNuove, 'pagina nuova', 'pagine nuove'),
    c.altreRighe > 0 &&
      quante(c.altreRighe, 'altra riga nuova o cambiata', 'altre righe nuove o cambiate'),
    c.indirizziRotti > 0 && quante(c.indirizziRotti, 'indirizzo rotto', 'indirizzi rotti'),
  ].filter((f) => f !== false);
  const che = fatti.length > 0 ? elenco(fatti) : 'solo nomi e indirizzi';
  return ultima === null
    ? `Prima pubblicazione: ${che}.`
    : `Rispetto alla pubblicazione ${delGiorno(ultima)}: ${che}.`;
}

export const nienteCambia = (ultima: string | null): string =>
  `Rispetto alla pubblicazione ${ultima ? delGiorno(ultima) : ''} non cambia nulla.`;

/** What stands around the report. */
export const rapporto = {
  titolo: 'Cosa cambia',
  titoloDellaPagina: 'Cosa cambia · Fondi in Chiaro',
  altre: (n: number): string => `e altre ${n}, tutte in verifica.html`,
  conErrori: 'Finché ci sono errori non si può dire che cosa cambierebbe.',
  prima: 'Prima di pubblicare',
};
