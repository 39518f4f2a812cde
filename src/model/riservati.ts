/**
 * The first folder of every address that is no programme's: pages, words, files beside the pages, what the build writes. A programme
 * of such a name would stand in another page's place; a test holds the list to the routes and to what is built.
 */
export const nomiRiservati: ReadonlySet<string> = new Set([
  '404',
  '500',
  'accessibilita',
  'aiuto',
  'cerca',
  'cercare-bene',
  'cifre',
  'condividi',
  'confronto',
  'dati',
  'embed',
  'f',
  'glossario',
  'grafici',
  'index',
  'iniziative',
  'metodo',
  'note-legali',
  'pagefind',
  'privacy',
  'registro',
  'rettifiche',
  'ricerca',
  'scala',
  'verifica-dati',
  'verifiche',
]);

/** True for what the page of the indicators already has an anchor for: an indicator is one under its own code. */
export function ancoraRiservata(codice: string): boolean {
  return ['contenuto', 'cerca-nel-sito', 'tutti'].includes(codice);
}
