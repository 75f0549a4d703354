import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Imports run one way, maths → draw → figure → island, and content is no code. */
const oneWay = [
  {
    files: ['src/figures/*/maths.ts'],
    group: ['./draw.ts', './figure.ts', '**/figure-kit/drawing/**', '**/island/**'],
  },
  { files: ['src/figures/*/draw.ts'], group: ['./figure.ts', '**/island/**'] },
  // D3's index brings d3-transition along, 10 kB that no figure uses.
  { files: ['src/figures/**', 'src/figure-kit/**'], group: ['d3'] },
  { files: ['src/concentration/**'], group: ['../*/**'] },
  {
    files: ['src/evidence/**'],
    group: ['**/figures/**', '**/figure-kit/**', '**/pages/**', '**/components/**'],
  },
];

export default defineConfig(
  { ignores: ['dist/', '.build/', '.astro/', 'node_modules/', 'tests/out/', '**/*.d.ts'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': 'off',
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/^d3/] > ImportNamespaceSpecifier',
          message: 'Name what you import from d3: a namespace brings all of it to the reader.',
        },
      ],
    },
  },
  {
    // The type checker of plain TypeScript cannot see what an .astro file exports.
    files: ['src/components/mdx/mdx.ts', 'src/components/page/headings.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  ...astro.configs.recommended,
  ...oneWay.map(({ files, group }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group, message: 'Imports run one way.' }] },
      ],
    },
  })),
);
