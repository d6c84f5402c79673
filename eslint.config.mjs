import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.{ts,tsx,mts}'];

export default defineConfig(
  globalIgnores([
    '**/build/**',
    '**/lib/**',
    'plugins/*/api/**',
    '**/.docusaurus/**',
    'coverage/**',
    'test/.tmp/**',
    'test/screenshots/**',
  ]),
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      // Ambient modules can take types by `import()` alone.
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/dot-notation': ['error', {allowIndexSignaturePropertyAccess: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Strings are spread into code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      // To leave properties out of an object, they are named.
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      // A reader of JSON names the shape that it expects.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
    },
  },
  {
    // One file of types for users, in parts that can be read.
    files: ['**/src/theme.d.ts'],
    rules: {'@typescript-eslint/triple-slash-reference': ['error', {path: 'always'}]},
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        module: 'writable',
        require: 'readonly',
      },
    },
  },
  {
    files: ['src/offline/*.mjs'],
    languageOptions: {
      globals: {
        caches: 'readonly',
        fetch: 'readonly',
        self: 'readonly',
        Request: 'readonly',
        Response: 'readonly',
      },
    },
  },
  {
    // A whole file is to be kept in the head.
    rules: {
      'max-lines': ['error', {max: 300}],
      complexity: ['error', 15],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-console': 'error',
    },
  },
  {
    // Programs that talk to the terminal.
    files: ['**/*.{mjs,cjs}', 'test/setup/**', 'test/bench/**', 'test/measure/**'],
    rules: {'no-console': 'off'},
  },
);
