import { Linter, type Rule } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Attributes, props and fields that a person reads, be it one word. */
const letti = new Set([
  ...['alt', 'aria-label', 'label', 'placeholder', 'title'],
  ...['descrizione', 'didascalia', 'etichetta', 'nome', 'nota', 'occhiello', 'testo', 'titolo'],
]);

/** Fields and attributes that hold names for machines, be they two words. */
const maiLetti = new Set(['class', 'defaultFontFamily']);

/** Functions whose texts find elements. */
const cercano = /^(querySelector(All)?|closest|matches)$/;

/**
 * Two words in a row, one of which may be computed (`…`), or one with a capital: where nobody says who reads a text, it may be a name
 * for machines.
 */
const frase = /(?<![\p{L}\d…_=/-])(?:\p{L}{2,}[,:.]? (?:\p{L}{2,}|…)|… \p{L}{2,})|^\p{Lu}\p{Ll}+$/u;

/** A node of TypeScript or of a template; the names are those of ESTree, JSX and astro-eslint-parser. */
interface Nodo {
  type: string;
  parent: Nodo;
  name?: Nodo | string;
  key?: Nodo;
  test?: Nodo;
  left?: Nodo;
  callee?: Nodo;
  property?: Nodo;
  expressions?: Nodo[];
  value?: unknown;
  quasis?: { value: { cooked: string } }[];
}

/** The name of an attribute or of a field; empty where it is computed. */
function nome(nodo: Nodo | string | undefined): string {
  if (typeof nodo !== 'object') return nodo ?? '';
  return nome(nodo.name ?? (typeof nodo.value === 'string' ? nodo.value : ''));
}

/** Who reads a text, by where it stands. What is thrown is read by who writes code. */
function chiLegge(nodo: Nodo): 'persona' | 'macchina' | 'chissà' {
  const padre = nodo.parent;
  switch (padre.type) {
    case 'JSXElement':
    case 'JSXFragment':
    case 'AstroFragment':
    case 'TaggedTemplateExpression':
      return 'persona';
    case 'JSXExpressionContainer':
      return chiLegge(padre);
    case 'ConditionalExpression':
      return padre.test === nodo ? 'chissà' : chiLegge(padre);
    case 'LogicalExpression':
      return padre.left === nodo ? 'chissà' : chiLegge(padre);
    case 'JSXAttribute':
    case 'AstroTemplateLiteralAttribute':
      if (maiLetti.has(nome(padre.name))) return 'macchina';
      return letti.has(nome(padre.name)) ? 'persona' : 'chissà';
    case 'Property':
      if (padre.key === nodo || maiLetti.has(nome(padre.key))) return 'macchina';
      return letti.has(nome(padre.key)) ? 'persona' : 'chissà';
    case 'TemplateLiteral':
      return chiLeggeFra(padre, padre.expressions?.indexOf(nodo) ?? 0);
    case 'BinaryExpression':
      return 'macchina';
    case 'CallExpression':
      return cercano.test(nome(padre.callee?.property ?? padre.callee)) ? 'macchina' : 'chissà';
    case 'NewExpression':
      return padre.parent.type === 'ThrowStatement' ? 'macchina' : 'chissà';
    default:
      return /^(Import|Export)/.test(padre.type) ? 'macchina' : 'chissà';
  }
}

/** Who reads what is computed inside a template: the value of an attribute, or a text. */
function chiLeggeFra(modello: Nodo, quale: number): 'persona' | 'macchina' | 'chissà' {
  const prima = modello.quasis?.slice(0, quale + 1).map((q) => q.value.cooked) ?? [];
  const attributo = /([\w:-]+)="[^"]*$/.exec(prima.join('…'))?.[1];
  if (attributo === undefined) return chiLegge(modello);
  return letti.has(attributo) ? 'persona' : 'macchina';
}

/** A text without its tags and rules of style; of its attributes, what a person reads. */
function nudo(testo: string): string {
  const attributi = [...testo.matchAll(/([\w:-]+)="([^"]*)"/g)];
  return [
    testo
      .replace(/<[^>]*>/g, '')
      .replace(/[\w:-]+="[^"]*"/g, '')
      .replace(/[^{}]+\{[^{}]*:[^{}]*;[^{}]*\}/g, ''),
    ...attributi.map(([, nome = '', valore = '']) => (letti.has(nome) ? valore : '')),
  ].join('\n');
}

function haParole(nodo: Nodo): boolean {
  const lettore = chiLegge(nodo);
  // The value of <meta name="color-scheme"> is two words, and no sentence.
  if (lettore === 'macchina' || nodo.value === 'light dark') return false;
  const pezzi = nodo.quasis?.map((q) => q.value.cooked) ?? [nodo.value];
  const testo = nudo(pezzi.join('…'));
  // What begins with a slash is an address.
  return !testo.startsWith('/') && (lettore === 'persona' ? /\p{L}{2}/u : frase).test(testo);
}

const regola: Rule.RuleModule = {
  create: (contesto) => {
    const guarda = (nodo: unknown): void => {
      const trovato = nodo as Rule.Node;
      if (haParole(nodo as Nodo))
        contesto.report({ node: trovato, message: contesto.sourceCode.getText(trovato).trim() });
    };
    return { JSXText: guarda, TemplateLiteral: guarda, 'Literal[value=/./]': guarda };
  },
};

const linter = new Linter();
const impostazioni: Linter.Config[] = [
  ...(astro.configs.base as Linter.Config[]),
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as Linter.Parser } },
  {
    files: ['**/*.{ts,astro}'],
    plugins: { casa: { rules: { parole: regola } } },
    rules: { 'casa/parole': 'error' },
  },
];

/**
 * The words that a source writes by itself: texts of a template, and strings that a person reads or that look like a sentence, its
 * scripts included. `file`: its path in the project, `.ts` or `.astro`; a source that cannot be read is told as a word.
 */
export function paroleDi(file: string, sorgente: string): string[] {
  return linter
    .verify(sorgente, impostazioni, { filename: file, filterCodeBlock: () => true })
    .map(({ line, message }) => `${file}:${line} ${message}`);
}
