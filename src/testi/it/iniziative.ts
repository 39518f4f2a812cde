import { alla, elenco, quante } from '../../format.ts';
import type { Menzione } from '../../model/index.ts';

const traVirgolette = (nomi: readonly string[]): string => elenco(nomi.map((n) => `«${n}»`));

/** What happened to an initiative, without full stop. */
export const eventi = {
  rinominata: (prima: string, dopo: string): string => `Cambia nome: da «${prima}» a «${dopo}»`,
  spostata: (prima: string, dopo: string): string => `Passa dall’Asse ${prima} all’Asse ${dopo}`,
  confluisce: (nuove: readonly string[]): string => `Confluisce in ${traVirgolette(nuove)}`,
  accoglie: (vecchia: string): string => `Vi confluisce «${vecchia}»`,
  siDivide: (nuove: readonly string[]): string => `Si divide in ${traVirgolette(nuove)}`,
  nasce: (vecchia: string): string => `Nasce dalla divisione di «${vecchia}»`,
};

/** The story of an initiative, date by date. */
export const storia = {
  di: (nome: string): string => `Storia di ${nome}`,
  capitolo: (data: string): string => `Che cosa dicono i documenti ${alla(data)}`,
  nominata: 'Nominata',
  /** What follows the state in a mention: the name used there, the part, the Asse. */
  come: ({ nomeStampato, dimensione, asse }: Menzione): string =>
    `${nomeStampato && ` come «${nomeStampato}»`}${dimensione && ` (${dimensione})`}, Asse ${asse}`,
  anno: (anno: string): string => `Tutto il ${anno}`,
};

/** What documents do not say. */
export const nonSappiamo = {
  etichetta: 'Che cosa non sappiamo',
  titolo: 'Che cosa i documenti non dicono',
  importi: (programma: string): string =>
    `${programma}: i documenti non danno gli importi dell’intero programma.`,
  totali: (programma: string, data: string, misure: readonly string[]): string =>
    `${programma}: ${alla(data)} il documento non stampa il totale di ${misure.join(', ')}.`,
  pagato: (programma: string, date: readonly string[]): string =>
    `${programma}: ${date.map(alla).join(', ')} i documenti non dicono quanto era stato pagato.`,
  mute: (n: number, su: number): string =>
    `Di ${quante(n, 'iniziativa', 'iniziative')} su ${su} i documenti non stampano alcun importo.`,
  verifiche: 'Le cifre che non tornano',
  versoLeVerifiche: ', una per una, con il conto rifatto.',
};
