import { sigla, soggettiTipo, type Archivio } from '../model/index.ts';
import { tipoDi } from '../server/tavola.ts';
import type { FileServito } from '../views/rotte/tipi.ts';
import { fileDaScaricare, type FileDaScaricare } from './cartelle/file.ts';
import { colonne, type NomeColonna } from './colonne.ts';
import { scritta, type Descritto } from './descritto.ts';
import { fileAperti, type FileAperto } from './file.ts';
import { impronta, type Impronta } from './magazzino.ts';
import { paroleDi, type FileDelleParole } from './parole.ts';
import { registriDescritti } from './registriDescritti.ts';
import { schemaDelle, type Schema } from './tableSchema.ts';
import { unaVolta } from './unaVolta.ts';

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

const aperti = unaVolta('aperti', (a) => fileAperti(a).map(aperto));
const registri = unaVolta('registri', registriDescritti);

/** The files below /dati/ that are text and hold something, figures first. To list them none has to be written. */
export const scritti = (a: Archivio): (Descritto & FileServito)[] => [...aperti(a), ...registri(a)];

/**
 * Every file below /dati/ that holds something, figures first; those that only describe are not among them. To describe them all are
 * made: who needs the names of texts alone asks `scritti`.
 */
export const descritti = unaVolta('descritti', (a): readonly Descritto[] => [
  ...aperti(a),
  ...fileDaScaricare(a).map(scaricabile),
  ...registri(a),
  ...paroleDi(a).map(diParole),
]);

function aperto(file: FileAperto): Descritto & FileServito {
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

function scaricabile(file: FileDaScaricare): Descritto {
  const { via, detto } = file;
  const fine = via.split('.').at(-1) ?? '';
  return {
    ...accanto(file, file),
    parte: 'osservazioni',
    titolo: `${detto?.titolo ?? via}, ${fine.toUpperCase()}`,
    uso: detto ? `${detto.righe} cifre, dati del ${detto.al}` : via,
  };
}

function diParole(file: FileDelleParole): Descritto {
  const { titolo, uso } = file;
  return { ...accanto(file, impronta(file.contenuto)), parte: 'anagrafiche', titolo, uso };
}

/** What is told of every file that is written beside the pages. */
function accanto(
  { via, colonne: sue }: Pick<FileDaScaricare, 'via' | 'colonne'>,
  misura: Impronta,
): Omit<Descritto, 'parte' | 'titolo' | 'uso'> {
  return {
    nome: via,
    risorsa: sigla(via),
    tipo: tipoDi(via),
    impronta: () => misura,
    ...(sue && via.endsWith('.csv') && { tabella: { ...scritta(','), schema: schemaDelle(sue) } }),
  };
}

/** Once is enough: the twin for Excel has the keys of the file it is the twin of. */
function senzaRimandi({ foreignKeys: _, ...schema }: Schema): Schema {
  return schema;
}
