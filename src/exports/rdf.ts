/** Namespaces, by the prefixes that both serialisations use. */
export const prefissi = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** `dct:title`: a name in one of the namespaces. */
export type Nome = `${keyof typeof prefissi}:${string}`;

/** What a property may say: another thing, words in Italian, or a value of a datatype. */
export type Valore = { iri: string } | { parole: string } | { valore: string; tipo: Nome };

/** One thing of a graph. Addresses may be relative to the folder of the file; blank nodes are not used. */
export interface Nodo {
  iri: string;
  tipi: Nome[];
  dice: [Nome, Valore | Valore[]][];
}

const elencoDi = (v: Valore | Valore[]): Valore[] => (Array.isArray(v) ? v : [v]);

/** A graph in Turtle, in the order given. */
export function turtle(nodi: readonly Nodo[]): string {
  const citato = (testo: string): string =>
    `"${testo.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"`;
  const iri = (testo: string): string =>
    `<${testo.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (c) => encodeURIComponent(c))}>`;
  const scritto = (v: Valore): string => {
    if ('iri' in v) return iri(v.iri);
    return 'parole' in v ? `${citato(v.parole)}@it` : `${citato(v.valore)}^^${v.tipo}`;
  };
  const testa = Object.entries(prefissi).map(([nome, spazio]) => `@prefix ${nome}: <${spazio}> .`);
  const corpo = nodi.map((nodo) => {
    const righe = nodo.dice
      .map(([nome, v]) => [nome, elencoDi(v).map(scritto).join(', ')])
      .filter(([, valori]) => valori !== '');
    return `${iri(nodo.iri)} a ${nodo.tipi.join(', ')}${righe.map(([n, v]) => ` ;\n  ${n} ${v}`).join('')} .`;
  });
  return `${testa.join('\n')}\n\n${corpo.join('\n\n')}\n`;
}

/** The same graph in JSON-LD. */
export function jsonld(nodi: readonly Nodo[]): Record<string, unknown> {
  const scritto = (v: Valore): Record<string, string> => {
    if ('iri' in v) return { '@id': v.iri };
    return 'parole' in v
      ? { '@value': v.parole, '@language': 'it' }
      : { '@value': v.valore, '@type': v.tipo };
  };
  return {
    '@context': prefissi,
    '@graph': nodi.map((nodo) => ({
      '@id': nodo.iri,
      '@type': nodo.tipi,
      ...Object.fromEntries(
        nodo.dice
          .map(([nome, v]) => [nome, elencoDi(v).map(scritto)] as const)
          .filter(([, valori]) => valori.length > 0),
      ),
    })),
  };
}
