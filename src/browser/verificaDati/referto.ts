import { dateDette, type DataDetta } from '../../edizioni/dateInParole.ts';
import { catalogo, type Problema } from '../../ingest/problemi.ts';
import { contaProblemi } from '../../ingest/rapporto.ts';
import { inBreve, parti, type Parte } from '../../registro/cosaCambiaTesto.ts';
import type { Controllo } from './controlla.ts';
import type { Corretta } from './correggi.ts';
import type { CifraLetta, TabellaLetta } from './pubblicato.ts';

/** What a check says before any of its lists is asked for. */
export interface Referto {
  errori: number;
  avvisi: number;
  prestate: boolean;
  /** The tables of the office that must be among the files first: the site lends only a part of each, and would write back no more. */
  servono: readonly string[];
  siPubblica: boolean;
  gruppi: {
    tipo: Problema['tipo'];
    titolo: string;
    gravita: Problema['gravita'];
    quanti: number;
  }[];
  corrette: Omit<Corretta, 'testo'>[];
  tabelle: TabellaLetta[];
  cifre: Record<CifraLetta['stato'], number>;
  riparazioni: number;
  /** What the tables of the work have otherwise than those of the date before. */
  deriva: DataDetta[];
  /** What publishing would change; null where the errors hide it. */
  cambia: { inBreve: string; parti: Parte[] } | null;
  /** Whether there is work in progress that a package can hold. */
  conLavoro: boolean;
}

/** The report of a check; errors before warnings, the kinds in the order in which they were met. */
export function refertoDi(
  { esito, siPubblica, cifre, tabelle, corrette, prestate }: Controllo,
  gruppi: ReadonlyMap<Problema['tipo'], readonly Problema[]>,
  servono: readonly string[],
): Referto {
  const peso = (tipo: Problema['tipo']): number => (catalogo[tipo].gravita === 'errore' ? 0 : 1);
  const { errori, avvisi } = contaProblemi(esito.problemi);
  const stati = { nuova: 0, cambiata: 0, uguale: 0 };
  for (const { stato } of cifre) stati[stato]++;
  return {
    errori,
    avvisi,
    prestate,
    servono,
    siPubblica,
    gruppi: [...gruppi]
      .map(([tipo, suoi]) => ({
        tipo,
        titolo: catalogo[tipo].titolo,
        gravita: catalogo[tipo].gravita,
        quanti: suoi.length,
      }))
      .sort((a, b) => peso(a.tipo) - peso(b.tipo)),
    corrette: corrette.map(({ percorso, foglio, quante }) => ({ percorso, foglio, quante })),
    tabelle,
    cifre: stati,
    riparazioni: esito.ricevuta.length,
    deriva: dateDette(esito.deriva),
    cambia: esito.cambia ? { inBreve: inBreve(esito.cambia), parti: parti(esito.cambia) } : null,
    conLavoro: tabelle.length > 0,
  };
}
