/** The kinds of results as a reader sees them, one and many. */
export const tipi = {
  programma: ['programma', 'programmi'],
  asse: ['Asse', 'Assi'],
  iniziativa: ['iniziativa', 'iniziative'],
  anno: ['anno', 'anni'],
  indicatore: ['indicatore', 'indicatori'],
  termine: ['termine', 'termini'],
  documento: ['documento', 'documenti'],
  pagina: ['pagina', 'pagine'],
  confronto: ['confronto', 'confronti'],
  obiettivo: ['obiettivo', 'obiettivi'],
  azione: ['azione', 'azioni'],
} as const;
