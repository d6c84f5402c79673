import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const pluginSource = fileURLToPath(
  new URL('./plugins/docusaurus-plugin-compendium/src/', import.meta.url),
);
const alias = [
  {find: /^#plugin\//u, replacement: pluginSource},
  // Unit tests run the source: components must not take their hooks from an older build.
  {
    find: /^docusaurus-plugin-compendium\/client$/u,
    replacement: `${pluginSource}client/index.ts`,
  },
];
const minute = 60_000;

// The groups run one after another: builds and browsers want the whole machine.
export default defineConfig({
  test: {
    reporters: ['default', './test/setup/count-reporter.ts'],
    coverage: {include: ['plugins/docusaurus-plugin-compendium/src/**/*.{ts,tsx}']},
    projects: [
      {
        resolve: {alias},
        test: {
          name: 'unit',
          include: ['test/{unit,repository}/**/*.test.{ts,tsx}'],
          testTimeout: minute,
          sequence: {groupOrder: 0},
        },
      },
      {
        resolve: {alias},
        test: {
          name: 'content',
          // They read the same pages and change nothing: one worker reads them once.
          isolate: false,
          maxWorkers: 1,
          include: ['test/content/**/*.test.ts'],
          testTimeout: minute,
          sequence: {groupOrder: 1},
        },
      },
      {
        test: {
          name: 'sites',
          include: ['test/sites/**/*.test.ts'],
          globalSetup: ['test/setup/fixtures.ts'],
          testTimeout: 10 * minute,
          hookTimeout: 10 * minute,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: {groupOrder: 2},
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/setup/reference-site.ts'],
          testTimeout: 5 * minute,
          hookTimeout: 2 * minute,
          maxWorkers: 2,
          sequence: {groupOrder: 3},
        },
      },
    ],
  },
});
