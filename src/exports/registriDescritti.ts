import { tavole, type Archivio } from '../model/index.ts';
import type { FileServito } from '../views/rotte/tipi.ts';
import { anagrafiche } from './anagrafiche.ts';
import { nomeDi, schemaAnagrafica } from './anagraficheSchema.ts';
import { cambiamentiCsv, cambiamentiJson, colonneDeiCambiamenti } from './cambiamenti.ts';
import type { ColonnaDi } from './colonna.ts';
import { csv } from './csv.ts';
import { conImpronta, scritta, type Descritto } from './descritto.ts';
import { pubblicazioniCsv, registroCsv } from './registro.ts';
import { schemaDelle } from './tableSchema.ts';
import { colonneDi, testo } from './tabelle/tabella.ts';

/** A file that is text. */
type Scritto = Descritto & FileServito;

/** The ledger, what its publications changed, and the registers: those of the whole site first, then table by table as in data/. */
export function registriDescritti(a: Archivio): Scritto[] {
  return [
    ...registri(a),
    ...cambiamenti(a),
    intera(a, 'programma', 'programmi', 'I programmi, CSV', []),
    intera(a, 'fonti', 'fonti', 'I documenti, CSV', [delProgramma]),
    ...anagrafiche(a).map((t, _, tutte) =>
      conImpronta({
        parte: 'anagrafiche' as const,
        nome: `anagrafiche/${t.percorso}`,
        risorsa: nomeDi(t.percorso),
        tipo: 'text/csv',
        titolo: t.percorso,
        uso: t.tavola.contiene,
        contenuto: () => t.testo,
        tabella: { ...scritta(';'), schema: schemaAnagrafica(t, tutte) },
      }),
    ),
  ];
}

/** The ledger and its publications, byte for byte as they stand in data/. */
function registri(a: Archivio): Scritto[] {
  const tavola = (nome: 'registro' | 'pubblicazioni', titolo: string, testo: string): Scritto => {
    const sua = tavole.radice[nome];
    return conImpronta({
      parte: 'registro',
      nome: `${nome}.csv`,
      risorsa: nome,
      tipo: 'text/csv',
      titolo,
      uso: sua.contiene,
      contenuto: () => testo,
      tabella: {
        ...scritta(';'),
        schema: schemaAnagrafica({ percorso: `${nome}.csv`, tavola: sua, testo }, []),
      },
    });
  };
  return [
    tavola('registro', 'Il registro, CSV', registroCsv(a.registro)),
    tavola('pubblicazioni', 'Le pubblicazioni, CSV', pubblicazioniCsv(a.pubblicazioni)),
  ];
}

/** What each publication changed of the one before. */
function cambiamenti(a: Archivio): Scritto[] {
  const uso = 'che cosa è cambiato da una pubblicazione all’altra, fatto dal registro';
  const comuni = { parte: 'registro', uso } as const;
  return [
    conImpronta({
      ...comuni,
      nome: 'cambiamenti.csv',
      risorsa: 'cambiamenti-csv',
      tipo: 'text/csv',
      titolo: 'I cambiamenti, CSV',
      contenuto: () => cambiamentiCsv(a),
      tabella: { ...scritta(','), schema: schemaDelle(colonneDeiCambiamenti) },
    }),
    conImpronta({
      ...comuni,
      nome: 'cambiamenti.json',
      risorsa: 'cambiamenti-json',
      tipo: 'application/json',
      titolo: 'I cambiamenti, JSON',
      contenuto: () => cambiamentiJson(a),
    }),
  ];
}

/** The programmes, or the documents, of the whole site: what the codes of every other table lead to. */
function intera(
  a: Archivio,
  nome: 'programma' | 'fonti',
  file: string,
  titolo: string,
  prima: readonly ColonnaDi<Voce>[],
): Scritto {
  const tavola = tavole.programma[nome];
  const voci: readonly Voce[] = a[tavola.dati];
  const sue = [...prima, ...colonneDi<Voce>(tavola, 'non detto, o non serve')];
  const testo = csv([
    sue.map((c) => c.nome),
    ...voci.map((voce) => sue.map((c) => c.valore(voce, a))),
  ]);
  return conImpronta({
    parte: 'anagrafiche' as const,
    nome: `${file}.csv`,
    risorsa: file,
    tipo: 'text/csv',
    titolo,
    uso: `${tavola.contiene}, di tutti i programmi`,
    contenuto: () => testo,
    tabella: {
      ...scritta(','),
      schema: {
        ...schemaDelle(sue, '.', { id: { required: true, unique: true } }),
        primaryKey: ['id'],
      },
    },
  });
}

/** A record of either; a document says its programme. */
interface Voce {
  id: string;
  programma?: string;
}

const delProgramma = testo<Voce>(
  'programma',
  'programma',
  'Identificativo del programma.',
  (v) => v.programma ?? '',
);
