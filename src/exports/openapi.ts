import { formaData, type Archivio } from '../model/index.ts';
import type { FileServito } from '../views/rotte/tipi.ts';
import { descritti } from './descritti.ts';
import { licenza, metadati } from './metadati.ts';
import { formaDi, forme } from './schemaJson.ts';
import { versioneSemantica } from './versione.ts';

/** A file that OpenAPI tells of. */
interface Servito extends Pick<FileServito, 'nome' | 'tipo'> {
  titolo: string;
  parte: string;
}

/** Files whose addresses differ in the programme or the date alone. */
interface Via {
  via: string;
  file: Servito;
  /** What may stand in the place of each name in braces. */
  posti: Map<string, Set<string>>;
}

/** /dati/openapi.json: the files below /dati/ as OpenAPI 3.1 tells of a service; `descrittori`: those that describe the others. */
export function openapi(a: Archivio, descrittori: readonly FileServito[]): Record<string, unknown> {
  const m = metadati(a);
  const tutti: Servito[] = [
    ...descritti(a),
    ...descrittori.map((f) => ({ ...f, titolo: f.nome, parte: 'descrizioni' })),
  ];
  return {
    openapi: '3.1.0',
    info: {
      title: m.titolo,
      description: m.descrizione,
      version: versioneSemantica(a),
      license: { name: licenza.nome, identifier: licenza.sigla },
    },
    servers: [{ url: a.sito.indirizzo ? `${a.sito.indirizzo}/dati` : '.' }],
    tags: [...new Set(tutti.map((f) => f.parte))].map((name) => ({ name })),
    paths: Object.fromEntries(vie(a, tutti).map((v) => [v.via, { get: operazione(v) }])),
    components: { schemas: forme },
  };
}

function vie(a: Archivio, tutti: readonly Servito[]): Via[] {
  const programmi = new Set(a.programmi.map((p) => p.id));
  const fatte = new Map<string, Via>();
  for (const file of tutti) {
    const trovati: [string, string][] = [];
    const segnaposto = (pezzo: string): string => {
      const nome = programmi.has(pezzo) ? 'programma' : formaData.test(pezzo) ? 'data' : '';
      if (nome === '') return pezzo;
      trovati.push([nome, pezzo]);
      return `{${nome}}`;
    };
    const via = `/${file.nome.split('/').map(segnaposto).join('/')}`;
    const sua = fatte.get(via) ?? { via, file, posti: new Map() };
    for (const [nome, pezzo] of trovati)
      sua.posti.set(nome, (sua.posti.get(nome) ?? new Set<string>()).add(pezzo));
    fatte.set(via, sua);
  }
  return [...fatte.values()];
}

function operazione({ via, file, posti }: Via): Record<string, unknown> {
  const forma = formaDi(file.nome);
  return {
    operationId: via.replace(/[^\w]+/g, '_').replace(/^_|_$/g, ''),
    summary: file.titolo,
    tags: [file.parte],
    ...(posti.size > 0 && {
      parameters: [...posti].map(([name, ammessi]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string', enum: [...ammessi].sort() },
      })),
    }),
    responses: {
      200: {
        description: file.titolo,
        content: {
          [file.tipo]: { schema: forma ? { $ref: `#/components/schemas/${forma}` } : {} },
        },
      },
    },
  };
}
