/** Which part may know which. `npm run boundaries` checks it. */
const plugin = '^plugins/[^/]+/src';
const site = '^(src|docs|versioned_docs|static|docusaurus\\.config\\.ts|sidebars\\.ts)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'The core is plain functions: it knows nothing of the rest of the plugin.',
      severity: 'error',
      from: {path: `${plugin}/core/`},
      to: {
        path: '^(plugins|src|docs|test)/',
        pathNot: [`${plugin}/core/`, '(^|/)node_modules/'],
      },
    },
    {
      name: 'core-without-host',
      comment: 'The core runs anywhere: no Docusaurus, no React, no file system, no process.',
      severity: 'error',
      from: {path: `${plugin}/core/`},
      to: {path: '(^|/)(@docusaurus|@theme|@generated|react|react-dom)(/|$)'},
    },
    {
      name: 'core-without-builtins',
      comment:
        'No module of Node in the core, but to load the large units library when it is needed.',
      severity: 'error',
      from: {path: `${plugin}/core/`, pathNot: `${plugin}/core/read/unit-system\\.ts$`},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'theme-can-be-ejected',
      comment:
        'A component that a site has ejected stands alone: it takes others as `@theme/…`, hooks from ' +
        'the package by its name, and nothing else of the plugin.',
      severity: 'error',
      from: {path: `${plugin}/theme/([^/]+)/`},
      to: {
        path: '^plugins/',
        pathNot: [`${plugin}/theme/$1/`, '^plugins/[^/]+/lib/client/index\\.'],
      },
    },
    {
      name: 'client-takes-types-only',
      comment: 'The views are types: nothing of them is shipped to the reader.',
      severity: 'error',
      from: {path: `${plugin}/client/`},
      to: {
        path: `${plugin}/core/(views|derive/table-model)\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'client-is-for-browsers',
      comment:
        'Browser code takes nothing that needs Node or the build: types, and a helper or two.',
      severity: 'error',
      from: {path: `${plugin}/client/`},
      to: {
        path: `${plugin}/`,
        pathNot: [
          `${plugin}/client/`,
          `${plugin}/core/(views|own|csv|derive/table-model)\\.ts$`,
          `${plugin}/core/reader/`,
        ],
      },
    },
    {
      name: 'theme-without-builtins',
      comment: 'No module of Node in what the reader is sent.',
      severity: 'error',
      from: {path: `${plugin}/(theme|client)/`},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'plugin-knows-no-site',
      comment: 'The plugin stands alone: nothing of the reference site or of the tests is in it.',
      severity: 'error',
      from: {path: '^plugins/'},
      to: {path: [site, '^test/']},
    },
    {
      name: 'site-uses-the-package',
      comment: 'The site and the fixtures use the plugin by its name, as an outsider would.',
      severity: 'error',
      from: {path: [site, '^test/(fixtures|sites|browser|bench)/']},
      to: {path: `${plugin}/`},
    },
    {
      name: 'no-cycle',
      comment: 'Data flows one way.',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: [
          '^(@theme|@theme-original|@theme-init|@generated|@compendium-inner|@docusaurus|@site|#plugin)/',
        ],
      },
    },
  ],
  options: {
    doNotFollow: {path: ['node_modules', '/lib/']},
    exclude: {path: ['^test/\\.tmp/', '^build/', '/\\.docusaurus/']},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
