import type { FileDati } from '../../ingest/ingest.ts';
import { catalogo, type Problema } from '../../ingest/problemi.ts';
import { contaProblemi, luogoDi } from '../../ingest/rapporto.ts';
import type { Riparazione } from '../../ingest/raccolta.ts';
import type { CifraPubblicata } from '../../model/index.ts';
import { controlla, type Controllo } from './controlla.ts';
import type { Corretta } from './correggi.ts';
import { foglietto, grigliaDi, type Foglietto } from './foglietto.ts';
import type { CifraLetta, TabellaLetta } from './pubblicato.ts';

/** What is to be checked: the chosen files, not yet read, and what the site lends, as it came. */
export interface Consegna {
  scelti: readonly { percorso: string; file: Blob }[];
  anagrafiche: readonly FileDati[];
  osservazioni: ArrayBuffer;
  /** Whether the site has a register of what it published. */
  conRegistro: boolean;
}

/** What a check says before any of its lists is asked for. */
export interface Referto {
  errori: number;
  avvisi: number;
  prestate: boolean;
  siPubblica: Controllo['siPubblica'];
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
}

/** A problem with its place in words and, where it is at a row, drawn as in a spreadsheet. */
export interface ProblemaDisegnato {
  problema: Problema;
  luogo: string;
  disegno: Foglietto | null;
}

/** Where files are read and checked, apart from the page. Lists are given by a part of them: from an index, up to another. */
export interface Officina {
  verifica: (consegna: Consegna) => Promise<Referto>;
  problemi: (tipo: Problema['tipo'], da: number, a: number) => ProblemaDisegnato[];
  cifre: (da: number, a: number) => CifraLetta[];
  riparazioni: (da: number, a: number) => Riparazione[];
  /** The text of the mended table that the report lists at this index. */
  corretta: (quale: number) => string;
}

/** What is taken of a figure of the site: its number is one in JSON, and null where there is none. */
type CifraDelSito = Omit<CifraPubblicata, 'valore'> & {
  id: string;
  valore: number | string | null;
};

/** An empty workshop; its lists are those of the last check. */
export function apriOfficina(): Officina {
  let fatto: Controllo | undefined;
  let gruppi = new Map<Problema['tipo'], Problema[]>();
  const griglie = new Map<string, ReturnType<typeof grigliaDi>>();
  const disegno = (p: Problema): Foglietto | null => {
    if (!fatto) return null;
    const { files, note } = fatto;
    const chiave = `${p.file}|${p.foglio ?? ''}`;
    if (!griglie.has(chiave)) {
      const file = files.find((f) => f.percorso === p.file);
      griglie.set(chiave, grigliaDi(file, p.foglio, note));
    }
    const griglia = griglie.get(chiave);
    return griglia ? foglietto(griglia, p, note) : null;
  };
  return {
    async verifica({ scelti, anagrafiche, osservazioni, conRegistro }) {
      const letti: FileDati[] = [];
      for (const { percorso, file } of scelti)
        letti.push({ percorso, bytes: new Uint8Array(await file.arrayBuffer()) });
      const cifre = JSON.parse(new TextDecoder().decode(osservazioni)) as CifraDelSito[];
      const pubblicate = cifre.map(({ id, valore, unita, testo }): [string, CifraPubblicata] => [
        id,
        { valore: String(valore ?? ''), unita, testo },
      ]);
      fatto = await controlla(letti, anagrafiche, new Map(pubblicate), conRegistro);
      griglie.clear();
      gruppi = Map.groupBy(fatto.esito.problemi, (p) => p.tipo);
      return refertoDi(fatto, gruppi);
    },
    problemi: (tipo, da, a) =>
      (gruppi.get(tipo) ?? [])
        .slice(da, a)
        .map((problema) => ({ problema, luogo: luogoDi(problema), disegno: disegno(problema) })),
    cifre: (da, a) => fatto?.cifre.slice(da, a) ?? [],
    riparazioni: (da, a) => fatto?.esito.ricevuta.slice(da, a) ?? [],
    corretta: (quale) => fatto?.corrette[quale]?.testo ?? '',
  };
}

/** Errors before warnings, the kinds in the order in which they were met. */
function refertoDi(
  { esito, siPubblica, cifre, tabelle, corrette, dalSito }: Controllo,
  gruppi: ReadonlyMap<Problema['tipo'], readonly Problema[]>,
): Referto {
  const peso = (tipo: Problema['tipo']): number => (catalogo[tipo].gravita === 'errore' ? 0 : 1);
  const { errori, avvisi } = contaProblemi(esito.problemi);
  const stati = { nuova: 0, cambiata: 0, uguale: 0 };
  for (const { stato } of cifre) stati[stato]++;
  return {
    errori,
    avvisi,
    prestate: dalSito.length > 0,
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
  };
}
