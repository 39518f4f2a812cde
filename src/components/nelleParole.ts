import CifraTesto from './CifraTesto.astro';
import Collegamento from './Collegamento.astro';

/** What stands for the links and the figures in the words of content/: for `components` of their `Content`. */
export const nelleParole = { a: Collegamento, Cifra: CifraTesto };
