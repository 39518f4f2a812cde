import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { archivio, dist, leggi } from './sito.ts';

const file = (nome: string): Buffer => readFileSync(join(dist, 'dati', nome));

interface Risorsa {
  path: string;
  bytes: number;
  hash: string;
  dialect?: { delimiter: string };
  schema?: {
    primaryKey?: string[];
    fields: { name: string; constraints?: { pattern?: string; enum?: string[] } }[];
  };
}
const { resources } = JSON.parse(file('datapackage.json').toString()) as { resources: Risorsa[] };

/** The statements of a Turtle file that uses prefixes, addresses, texts, `;` and `,`, each as one line. */
function affermazioni(turtle: string): string[] {
  const pezzi = turtle.match(
    /<[^>]*>|"(?:\\.|[^"\\])*"(?:@\w+|\^\^[\w:]+)?|@prefix|[^\s;,"<]+|[;,]/g,
  );
  const spazi = new Map<string, string>();
  const fatte: string[] = [];
  const steso = (p: string): string =>
    p === 'a' ? '<rdf:type>' : p.replace(/^(\w+):(\S+)$/, (_, s, n) => `<${spazi.get(s)}${n}>`);
  let [soggetto, predicato, posto] = ['', '', 0];
  for (let i = 0; pezzi && i < pezzi.length; i++) {
    const p = pezzi[i] ?? '';
    if (p === '@prefix') {
      spazi.set((pezzi[i + 1] ?? '').slice(0, -1), (pezzi[i + 2] ?? '').slice(1, -1));
      i += 3;
    } else if (p === '.') posto = 0;
    else if (p === ';') posto = 1;
    else if (p === ',') posto = 2;
    else if (posto === 0) [soggetto, posto] = [p, 1];
    else if (posto === 1) [predicato, posto] = [steso(p), 2];
    else fatte.push(`${soggetto} ${predicato} ${steso(p)}`);
  }
  return fatte.sort();
}

/** The statements of our flat JSON-LD, in the same writing. */
function affermazioniJson(testo: string): string[] {
  const { '@context': spazi, '@graph': nodi } = JSON.parse(testo) as {
    '@context': Record<string, string>;
    '@graph': Record<string, unknown>[];
  };
  const steso = (nome: string): string =>
    nome.replace(/^(\w+):(.+)$/, (_, s: string, n: string) => `<${spazi[s] ?? '?'}${n}>`);
  return nodi
    .flatMap((nodo) =>
      Object.entries(nodo).flatMap(([nome, voci]) => {
        if (nome === '@id') return [];
        return (voci as (string | Record<string, string>)[]).map((v) => {
          const dice = (oggetto: string): string =>
            `<${String(nodo['@id'])}> ${nome === '@type' ? '<rdf:type>' : steso(nome)} ${oggetto}`;
          if (typeof v === 'string') return dice(steso(v));
          if (v['@id'] !== undefined) return dice(`<${v['@id']}>`);
          const testo = JSON.stringify(v['@value']);
          return dice(v['@language'] ? `${testo}@${v['@language']}` : `${testo}^^${v['@type']}`);
        });
      }),
    )
    .sort();
}

describe('the data package', () => {
  test.each(resources.map((r) => [r.path, r] as const))(
    'tells size and checksum of %s as it is served',
    (nome, r) => {
      expect(file(nome).length).toBe(r.bytes);
      expect(`sha256:${createHash('sha256').update(file(nome)).digest('hex')}`).toBe(r.hash);
    },
  );

  test.each(resources.flatMap((r) => (r.schema ? [[r.path, r] as const] : [])))(
    'has the columns of %s, and every row keeps to them',
    (nome, r) => {
      const campi = r.schema?.fields ?? [];
      const [testa, ...righe] = Papa.parse<string[]>(
        file(nome)
          .toString()
          .replace(/^\uFEFF/, ''),
        {
          delimiter: r.dialect?.delimiter ?? ',',
          skipEmptyLines: true,
        },
      ).data;
      expect(testa).toEqual(campi.map((c) => c.name));
      expect(righe.length).toBeGreaterThan(0);
      campi.forEach(({ name, constraints }, i) => {
        const scritti = new Set(righe.map((riga) => riga[i] ?? ''));
        const { pattern, enum: ammessi } = constraints ?? {};
        if (pattern)
          for (const v of scritti) expect(v, name).toMatch(new RegExp(`^(?:${pattern})$`));
        if (ammessi) expect([...scritti].filter((v) => !ammessi.includes(v))).toEqual([]);
      });
      const chiave = r.schema?.primaryKey?.map((k) => testa?.indexOf(k) ?? -1);
      if (chiave)
        expect(new Set(righe.map((riga) => chiave.map((i) => riga[i]).join('|'))).size).toBe(
          righe.length,
        );
    },
  );
});

test('the catalogue says the same in Turtle and in JSON-LD', () => {
  const turtle = affermazioni(file('catalogo.ttl').toString());
  expect(turtle.length).toBeGreaterThan(5 * resources.length);
  expect(turtle).toEqual(affermazioniJson(file('catalogo.jsonld').toString()));
});

test('the page tells beside each file its rows, its bytes and its day', () => {
  const pagina = file('index.html').toString();
  const intero = (n: number): string => n.toLocaleString('it-IT', { useGrouping: 'always' });
  for (const { path, bytes } of resources) {
    const voce = pagina.split('<li').find((li) => li.includes(`href="/dati/${path}"`)) ?? '';
    expect(voce, path).toMatch(/ \d{1,2} [a-z]+ \d{4}/);
    expect(voce, path).toContain(`${intero(bytes)} byte`);
    const detti = Number(/([\d.]+) righ[ae]/.exec(voce)?.[1]?.replaceAll('.', ''));
    const testo = file(path).toString();
    if (path.endsWith('.csv')) {
      const { data } = Papa.parse(testo, { skipEmptyLines: true });
      expect(detti, path).toBe(data.length - 1);
    } else {
      const letto = JSON.parse(testo) as unknown[] | { verifiche: unknown[] };
      expect(detti, path).toBe((Array.isArray(letto) ? letto : letto.verifiche).length);
    }
  }
});

test('the page tells the checksum of every file with figures', () => {
  const pagina = file('index.html').toString();
  expect(resources.length).toBeGreaterThan(0);
  for (const r of resources) expect(pagina).toContain(r.hash.replace('sha256:', ''));
});

test('linked data in the pages is whole', () => {
  const programmi = archivio.programmi.map((p) => `/${p.id}/`);
  const blocchi = ['/dati/', ...programmi].map((via) => {
    const html = leggi(via);
    return /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  });
  for (const blocco of blocchi) expect(JSON.parse(blocco)).toMatchObject({ '@type': 'Dataset' });
});
