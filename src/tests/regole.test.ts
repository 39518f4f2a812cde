import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: a room, and the rooms and packages it may know beside its own files. */
const regole: Record<string, readonly string[]> = {
  model: ['astro/zod'],
  format: ['model'],
  markup: [],
  middleware: ['markup', 'html', 'views', 'collections', 'astro:middleware'],
  ingest: ['model', 'format', 'registro', 'papaparse', 'fflate', 'saxes'],
  // Two editions of a table, of whomever: what the importer and the check of an officer's own dates both ask.
  edizioni: ['model', 'ingest', 'testi'],
  importa: ['model', 'format', 'ingest', 'edizioni', 'exports'],
  checks: ['model'],
  testi: ['model', 'format'],
  views: ['model', 'format', 'testi', 'charts'],
  charts: ['d3', 'markup'],
  html: ['model', 'format', 'markup', 'testi', 'views', 'charts'],
  registro: ['model', 'format', 'markup', 'testi', 'views', '@noble/hashes'],
  ricerca: ['model', 'format', 'markup', 'testi', 'views', 'exports'],
  exports: [
    'model',
    'registro',
    'server',
    'views',
    'testi',
    'format',
    'markup',
    'hucre',
    'fflate',
    'hyparquet-writer',
  ],
  server: ['model', 'views'],
  browser: [
    'pacchetto',
    'verdetto',
    'edizioni',
    'model',
    'registro',
    'ingest',
    'html',
    'views',
    'exports',
    'format',
    'testi',
    'astro/zod',
  ],
  // Reading, checks and register in one: what a command, the build and the page say of the data.
  verdetto: ['model', 'ingest', 'edizioni', 'checks', 'registro', 'views'],
  // The folder data/ as it travels: lent by the site to who prepares a date, and brought back with it.
  pacchetto: ['verdetto', 'model', 'ingest', 'importa', 'registro', 'exports', 'testi', 'fflate'],
  collections: ['model', 'html', 'views', 'exports', 'astro:content', 'astro/loaders', 'astro'],
  'content.config': ['model', 'collections', 'astro:content', 'astro/loaders', 'astro/zod'],
  components: [
    'html',
    'ricerca',
    'browser',
    'charts',
    'views',
    'format',
    'markup',
    'testi',
    'model',
    'collections',
    'styles',
    'astro:content',
  ],
  layouts: ['components', 'collections', 'views', 'format', 'testi', 'styles', 'server'],
  pages: [
    'html',
    'immagini',
    'ricerca',
    'collections',
    'views',
    'layouts',
    'components',
    'exports',
    'format',
    'testi',
    'model',
    'styles',
    'astro:content',
    'astro',
  ],
  scripts: [
    'pezzi',
    'ripresa',
    'pacchetto',
    'verdetto',
    'ingest',
    'edizioni',
    'importa',
    'checks',
    'registro',
    'ricerca',
    'collections',
    'exports',
    'server',
    'views',
    'model',
    'format',
    'astro',
    'node',
  ],
  // The pieces of a site that is built on more than one machine.
  pezzi: ['collections', 'ingest', 'views', 'node'],
  // What the site of before has already, as it would be made.
  ripresa: ['collections', 'exports', 'html', 'integrazione', 'model', 'ricerca', 'views', 'node'],
  integrazione: [
    'pezzi',
    'ripresa',
    'pacchetto',
    'verdetto',
    'ingest',
    'checks',
    'exports',
    'registro',
    'collections',
    'server',
    'ricerca',
    'html',
    'views',
    'model',
    'format',
    'astro',
    'node',
  ],
  // What the integration and the commands read and write for a room that otherwise runs in browsers as well.
  'ingest/leggiDati.ts': ['node'],
  'importa/leggi.ts': ['node', 'papaparse'],
  'registro/firma.ts': ['node'],
  'exports/magazzinoSuDisco.ts': ['node'],
  'exports/giaFatti.ts': ['node'],
  'exports/conZlib.ts': ['node'],
  'integrazione/aFianco.ts': ['piscina'],
  'html/pagineDelleCifre.ts': ['node', 'exports'],
  'html/riporta.ts': ['node'],
  'html/scrivano.ts': ['node'],
  'html/critico.ts': ['css-what', 'postcss'],
  'html/vesti.ts': ['node'],
  'ricerca/prosa.ts': ['node'],
  'ricerca/scriviIndice.ts': ['node', 'pagefind'],
  'ricerca/inLavoro.ts': ['node'],
  'server/servi.ts': ['node'],
  'scripts/disco.ts': ['fflate'],
  'scripts/pezzo.ts': ['astro/zod'],
  'scripts/frasi/leggi.ts': ['parse5'],
  'scripts/bench/ricerca.ts': ['tests'],
  'scripts/bench/copia.ts': ['tests'],
  'scripts/bench/dati.ts': ['papaparse'],
  'scripts/bench/italia.ts': ['tests'],
  'scripts/bench/tasti.ts': ['tests', 'playwright-core'],
  'scripts/bench/vista.ts': ['tests', 'playwright-core'],
  'components/rasterizza.ts': ['node', 'piscina', 'exports'],
  'components/pittore.ts': ['node', '@resvg/resvg-js'],
};

/** Parts of d3 that need a document; the drawings are text made at build time. */
const conDocumento = /^(select|axis|brush|zoom|drag|transition|create|pointer)/;

const radice = join(import.meta.dirname, '..', '..');
const modulo =
  /(?:^|[\s;])(?:import|export)\s(?:([^'";]*?)\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

interface Importazione {
  file: string;
  nomi: string;
  da: string;
}

const importazioni: Importazione[] = ['src', 'scripts']
  .flatMap((cartella) =>
    readdirSync(join(radice, cartella), { recursive: true }).map((f) => join(cartella, String(f))),
  )
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.(ts|astro|js|mjs)$/.test(file))
  .filter((file) => !/\.test\.ts$|^src\/tests\//.test(file))
  .flatMap((file) =>
    [...readFileSync(join(radice, file), 'utf8').matchAll(modulo)].map((m) => ({
      file,
      nomi: m[1] ?? '',
      da: (m[2] ?? m[3] ?? '').replace(/\?.*$/, ''),
    })),
  );

/** `src/views/grafici/dati.ts` → views, `src/format.ts` → format, `scripts/build.ts` → scripts. */
function stanzaDi(file: string): string {
  const [cima = '', stanza = ''] = file.split('/');
  return cima === 'scripts' ? 'scripts' : stanza.replace(/\.ts$/, '');
}

/** The room that an import leads to, or the package; all of Node's own modules are `node`. */
function meta({ file, da }: Importazione): string {
  if (da.startsWith('.'))
    return stanzaDi(
      relative(radice, join(radice, dirname(file), da))
        .split(sep)
        .join('/'),
    );
  if (da.startsWith('node:')) return 'node';
  const permessi = Object.values(regole).flat();
  return permessi.find((p) => da === p || (p !== 'astro' && da.startsWith(`${p}/`))) ?? da;
}

describe('the rooms', () => {
  test('import only what their row of the table allows', () => {
    const vietate = importazioni.filter((i) => {
      const stanza = stanzaDi(i.file);
      const permessi = [
        stanza,
        ...(regole[stanza] ?? []),
        ...(regole[i.file.replace('src/', '')] ?? []),
      ];
      return !permessi.includes(meta(i));
    });
    expect(vietate.map((i) => `${i.file} → ${i.da}`)).toEqual([]);
  });

  test('each have a row in the table', () => {
    const senza = importazioni.map((i) => stanzaDi(i.file)).filter((s) => !(s in regole));
    expect([...new Set(senza)]).toEqual([]);
  });

  test('never draw with the parts of d3 that need a document', () => {
    const usate = importazioni
      .filter((i) => /^d3(-|$)/.test(i.da))
      .flatMap((i) => i.nomi.match(/\w+/g) ?? []);
    expect(usate.filter((nome) => conDocumento.test(nome))).toEqual([]);
    expect(usate).toContain('scaleLinear');
  });

  test('hold no two files that need each other, be it for a type', () => {
    const vicini = Map.groupBy(
      importazioni.filter((i) => i.da.startsWith('.')),
      (i) => i.file,
    );
    const giri: string[] = [];
    const visita = (file: string, via: string[]): void => {
      if (via.includes(file)) giri.push([...via.slice(via.indexOf(file)), file].join(' → '));
      else if (!visti.has(file)) {
        for (const i of vicini.get(file) ?? []) visita(join(dirname(file), i.da), [...via, file]);
        visti.add(file);
      }
    };
    const visti = new Set<string>();
    for (const file of vicini.keys()) visita(file, []);
    expect(giri).toEqual([]);
  });

  test('write the ending of every file they import', () => {
    const nude = importazioni.filter((i) => i.da.startsWith('.') && !/\.\w+$/.test(i.da));
    expect(nude.map((i) => `${i.file} → ${i.da}`)).toEqual([]);
  });
});
