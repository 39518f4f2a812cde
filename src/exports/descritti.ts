import {
  campiDi,
  cellaDi,
  sigla,
  soggettiTipo,
  spiegazioneDi,
  tavole,
  type Archivio,
} from '../model/index.ts';
import { proprio } from '../model/proprio.ts';
import type { FileServito } from '../views/rotte/tipi.ts';
import { anagrafiche } from './anagrafiche.ts';
import { nomeDi, schemaAnagrafica } from './anagraficheSchema.ts';
import { fileDaScaricare, type FileDaScaricare } from './cartelle/file.ts';
import { cambiamentiCsv, cambiamentiJson, colonneDeiCambiamenti } from './cambiamenti.ts';
import { colonne, type NomeColonna } from './colonne.ts';
import { csv } from './csv.ts';
import { fileAperti, impronta, type FileAperto, type Impronta, type Insieme } from './file.ts';
import type { FileDelleParole } from './parole.ts';
import { pubblicazioniCsv, registroCsv } from './registro.ts';
import { schemaDelle, type Schema } from './tableSchema.ts';

/** The parts that the catalogues put the files in. */
export type Parte = Insieme | 'registro' | 'anagrafiche';

/** How a table is written, and what its columns are. */
export interface Tabellare {
  delimiter: ',' | ';';
  lineTerminator: '\n' | '\r\n';
  schema: Schema;
}

/** A file below /dati/ as every catalogue describes it: what is in this list is in all of them. */
export interface Descritto extends Omit<FileServito, 'testo'> {
  /** Absent where it is no text, but written beside the pages. */
  testo?: FileServito['testo'];
  parte: Parte;
  titolo: string;
  uso: string;
  /** Its name in the Data Package: letters, digits, `-`, `_` and `.`. */
  risorsa: string;
  tabella?: Tabellare;
  impronta: (a: Archivio) => Impronta;
}

const vincoli = {
  id: { required: true, unique: true },
  programma: { required: true },
  data_riferimento: { required: true, pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' },
  soggetto_tipo: { required: true, enum: [...soggettiTipo] },
  soggetto: { required: true },
  misura: { required: true },
  unita: { required: true },
  derivata: { required: true },
  url: { required: true },
} satisfies Partial<Record<NomeColonna, Record<string, unknown>>>;

/** The Table Schema of osservazioni.csv; `decimale`: the sign that its numbers use. */
export function schemaTabella(decimale: '.' | ','): Schema {
  return { ...schemaDelle(colonne, decimale, vincoli), primaryKey: ['id'] };
}

const note = new WeakMap<Archivio, readonly Descritto[]>();

/** Every file below /dati/ that holds something, figures first; those that only describe are not among them. */
export function descritti(a: Archivio): readonly Descritto[] {
  const noti = note.get(a) ?? [
    ...fileAperti(a).map(aperto),
    ...fileDaScaricare(a).map(scaricabile),
    ...registri(a),
    ...cambiamenti(a),
    ...interi(a),
    ...anagrafiche(a).map((t, _, tutte) =>
      conImpronta({
        parte: 'anagrafiche',
        nome: `anagrafiche/${t.percorso}`,
        risorsa: nomeDi(t.percorso),
        tipo: 'text/csv',
        titolo: t.percorso,
        uso: t.tavola.contiene,
        testo: () => t.testo,
        tabella: { ...scritta(';'), schema: schemaAnagrafica(t, tutte) },
      }),
    ),
  ];
  note.set(a, noti);
  return noti;
}

/**
 * Takes into the list the words of the pages, which are read from the pages once they are there: what describes the files is written
 * again after them.
 */
export function descriviParole(a: Archivio, file: readonly FileDelleParole[]): void {
  const parole = file.map(({ via, contenuto, titolo, uso, colonne: sue }): Descritto => {
    const fine = via.split('.').at(-1) ?? '';
    return {
      parte: 'anagrafiche',
      nome: via,
      risorsa: sigla(via),
      tipo: proprio(tipi, fine) ?? 'application/octet-stream',
      titolo,
      uso,
      impronta: () => impronta(contenuto),
      ...(sue && { tabella: { ...scritta(','), schema: schemaDelle(sue) } }),
    };
  });
  note.set(a, [...descritti(a), ...parole]);
}

const scritta = <D extends ',' | ';'>(delimiter: D) =>
  ({ delimiter, lineTerminator: '\n' }) as const;

function aperto(file: FileAperto): Descritto {
  const excel = file.perExcel === true;
  const schema = file.colonne
    ? { ...schemaDelle(file.colonne), ...(file.chiave && { primaryKey: [...file.chiave] }) }
    : schemaTabella(excel ? ',' : '.');
  return {
    ...file,
    parte: file.insieme,
    risorsa: file.nome.replace('.', '-'),
    ...(file.formato === 'CSV' && {
      tabella: {
        delimiter: excel ? ';' : ',',
        lineTerminator: excel ? '\r\n' : '\n',
        schema: file.perExcel ? senzaRimandi(schema) : schema,
      },
    }),
  };
}

/** The media types of the files to download, by the ending of their names. */
const tipi: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  txt: 'text/plain',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
};

function scaricabile({ via, contenuto, detto, colonne: sue }: FileDaScaricare): Descritto {
  const fine = via.split('.').at(-1) ?? '';
  const titolo = detto?.titolo ?? via;
  let nota: Impronta | undefined;
  return {
    parte: 'osservazioni',
    nome: via,
    risorsa: sigla(via),
    tipo: proprio(tipi, fine) ?? 'application/octet-stream',
    titolo: `${titolo}, ${fine.toUpperCase()}`,
    uso: detto ? `${detto.righe} cifre, dati del ${detto.al}` : via,
    impronta: () => (nota ??= impronta(contenuto)),
    ...(sue && fine === 'csv' && { tabella: { ...scritta(','), schema: schemaDelle(sue) } }),
  };
}

/** Once is enough: the twin for Excel has the keys of the file it is the twin of. */
function senzaRimandi({ foreignKeys: _, ...schema }: Schema): Schema {
  return schema;
}

/** The ledger and its publications, byte for byte as they stand in data/. */
function registri(a: Archivio): Descritto[] {
  const tavola = (nome: 'registro' | 'pubblicazioni', titolo: string, testo: string): Descritto => {
    const sua = tavole.radice[nome];
    return conImpronta({
      parte: 'registro',
      nome: `${nome}.csv`,
      risorsa: nome,
      tipo: 'text/csv',
      titolo,
      uso: sua.contiene,
      testo: () => testo,
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
function cambiamenti(a: Archivio): Descritto[] {
  const uso = 'che cosa è cambiato da una pubblicazione all’altra, fatto dal registro';
  const comuni = { parte: 'registro', uso } as const;
  return [
    conImpronta({
      ...comuni,
      nome: 'cambiamenti.csv',
      risorsa: 'cambiamenti-csv',
      tipo: 'text/csv',
      titolo: 'I cambiamenti, CSV',
      testo: () => cambiamentiCsv(a),
      tabella: { ...scritta(','), schema: schemaDelle(colonneDeiCambiamenti) },
    }),
    conImpronta({
      ...comuni,
      nome: 'cambiamenti.json',
      risorsa: 'cambiamenti-json',
      tipo: 'application/json',
      titolo: 'I cambiamenti, JSON',
      testo: () => cambiamentiJson(a),
    }),
  ];
}

/** The programmes and the documents of the whole site: what the codes of every other table lead to. */
function interi(a: Archivio): Descritto[] {
  const una = (nome: 'programma' | 'fonti', file: string, titolo: string): Descritto => {
    const tavola = tavole.programma[nome];
    const voci: readonly Readonly<Record<string, unknown>>[] = a[tavola.dati];
    const campi = campiDi(tavola).map(({ nome, campo, colonna }) => ({
      nome,
      campo,
      tipo: 'string' as const,
      titolo: nome,
      descrizione: spiegazioneDi(colonna),
      ...(colonna.facoltativa && { vuoto: 'non detto, o non serve' }),
    }));
    const sue = nome === 'fonti' ? [delProgramma, ...campi] : campi;
    const testo = csv([
      sue.map((c) => c.nome),
      ...voci.map((voce) => sue.map(({ campo }) => cellaDi(proprio(voce, campo) ?? ''))),
    ]);
    return conImpronta({
      parte: 'anagrafiche',
      nome: `${file}.csv`,
      risorsa: file,
      tipo: 'text/csv',
      titolo,
      uso: `${tavola.contiene}, di tutti i programmi`,
      testo: () => testo,
      tabella: {
        ...scritta(','),
        schema: {
          ...schemaDelle(sue, '.', { id: { required: true, unique: true } }),
          primaryKey: ['id'],
        },
      },
    });
  };
  return [
    una('programma', 'programmi', 'I programmi, CSV'),
    una('fonti', 'fonti', 'I documenti, CSV'),
  ];
}

const delProgramma = {
  nome: 'programma',
  campo: 'programma',
  tipo: 'string' as const,
  titolo: 'programma',
  descrizione: 'Identificativo del programma.',
};

function conImpronta(file: Omit<Descritto, 'impronta' | 'testo'> & FileServito): Descritto {
  let nota: Impronta | undefined;
  return { ...file, impronta: (a) => (nota ??= impronta(file.testo(a))) };
}
