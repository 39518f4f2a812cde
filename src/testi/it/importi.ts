import { data as inParole, quante, traVirgolette } from '../../format.ts';

/** What stands beside the amounts of an initiative where it is shown among others. */
export const importi = {
  /** The edition that a figure is about: `edizione 2018-2019`, or as its document calls it (`a.f. 2019/2020`). */
  edizione: (edizione: string): string =>
    /^\d/.test(edizione) ? `edizione ${edizione}` : edizione,
  /** One amount with its stage in the document's word, the part or edition it is about, and its date. */
  uno: (stadio: string, parte: string, testo: string, data: string): string =>
    `${[stadio.toLowerCase(), parte].filter((t) => t !== '').join(', ')}: ${testo} (${inParole(data)})`,
  nessuno: 'i documenti non ne danno un importo proprio',
  /** Where the amounts are those of its parts, or of the whole that it is part of. */
  nelleParti: 'gli importi sono delle sue parti',
  dellIntero: (nome: string): string =>
    `i documenti danno un importo solo per ${traVirgolette(nome)}, di cui la leggiamo come parte`,
  /** Where only the first of several is shown. */
  fraTanti: (n: number): string => `uno di ${quante(n, 'importo', 'importi')}`,
};

/** The parts of the people reached, and what stands beside their counts. */
export const persone = {
  donne: 'Donne',
  uomini: 'Uomini',
  /** By the part that their figures name. */
  gruppi: {
    vulnerabili: 'In condizione di vulnerabilità',
    'con disabilità': 'Con disabilità',
    migranti: 'Migranti',
    'altri svantaggiati': 'Altri svantaggiati',
  },
  /** Head of a column of shares, all measured on one base. */
  quota: (base: string): string => `Quota (su: ${base})`,
  /** Whom documents count apart from the people reached. */
  cigd: 'i beneficiari della cassa integrazione in deroga',
  /** In place of a count, where the document gives only the share. */
  soloQuota: 'stampata solo la quota',
};
