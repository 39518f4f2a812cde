import CifraTesto from './CifraTesto.astro';
import Collegamento from './Collegamento.astro';
import Impostazione from './Impostazione.astro';
import NomeSito from './NomeSito.astro';
import Provato from './Provato.astro';
import Scala from './Scala.astro';
import Se from './Se.astro';

/** What stands for the links, the figures and what depends on the settings in the words of content/: for `components` of their `Content`. */
export const nelleParole = {
  a: Collegamento,
  Cifra: CifraTesto,
  Impostazione,
  NomeSito,
  Provato,
  Scala,
  Se,
};
