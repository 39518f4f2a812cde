import astro from 'eslint-plugin-astro';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

/**
 * An object looked up by a word of the data answers to `constructor` and `__proto__` too: what is told apart by data is a Map, or
 * asks `Object.hasOwn` first.
 */
const nessunDizionario = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      chiave: 'A word of the data may be «constructor»: use a Map, or ask Object.hasOwn first.',
    },
  },
  create(context) {
    const { esTreeNodeToTSNodeMap, program } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const tipo = (nodo) => checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(nodo));
    /** Any word: neither a number nor one of a few that are known. */
    const parola = (nodo) => {
      const suo = tipo(nodo);
      return (suo.flags & ts.TypeFlags.String) !== 0;
    };
    return {
      MemberExpression(nodo) {
        if (nodo.computed && parola(nodo.property))
          context.report({ node: nodo, messageId: 'chiave' });
      },
      BinaryExpression(nodo) {
        if (nodo.operator === 'in' && parola(nodo.left))
          context.report({ node: nodo, messageId: 'chiave' });
      },
    };
  },
};

/** Few rules, each for a fault that types, form and tests let through. */
export default [
  { ignores: ['dist', '.dist-*', 'pezzi', '.astro', 'content', 'data', 'public', 'verifica.html'] },
  // TypeScript leaves hidden folders out of `src/**/*`.
  { ignores: ['src/pages/.well-known'] },
  ...astro.configs.base,
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    rules: {
      // A promise that nobody waits for fails where nobody sees it.
      '@typescript-eslint/no-floating-promises': 'error',
      // A function that answers with a promise where none is awaited: `if (await…)` forgotten is always true.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // A kind added to a union must be answered wherever the kinds are told apart; a `default` answers.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `[object Object]` is never what a reader should see.
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/restrict-template-expressions': 'error',
      // A condition that is always true is a case that somebody believes to be covered.
      '@typescript-eslint/no-unnecessary-condition': 'error',
      // What a library takes back in its next version.
      '@typescript-eslint/no-deprecated': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/tests/**'],
    plugins: { casa: { rules: { 'nessun-dizionario': nessunDizionario } } },
    rules: { 'casa/nessun-dizionario': 'error' },
  },
  {
    // What a page of the site holds is known to the test that drives it, not to the types.
    files: ['src/tests/site/**'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    // Each argument takes room on the stack, which 100,000 of them fill: a list as long as the data is not spread into a call.
    // A drawing has as many marks as fit on a page.
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['src/charts/**', '**/*.test.ts', 'src/tests/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'CallExpression[callee.property.name=/^(push|unshift|splice|fromCharCode|fromCodePoint)$/] > SpreadElement',
          'CallExpression[callee.object.name="Math"] > SpreadElement',
        ].map((selector) => ({
          selector,
          message:
            'Take a loop or massimo(): spread as arguments, a long list overflows the stack.',
        })),
      ],
    },
  },
  {
    files: ['**/*.{ts,astro}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      // `any` switches the types off for all that it touches.
      '@typescript-eslint/no-explicit-any': 'error',
      // What is not used misleads whoever reads.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Types are erased: an import that is only of types must not load a file.
      '@typescript-eslint/consistent-type-imports': 'error',
      // `==` makes '' equal to 0, and missing is not zero.
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
];
