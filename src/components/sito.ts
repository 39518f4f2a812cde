/**
 * Settings of the site that the frame of every page shows: the model's `Sito` fits, with what the page
 * knows beside it. Empty strings count as absent.
 */
export interface Sito {
  /** Name of the site, shown in the header and in the foot of printed sheets. */
  nome: string;
  /** One line under the name. */
  motto?: string | undefined;
  /** True only when the managing authority publishes the site: only then emblems may be shown. */
  ufficiale: boolean;
  /** Who answers for the site: the authority, or the independent curator. */
  titolare: string;
  /** Address of the owner's own site. */
  titolareHref?: string | undefined;
  /** Colour of the frame, one of the checked set in tokens.css; blue when absent. */
  accento?: Accento | undefined;
  /** Where reports go, and the words of that link; without, every page leads to how figures are corrected. An e-mail address may stand as it is. */
  segnalazioni?: Collegamento | undefined;
  /** Address of AGID's accessibility statement. */
  dichiarazioneAccessibilita?: string | undefined;
  /** Address of the owner's privacy notice, instead of the site's own page. */
  privacy?: string | undefined;
  /** How new the data are, in words: "dati fino al 31 dicembre 2022". */
  aggiornato?: string | undefined;
  /** That what the site shows is not published yet, in words; absent where it is. */
  anteprima?: string | undefined;
}

export type Accento = 'blu' | 'verde' | 'rosso' | 'viola' | 'grigio';

/** A name and where it leads; without `href` it is the place the reader is at. */
export interface Voce {
  nome: string;
  href?: string | undefined;
}

/** A name and the address it leads to. */
export interface Collegamento {
  nome: string;
  href: string;
}
