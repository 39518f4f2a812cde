/** What the tests ask of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(testo: string, come: { forceType: string });
    /** The entries as CSL-JSON. */
    readonly data: unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
