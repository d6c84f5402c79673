import {Joi} from '@docusaurus/utils-validation';
import {inspect} from 'node:util';
import {describe, expect, it} from 'vitest';
import {readFailure} from '#plugin/docusaurus/failures/read.js';

/** An error that was thrown in a file, with the one behind it. */
function thrown(error: Error, at: string, cause?: unknown): Error {
  error.stack = `${error.name}: ${error.message}\n    at ${at}:1:2)\n    at main (/site/run.js:3:4)`;
  return cause === undefined ? error : Object.defineProperty(error, 'cause', {value: cause});
}

const DOCUSAURUS = 'fail (/site/node_modules/@docusaurus/core/lib/file.js';
const LOGGER = 'throwError (/site/node_modules/@docusaurus/logger/lib/logger.js';

/** As Docusaurus's command line prints an error, in colour. */
function printed(cause: Error): string {
  const outer = thrown(new Error('Unable to build website for locale en.'), DOCUSAURUS, cause);
  return `\u001b[31m[ERROR] ${inspect(outer, {depth: Infinity})}\u001b[39m`;
}

describe('an error that Docusaurus throws on purpose', () => {
  it('keeps its words, and loses its trace', () => {
    const failure = readFailure(printed(thrown(new Error('No such id:\n- a\n- b'), LOGGER)));
    expect(failure).toEqual({
      findings: [],
      words: 'Unable to build website for locale en.\nNo such id:\n- a\n- b',
      loading: true,
    });
  });

  it.each([new SyntaxError('bad'), Object.assign(new Error('bad'), {name: 'YAMLException'})])(
    'may be a $name of a reader of files',
    (error) => {
      const told = thrown(error, 'read (/site/node_modules/jiti/a.js');
      expect(readFailure(printed(told))?.words).toContain(`${error.name}: bad`);
    },
  );
});

it('reads errors of validators, which have no trace, alone and behind others', () => {
  const {error} = Joi.object({a: Joi.number()}).validate({a: 'x'});
  const words = 'ValidationError: "a" must be a number';
  expect(readFailure(inspect(error))?.words).toBe(words);
  expect(readFailure(printed(error as Error))?.words).toContain(words);
});

it('reads JSON that is broken, as Docusaurus reads it', () => {
  const error = new SyntaxError('/site/versions.json: Unexpected end of JSON input');
  const frames = (reader: string) =>
    `SyntaxError: ${error.message}\n    at JSON.parse (<anonymous>)\n    at read (${reader}:25:16)`;
  error.stack = frames('/site/node_modules/jsonfile/index.js');
  expect(readFailure(printed(error))?.words).toContain('versions.json');
  error.stack = frames('/site/node_modules/other/index.js');
  expect(readFailure(printed(error))).toBeUndefined();
});

it.each(['EACCES', 'ELOOP'])('reads files that cannot be read: %s', (code) => {
  const error = new Error(`${code}: no, open '/site/docs/a.md'`);
  error.stack = `Error: ${error.message}\n    at async open (node:internal/fs/promises:639:25)`;
  expect(readFailure(printed(error))?.words).toContain(code);
  error.stack += '\n    at async load (/site/node_modules/other/index.js:1:2)';
  expect(readFailure(printed(error))).toBeUndefined();
});

it.each([
  ['a bug in Docusaurus', thrown(new TypeError('a is undefined'), DOCUSAURUS)],
  ['what Docusaurus calls a bug', thrown(new Error('Docusaurus Bug: no server'), DOCUSAURUS)],
  ['an error of another plugin', thrown(new Error('no'), 'f (/site/node_modules/other/index.js')],
  ['an error of the site', thrown(new Error('no'), 'f (/site/docusaurus.config.ts')],
  [
    'an error of the site that Docusaurus passes on',
    thrown(new Error('Cannot process'), DOCUSAURUS, thrown(new Error('no'), 'f (/site/a.js')),
  ],
])('%s keeps its trace', (_, error) => {
  expect(readFailure(printed(error))).toBeUndefined();
});

it.each(['[ERROR] Loading of version failed', 'at last (3:4)', ''])(
  'leaves what is no failure alone: %j',
  (text) => {
    expect(readFailure(text)).toBeUndefined();
  },
);

it('reads links that lead nowhere, with their pages', () => {
  const message =
    'Docusaurus found broken anchors!\n\nNote.\n' +
    '- Broken anchor on source page path = /a:\n   -> linking to #b (resolved as: /a#b)\n' +
    '- Broken link on source page path = /c:\n   -> linking to /d\n   -> linking to /e\n';
  const failure = readFailure(printed(thrown(new Error(message), LOGGER)));
  expect(failure?.findings.map(({page, found}) => [page, found])).toEqual([
    ['/a', '#b'],
    ['/c', '/d'],
    ['/c', '/e'],
  ]);
});

describe('pages that cannot be rendered', () => {
  const failed = (pathname: string, cause: Error) =>
    thrown(new Error(`Can't render static file for pathname "${pathname}"`), DOCUSAURUS, cause);
  const unknown = thrown(
    new Error('Expected component `X` to be defined: you likely forgot to import it.'),
    '_missingMdxReference (/site/a.js',
  );
  const undefinedName = thrown(new ReferenceError('y is not defined'), '_createMdxContent (/a.js');
  const bug = thrown(new TypeError('z is undefined'), 'Component (/a.js');
  const all = (...errors: Error[]) => {
    const many = thrown(new AggregateError(errors), DOCUSAURUS);
    return printed(
      thrown(new Error('Docusaurus static site generation failed for 2 paths:'), DOCUSAURUS, many),
    );
  };

  it('name what the document does not define', () => {
    const failure = readFailure(all(failed('/a', unknown), failed('/b', undefinedName)));
    expect(failure?.findings.map(({page, text}) => [page, text])).toEqual([
      ['/a', '<X'],
      ['/b', 'y'],
    ]);
  });

  it('keep all traces when one of them shows a bug', () => {
    expect(readFailure(all(failed('/a', unknown), failed('/b', bug)))).toBeUndefined();
  });
});

it('keeps the trace of a bundler’s error that is a bug, beside problems', () => {
  const mdx = (file: string, details: string) =>
    `╰─▶   × Error: MDX compilation failed for file "${file}"\n        │ Cause: A cause (5:6-5:9).\n` +
    `        │ Details:\n        │ ${details}\n        │     at compile (/a.js:1:2)\n`;
  const failure = readFailure(
    `${mdx('/site/docs/a.mdx', '{')}\n--------------------------\n\n${mdx('/site/docs/b.mdx', 'TypeError: c')}`,
  );
  expect(failure?.findings).toMatchObject([{file: '/site/docs/a.mdx', line: 5, column: 6}]);
  expect(failure?.words).toContain('TypeError: c');
  expect(failure?.words).toContain('at compile');
});
