/** Settings of the site that the frame of every page shows; the programme's own data never live here. */
export interface Sito {
  /** Name of the site, shown in the header and in the foot of printed sheets. */
  nome: string;
  /** One line under the name. */
  motto?: string;
  /** True only when the managing authority publishes the site: only then emblems may be shown. */
  ufficiale: boolean;
  /** Who answers for the site: the authority, or the independent curator. */
  titolare: string;
  /** Address of the owner's own site. */
  titolareHref?: string;
  /** Colour of the frame, one of the checked set in tokens.css; blue when absent. */
  accento?: Accento;
  /** Licence of texts and data, as written in the footer. */
  licenza?: Collegamento;
  /** E-mail or page for reports and corrections. */
  segnalazioni?: Collegamento;
  /** AGID's accessibility statement: compulsory when official. */
  dichiarazioneAccessibilita?: string;
  /** Date of the last update of the data, in words ("31 dicembre 2022"). */
  aggiornato?: string;
}

export type Accento = 'blu' | 'verde' | 'rosso' | 'viola' | 'grigio';

/** A name and where it leads; without `href` it is the place the reader is at. */
export interface Voce {
  nome: string;
  href?: string;
}

/** A name and the address it leads to. */
export interface Collegamento {
  nome: string;
  href: string;
}

/** The frame and the four stages of money, as classes and colours name them. */
export type Stadio = 'dotazione' | 'programmato' | 'impegni' | 'pagamenti' | 'certificata';
