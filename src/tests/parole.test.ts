import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leggiDati } from '../ingest/leggiDati.ts';
import { radice } from '../../scripts/percorsi.ts';
import { ingest } from '../ingest/ingest.ts';
import { paroleDi } from './paroleNelCodice.ts';
import { testi, type Testo } from './testiDiContent.ts';

/** Digits that are part of a name, a code or a date, and so are no figure. */
const nomiConCifre = [
  /\b(legge|decreto|regolamento|direttiva)( \([A-Z]+\))?( n\.)? \d+(\/\d+)*/gi,
  /\b(Covid-19|Industria 4\.0|WCAG 2\.2|SIGMA 2\.0|EUPL-1\.2|UNI\/PDR 125|Attribuzione 4\.0|CC BY 4\.0)/g,
  /\bCCI \d{4}IT\w+/g,
  /\b(\d{1,2}|1°) (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b/g,
  /\b(19|20)\d\d([-/](20)?\d\d)?\b/g,
  /\bAss[ei] \d( e \d)?\b/g,
  /\b(Priorità |PI )?\d+\.?[ivx]+\b/g,
  /\bN\+3\b/g,
  /\bISCED \d( [oe] \d)?/g,
  /\bcodice come [\d.]+/g,
];

const tutti = testi();
const { dati } = ingest(leggiDati());
const programmi = new Set(dati.programmi.map((p) => p.id));

/** The words of a folder of content/; those of a programme that data/ does not hold are shown nowhere and left alone. */
const di = (cartella: string): Testo[] =>
  tutti.filter(
    ({ file, testa: { programma } }) =>
      file.startsWith(`${cartella}/`) && (programma === undefined || programmi.has(programma)),
  );
const nome = ({ file }: Testo): string => file.replace(/^.*\/|\.mdx$/g, '');

describe('the words of content/', () => {
  test('hold no typed figure: only names, codes and dates have digits', () => {
    const parlanti = ['sintesi', 'chi', 'facile', 'domanda', 'titolo', 'termine'];
    const conCifre = tutti.flatMap(({ file, testa, prosa }) =>
      [...parlanti.map((chiave) => testa[chiave] ?? ''), ...prosa.split('\n')]
        .map((riga) => nomiConCifre.reduce((resto, via) => resto.replace(via, ''), riga))
        .filter((resto) => /\d/.test(resto))
        .map((resto) => `${file}: ${resto.trim()}`),
    );
    expect(conCifre).toEqual([]);
  });

  test('explain every term that a measure uses', () => {
    const spiegati = new Set(di('glossario').map(nome));
    const termini = dati.misure.map((m) => m.termine);
    expect(termini.filter((t) => !spiegati.has(t))).toEqual([]);
  });

  test('of an initiative belong to one of the register, in the folder of its programme', () => {
    const note = new Set(dati.iniziative.map((i) => `iniziative/${i.programma}/${i.id}`));
    const sparse = di('iniziative').filter(
      ({ file, testa }) =>
        !note.has(file.replace(/\.mdx$/, '')) ||
        file !== `iniziative/${testa['programma']}/${testa['iniziativa']}.mdx`,
    );
    expect(sparse.map((t) => t.file)).toEqual([]);
  });

  test('of an Asse belong to one of the programme', () => {
    const noti = new Set(dati.assi.map((a) => `${a.programma}/${a.codice}`));
    const sparsi = di('assi').filter(
      (t) =>
        !noti.has(`${t.testa['programma']}/${t.testa['asse']}`) ||
        nome(t) !== t.testa['asse']?.toLowerCase(),
    );
    expect(sparsi.map((t) => t.file)).toEqual([]);
  });

  test('of a programme stand in its folder, beside its own file', () => {
    const detti = tutti.filter((t) => t.testa['programma'] !== undefined);
    const fuori = detti.filter(
      ({ file, testa }) =>
        !file.split(/[/.]/).includes(testa['programma'] ?? '') ||
        !tutti.some((t) => t.file === `programmi/${testa['programma']}.mdx`),
    );
    expect(detti.length).toBeGreaterThan(0);
    expect(fuori.map((t) => t.file)).toEqual([]);
  });

  test('added to a page belong to one that is there', () => {
    const pagine = di('pagine').map(nome);
    const perse = di('aggiunte').filter(
      (t) => !pagine.includes(nome(t)) || nome(t) !== t.testa['pagina'],
    );
    expect(perse.map((t) => t.file)).toEqual([]);
  });

  test('of an evaluation name a document, an Asse and a programme that are there', () => {
    const perse = di('valutazioni').filter(({ testa }) => {
      const asse = testa['asse'] ?? '';
      return !(
        dati.fonti.some((f) => f.id === testa['fonte'] && f.programma === testa['programma']) &&
        (asse === '' ||
          dati.assi.some((a) => a.programma === testa['programma'] && a.codice === asse))
      );
    });
    expect(perse.map((t) => t.file)).toEqual([]);
  });
});

describe('the words of the site and of the commands', () => {
  /** Verbs in the courtesy form: no name in code is spelt so. */
  const cortesia =
    /\b(aggiunga|apra|chieda|corregga|elimini|faccia|indichi|legga|metta|prema|prenda|ricarichi|riprovi|risponda|scelga|scorra|scriva|tolga|torni|trascini|veda|verifichi|(usi|copi|cerchi|provi|salvi|guardi|lasci) (il|lo|la|l’|i|gli|le|un|una|«)|(Suo|Sua|Suoi) )\b/u;
  const luoghi = ['src', 'scripts', 'content', 'data', 'README.md', 'CONTRIBUTING.md'];

  test('speak to the reader and to the officer as «tu»', () => {
    const file = luoghi.flatMap((luogo) =>
      luogo.endsWith('.md')
        ? [luogo]
        : readdirSync(join(radice, luogo), { recursive: true }).map((f) => join(luogo, String(f))),
    );
    const letti = file.filter(
      (f) => /\.(ts|astro|mdx|md|csv)$/.test(f) && !/\.test\.ts$|fixtures/.test(f),
    );
    expect(letti.length).toBeGreaterThan(0);
    const righe = letti.flatMap((f) =>
      readFileSync(join(radice, f), 'utf8')
        .split('\n')
        .flatMap((riga, i) => (cortesia.test(riga) ? [`${f}:${i + 1} ${riga.trim()}`] : [])),
    );
    expect(righe).toEqual([]);
  });
});

describe('the words of the interface', () => {
  /** Rooms whose words are all in src/testi; of the search, what answers a reader or makes the records that are found. */
  const stanze = [
    ...['pages', 'layouts', 'components', 'html', 'browser', 'views', 'charts', 'registro'],
    ...['casella', 'mostra', 'pagina', 'righeVicine', 'vieDeiTipi'].map((f) => `ricerca/${f}.ts`),
    ...['vociConfronti', 'vociOpere', 'vociParole', 'vociSoldi'].map((f) => `ricerca/${f}.ts`),
  ].map((posto) => `src/${posto}`);

  test.each(stanze)('%s holds none of its own', (posto) => {
    const file = posto.endsWith('.ts')
      ? [posto]
      : readdirSync(join(radice, posto), { recursive: true })
          .map((f) => join(posto, String(f)))
          .filter((f) => /\.(ts|astro)$/.test(f) && !/\.test\.ts$/.test(f));
    expect(file.length).toBeGreaterThan(0);
    const trovate = file.flatMap((f) => paroleDi(f, readFileSync(join(radice, f), 'utf8')));
    expect(trovate).toEqual([]);
  });

  test.each([
    '<p>Una frase</p>',
    '<p>Parola</p>',
    '<nav aria-label="Percorso" />',
    '<Section etichetta={x ? "assi" : y} />',
    '<Section titolo=`Asse ${x}` />',
    '<LinkList voci={[{ nome: "mai" }]} />',
    '<Notice con="una frase" />',
    "<p>{x ? 'mai' : y}</p>",
    '<p>{x && `nel ${x}`}</p>',
    "---\nconst x = 'una frase';\n---\n",
    "---\nconst x = y ? 'Revisione' : z;\n---\n",
    "<script>\nmostra('una frase');\n</script>",
    '<script>\nmarkup`<p aria-label="Numeri: ${x}">${x}</p>`;\n</script>',
    "<script>\nmarkup`<p aria-label=\"${x ? 'mai' : y}\">${x && 'mai'}</p>`;\n</script>",
  ])('words are found where they stand: %j', (sorgente) => {
    expect(paroleDi('src/pages/prova.astro', sorgente)).not.toEqual([]);
  });

  test.each([
    '<p class="una classe" id="voce">{x} · {parole.titolo}</p>',
    '<Section etichetta={parole.soldi} {...altro} data-citazione />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    "---\nimport x from './una frase.ts';\nthrow new Error('no such figure');\n---\n",
    "<style>\n.una { content: 'una frase' }\n</style>",
    "<script>\nposto.closest('.una classe')?.matches('.altra classe');\n</script>",
    "<script>\nsvg`<path class=\"${x ? 'una classe' : ''}\"/>`;\n</script>",
    "<script>\nif (evento.key === 'Escape') chiudi();\n</script>",
  ])('what only machines read is left alone: %j', (sorgente) => {
    expect(paroleDi('src/pages/prova.astro', sorgente)).toEqual([]);
  });
});

/** Names of hues. `Chiaro` and `scuro` name the themes. */
const tinte =
  /(?<![\p{L}])(ross[oaie]|blu|azzurr[oaie]|celest[ei]|verd[ei]|giall[oaie]|viola|arancion[ei]|grigi[oa]?|bianc(o|a|hi|he)|ner[oaie])(?![\p{L}])/iu;

test('nobody is sent to a colour: no word of the interface, and no page of words, names one', () => {
  const cartella = join(radice, 'src', 'testi', 'it');
  const interfaccia = readdirSync(cartella, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, testo: readFileSync(join(cartella, file), 'utf8') }));
  const pagine = di('pagine').map(({ file, prosa }) => ({ file, testo: prosa }));
  expect(interfaccia.length).toBeGreaterThan(20);
  const colorati = [...interfaccia, ...pagine].filter(({ testo }) => tinte.test(testo));
  expect(colorati.map(({ file, testo }) => `${file}: ${tinte.exec(testo)?.[0]}`)).toEqual([]);
});
