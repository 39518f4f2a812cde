import { elenco, numero, quante, traVirgolette } from '../../format.ts';
import type { Menzione } from '../../model/index.ts';
import { importi } from './importi.ts';
import { assi, lAsse } from './parti.ts';

const tutti = (nomi: readonly string[]): string => elenco(nomi.map(traVirgolette));

/** What a number of initiatives counts, where some are parts of others. */
export const contate = ', contando a parte fasi, edizioni e linee,';

/** What happened to an initiative, without full stop. */
export const eventi = {
  rinominata: (prima: string, dopo: string): string =>
    `Cambia nome: da ${traVirgolette(prima)} a ${traVirgolette(dopo)}`,
  spostata: (prima: string, dopo: string): string =>
    `Passa ${lAsse(prima, 'da')} ${lAsse(dopo, 'a')}`,
  confluisce: (nuove: readonly string[]): string => `Confluisce in ${tutti(nuove)}`,
  accoglie: (vecchia: string): string => `Vi confluisce ${traVirgolette(vecchia)}`,
  siDivide: (nuove: readonly string[]): string => `Si divide in ${tutti(nuove)}`,
  nasce: (vecchia: string): string => `Nasce dalla divisione di ${traVirgolette(vecchia)}`,
};

/** The story of an initiative, date by date. */
export const storia = {
  di: (nome: string): string => `Storia di ${nome}`,
  capitolo: (documento: string | undefined, quando: string): string =>
    documento ? `Che cosa dice ${documento}` : `Che cosa dicono le fonti ${quando}`,
  nominata: 'Nominata',
  /** What follows the state in a mention: the name used there, the edition and the part, the Asse. */
  come: ({ nomeStampato, edizione, dimensione, asse }: Menzione): string => {
    const parte = [edizione && importi.edizione(edizione), dimensione].filter(Boolean).join(', ');
    return `${nomeStampato && ` come ${traVirgolette(nomeStampato)}`}${parte && ` (${parte})`}, ${assi(asse)}`;
  },
  anno: (anno: string): string => `Tutto il ${anno}`,
};

/** What documents do not say. */
export const nonSappiamo = {
  etichetta: 'Che cosa non sappiamo',
  titolo: 'Che cosa manca',
  mancano: (quante: number): string =>
    quante === 1
      ? 'Che cosa manca del programma'
      : `Che cosa manca dei programmi: ${numero(quante)} assenze`,
  importi: (programma: string): string =>
    `${programma}: i documenti non riportano gli importi dell’intero programma.`,
  persone: 'le persone raggiunte',
  /** Of programmes whose money only the Commission's data tell, by their names. */
  soloDati: (programmi: readonly string[]): string =>
    `${programmi.length > 3 ? `${numero(programmi.length)} programmi` : elenco(programmi)}: gli importi dell’intero programma vengono solo dai dati della Commissione europea, che non danno impegni, pagamenti e spesa certificata.`,
  totali: (programma: string, quando: string, misure: readonly string[]): string =>
    `${programma}: ${quando} i documenti non riportano, per l’intero programma: ${elenco(misure)}.`,
  stadi: (programma: string, quando: readonly string[]): string =>
    `${programma}: ${elenco(quando)} i documenti non dicono quanto l’intero programma aveva impegnato, pagato o certificato.`,
  /** `conParti`: whether phases, editions and lines of an initiative are among them. */
  mute: (n: number, su: number, conParti: boolean): string =>
    n === 0
      ? 'Di ogni iniziativa i documenti riportano almeno un importo.'
      : `Di ${quante(n, 'iniziativa', 'iniziative')} su ${numero(su)}${conParti ? contate : ''} i documenti non riportano un importo proprio.`,
  verifiche: 'Le cifre che non vanno d’accordo',
  versoLeVerifiche: ', una per una.',
};
