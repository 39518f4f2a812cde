import { assi } from '../parti.ts';

/** Names of links, and what is said beside them, that more than one page has. */
export const vie = {
  dueAssi: (uno: string, altro: string): string => `${assi(uno)} e ${assi(altro)}`,
  /** To which date figures refer; `quando` is the words for it. */
  dati: (quando: string): string => `dati ${quando}`,
  fonti: 'Fonti',
  /** Another name by which documents call an Asse. */
  dettoAnche: (nome: string): string => `detto anche «${nome}»`,
  attribuzione: 'L’attribuzione è nostra',
};
