import * as it from './it.ts';

/**
 * All the words of the site; another language says the same things.
 *
 * @public the language that comes second will need it
 */
export type Testi = typeof it;

/** The words of the language in which the site is written. */
export { it as testi };
