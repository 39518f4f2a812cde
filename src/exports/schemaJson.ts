import { formaData, gravitaVerifica, livelli, soggettiTipo, verdetti } from '../model/index.ts';
import { generiDiCambiamento, tipiDiCambiamento } from '../views/cambiamenti.ts';
import { colonnePubblicate } from './cartelle/pubblicate.ts';
import type { Colonna } from './colonna.ts';
import { colonne } from './colonne.ts';

type Json = Readonly<Record<string, unknown>>;

const testo = { type: 'string' } as const;
const pieno = { type: 'string', minLength: 1 } as const;
const conto = { type: 'integer', minimum: 0 } as const;
const data = { type: 'string', pattern: formaData.source } as const;
const elenco = (items: Json): Json => ({ type: 'array', items });

/** An object that has these members, all of them and no others. */
const oggetto = (properties: Json): Json => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** What JSON says in the place of the cell of a column: numbers are numbers, and what is not there is null. */
function valoreDi({ nome, tipo, descrizione, vuoto }: Colonna): Json {
  if (nome === 'data_riferimento') return { ...data, description: descrizione };
  if (nome === 'soggetto_tipo') return { enum: [...soggettiTipo], description: descrizione };
  if (tipo === 'string') return { ...(vuoto ? testo : pieno), description: descrizione };
  const tipi = tipo === 'number' ? ['number', 'null'] : ['number', 'string', 'null'];
  return { type: tipi, description: descrizione };
}

const luogo = { fonte: pieno, punto: pieno };

/** What each file of JSON holds, by its name without the ending. */
export const forme: Readonly<Record<string, Json>> = {
  pubblicate: elenco(
    oggetto(Object.fromEntries(colonnePubblicate.map((c) => [c.nome, valoreDi(c)]))),
  ),
  osservazioni: elenco(oggetto(Object.fromEntries(colonne.map((c) => [c.nome, valoreDi(c)])))),
  parole: oggetto({
    testi: elenco({
      type: 'object',
      properties: { percorso: pieno, testo },
      required: ['percorso', 'testo'],
    }),
    interfaccia: { type: 'object', additionalProperties: testo },
  }),
  cambiamenti: elenco(
    oggetto({
      numero: { type: 'integer', minimum: 1 },
      data,
      nota: testo,
      righe: conto,
      impronta: pieno,
      cambiamenti: elenco(
        oggetto({
          tipo: { enum: [...tipiDiCambiamento] },
          genere: { enum: [...generiDiCambiamento] },
          id: pieno,
          idDopo: testo,
          prima: testo,
          dopo: testo,
        }),
      ),
    }),
  ),
  verifiche: oggetto({
    intestazione: oggetto({
      figure: conto,
      figure_verificate: conto,
      confronti: conto,
      concordi: conto,
      trovate: conto,
      non_verificabili: elenco(oggetto({ osservazione: pieno, motivo: pieno })),
      regole: elenco(
        oggetto({
          regola: pieno,
          nome: pieno,
          chiede: pieno,
          concordi: conto,
          arrotondate: conto,
          trovate: conto,
        }),
      ),
    }),
    verifiche: elenco(
      oggetto({
        id: pieno,
        programma: pieno,
        data_riferimento: data,
        ...luogo,
        regola: pieno,
        stampato: testo,
        calcolato: testo,
        a_confronto_con: testo,
        verdetto: { enum: [...verdetti] },
        osservazioni: elenco(pieno),
        spiegazione: testo,
        spiegata_da: { anyOf: [oggetto(luogo), { type: 'null' }] },
        attribuzioni: elenco(oggetto({ ...luogo, nota: pieno })),
        livello: { enum: [...livelli] },
        gravita: { enum: [...gravitaVerifica] },
        titolo: pieno,
      }),
    ),
  }),
};

/** The name under which schema.json tells the form of a file; undefined for what is no JSON of ours. */
export function formaDi(nome: string): string | undefined {
  if (/\/ultimi\/cifre\.json$/.test(nome)) return 'osservazioni';
  if (nome.endsWith('/cifre.json')) return 'pubblicate';
  const [, base = ''] = /(?:^|\/)([^/]+)\.json$/.exec(nome) ?? [];
  return Object.hasOwn(forme, base) ? base : undefined;
}

/** /dati/schema.json: the form of every file of JSON below /dati/, as JSON Schema 2020-12. */
export function schemaJson(): Json {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: forme };
}
