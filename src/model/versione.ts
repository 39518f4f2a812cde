/** Which state of the data this is: what a citation says of them, and what anybody can check. */
export interface Versione {
  /** The number of its publication, from 1; 0 before the first. */
  numero: number;
  /** Its day; before the first publication, that of the last change that the data tell of. */
  data: string;
  /** The file of /dati/ that holds these figures, all or those of one programme, and its SHA-256. */
  file: string;
  impronta: string;
}
