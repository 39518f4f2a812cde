/** Names of the rows of a comparison that are no measure of the catalogue. */
export const conteggi = {
  '': 'Persone raggiunte',
  F: 'Donne',
  M: 'Uomini',
  vulnerabili: 'In condizione di vulnerabilità',
  'con disabilità': 'Persone con disabilità',
  migranti: 'Migranti',
  'altri svantaggiati': 'Altre persone svantaggiate',
};

/** The shares of people, by measure and part: their base is in their name. */
export const quote = {
  donne: 'Donne fra le persone raggiunte',
  vulnerabili: 'Persone vulnerabili fra le persone raggiunte',
  quota_destinatari: (gruppo: string): string => `${gruppo} fra le persone raggiunte`,
  composizione_vulnerabili: (gruppo: string): string => `${gruppo} fra le persone vulnerabili`,
};

/** Those whom documents count apart. */
export const cigd = 'Beneficiari della cassa integrazione in deroga';

/** Ratios between stages of money; `dotazione` alone is the share of the programme's. */
export const proporzioni = {
  dotazione: 'Quota della dotazione del programma',
  'programmato/dotazione': 'Programmato sulla dotazione',
  'impegni/dotazione': 'Impegni sulla dotazione',
  'pagamenti/dotazione': 'Pagamenti sulla dotazione',
  'spesa_certificata/dotazione': 'Spesa certificata sulla dotazione',
  'impegni/programmato': 'Impegni sul programmato',
  'pagamenti/impegni': 'Pagamenti sugli impegni',
  'spesa_certificata/pagamenti': 'Spesa certificata sui pagamenti',
  'costo_selezionato/dotazione': 'Costo delle operazioni selezionate sulla dotazione',
  'spesa_dichiarata/dotazione': 'Spesa dichiarata sulla dotazione',
  'spesa_dichiarata/costo_selezionato': 'Spesa dichiarata sul costo delle operazioni selezionate',
};
