import type { Citata } from '../format/bibliografia.ts';
import type { Figura, Sito, Versione } from '../model/index.ts';
import { testi } from '../testi/testi.ts';
import { prova } from './indirizzi.ts';
import type { Rotta } from './rotte/tipi.ts';

type Detta = Pick<Citata, 'id' | 'genere' | 'titolo'>;

function citata(sito: Sito, versione: Versione, via: string, detta: Detta): Citata {
  return {
    ...detta,
    sito: sito.nome,
    titolare: sito.titolare,
    url: sito.indirizzo && `${sito.indirizzo}${via}`,
    versione,
    nota: testi.cita.nota(versione),
  };
}

/** A page as it is cited: by its address. */
export function citaPagina(sito: Sito, versione: Versione, rotta: Rotta): Citata {
  const { indirizzo: via, titoloIntero: titolo } = rotta;
  return citata(sito, versione, via, { id: via, genere: 'pagina', titolo });
}

/** A figure as it is cited: by its id, which no change of address changes. `titolo`: what it is, when, and how much. */
export function citaCifra(sito: Sito, versione: Versione, figura: Figura, titolo: string): Citata {
  return citata(sito, versione, prova(figura), { id: figura.id, genere: 'cifra', titolo });
}
