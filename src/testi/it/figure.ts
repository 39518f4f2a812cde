import type { Prosa } from '../prosa.ts';

/** The heads of a list of printed figures. */
export const figure = {
  cosa: 'Di che cosa',
  misura: 'Misura',
  /** The way to the proof of a figure in the register. */
  prova: 'prova',
  stampato: 'Come si legge',
  esteso: 'Per esteso',
  data: 'Data',
  dove: 'Dove',
};

/** What stands around a drawing: its numbers, its files, its source. */
export const figura = {
  numeri: 'I numeri',
  /** What the drawing shows, said: the targets that moved, the largest and the smallest. */
  inParole: 'In parole',
  azioni: 'Scarica e incorpora',
  svg: 'SVG',
  png: 'PNG',
  csv: 'CSV',
  pagina: 'Pagina della figura',
  /** The documents that print its numbers. */
  fonte: (fonti: readonly { testo: string; href: string }[]): Prosa => [
    `${fonti.length > 1 ? 'Fonti' : 'Fonte'}: `,
    ...fonti.flatMap((f, i) => (i === 0 ? [f] : ['; ', f])),
    '.',
  ],
};

/** The code that puts a figure into another site. */
export const incorpora = {
  titolo: 'Incorpora questa figura',
  come: 'Copia questo codice nella tua pagina. La seconda riga adatta l’altezza e si può omettere; nessun cookie, nessun altro sito.',
};
