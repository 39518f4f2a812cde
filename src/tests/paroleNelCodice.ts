import { Linter, type Rule } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Attributes, props and fields that a person reads, be it one word. */
const letti = new Set([
  ...['alt', 'aria-label', 'label', 'placeholder', 'title'],
  ...['descrizione', 'didascalia', 'etichetta', 'nome', 'nota', 'occhiello', 'testo', 'titolo'],
]);

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
      if (nome(padre.name) === 'class') return 'macchina';
      return letti.has(nome(padre.name)) ? 'persona' : 'chissà';
    case 'Property':
      if (padre.key === nodo) return 'macchina';
      return letti.has(nome(padre.key)) ? 'persona' : 'chissà';
    case 'NewExpression':
      return padre.parent.type === 'ThrowStatement' ? 'macchina' : 'chissà';
    default:
      return /^(Import|Export)/.test(padre.type) ? 'macchina' : 'chissà';
  }
}

function haParole(nodo: Nodo): boolean {
  const lettore = chiLegge(nodo);
  // The value of <meta name="color-scheme"> is two words, and no sentence.
  if (lettore === 'macchina' || nodo.value === 'light dark') return false;
  const pezzi = nodo.quasis?.map((q) => q.value.cooked) ?? [nodo.value];
  const testo = pezzi.join('…').replace(/<[^>]*>/g, '');
  return (lettore === 'persona' ? /\p{L}{2}/u : frase).test(testo);
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
