import { delGiorno, quante } from '../../../format.ts';

/** What the tests of accessibility found, and with what: src/testi/provato.json, which they write. */
export interface Provato {
  /** The day of the test. */
  data: string;
  /** Version of axe-core. */
  axe: string;
  /** The kinds of page that were opened, and how many pages in all. */
  generi: readonly string[];
  pagine: number;
  /** Width of the narrowest screen, in px. */
  larghezza: number;
}

/** The page on accessibility: only what a test has measured. */
export const accessibilita = {
  provato: ({ data: giorno, axe, generi, pagine, larghezza }: Provato): string[] => [
    `Le ultime prove automatiche misurate sono ${delGiorno(giorno)}.`,
    `Si fanno sul sito dei dati che il kit porta con sé. Hanno aperto ${quante(pagine, 'pagina', 'pagine')}, di ${quante(generi.length, 'genere', 'generi')}. Di ogni genere le tre più grandi e la più piccola.`,
    `Con axe-core ${axe} non hanno trovato violazioni delle WCAG 2.2 AA, nel tema chiaro e in quello scuro.`,
    `Nessuna di queste pagine scorre di lato su uno schermo largo ${larghezza} punti.`,
    'Ogni pagina del sito ha la lingua, un solo titolo principale e titoli in ordine.',
    'Ogni tabella ha un titolo e intestazioni.',
  ],
};
