/** A whole and the parts that make it up, as dimensions of one measure. */
export interface Partizione {
  misura: string;
  /** Measures of the printed shares of the same parts: one a base. */
  quote: readonly string[];
  tutto: string;
  parti: readonly string[];
}

/** How the reports split people. */
export const partizioni: readonly Partizione[] = [
  { misura: 'destinatari', quote: ['quota_destinatari'], tutto: '', parti: ['M', 'F'] },
  {
    misura: 'destinatari',
    quote: ['quota_destinatari', 'composizione_vulnerabili'],
    tutto: 'vulnerabili',
    parti: ['con disabilità', 'migranti', 'altri svantaggiati'],
  },
];

/** How a quantity is split, if it is. */
export function partizioneDi(q: { misura: string; dimensione: string }): Partizione | undefined {
  return partizioni.find((p) => p.misura === q.misura && p.tutto === q.dimensione);
}

/** Dimensions of one count or amount where each is a part of the next: none can be larger. */
export const catene: readonly { misura: string; dimensioni: readonly string[] }[] = [
  { misura: 'progetti', dimensioni: ['avviati', 'approvati', 'totali'] },
  { misura: 'operatori', dimensioni: ['prima annualità', 'totali'] },
  { misura: 'citta', dimensioni: ['rendicontazione avviata', ''] },
  { misura: 'destinatari', dimensioni: ['vulnerabili', ''] },
];
