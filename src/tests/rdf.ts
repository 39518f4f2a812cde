import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';
import Validator from 'rdf-validate-shacl';

/** The statements of a Turtle file; throws where it is none. `base`: where it stands. */
export function daTurtle(testo: string, base: string): Store {
  return new Store(new Parser({ baseIRI: base }).parse(testo));
}

/** The statements of a JSON-LD file that needs no context from elsewhere. */
export async function daJsonLd(documento: object, base: string): Promise<Store> {
  const nquads = (await jsonld.toRDF(documento as jsonld.JsonLdDocument, {
    base,
    format: 'application/n-quads',
    documentLoader: (url) => Promise.reject(new Error(`chiede ${url}`)),
  })) as string;
  return new Store(new Parser({ format: 'N-Quads' }).parse(nquads));
}

/** Each statement as a line, in order: two graphs without blank nodes are the same where these are. */
export function righe(grafo: Store): string[] {
  const scritto = new Writer({ format: 'N-Quads' }).quadsToString(
    grafo.getQuads(null, null, null, null),
  );
  return scritto.trimEnd().split('\n').sort();
}

/** What DCAT-AP_IT asks, as shapes. */
export const forme = daTurtle(
  readFileSync(join(import.meta.dirname, 'fixtures', 'dcat-ap-it.ttl'), 'utf8'),
  'urn:forme',
);

/** What a graph has that DCAT-AP_IT refuses: where, in which property, by which rule. */
export async function rifiuti(grafo: Store): Promise<string[]> {
  const { results } = await new Validator(forme).validate(grafo);
  return results.map((r) =>
    [r.focusNode, r.path, r.sourceConstraintComponent].map((t) => t.value).join(' '),
  );
}
