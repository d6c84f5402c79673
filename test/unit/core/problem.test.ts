import {expect, it} from 'vitest';
import {createCollector} from '#plugin/core/problem.js';

const at = {file: 'a.md', line: 2, column: 1, found: 'x'} as const;

it('keeps what was told first of one thing, as another locale tells it in words of its own', () => {
  const {report, problems} = createCollector();
  report({...at, rule: 'missing-field', message: 'In the language of the author.'});
  report({...at, rule: 'missing-field', message: 'In another.'});
  report({...at, rule: 'unknown-key', message: 'Something else.'});
  expect(problems()).toMatchObject([
    {rule: 'missing-field', message: 'In the language of the author.'},
    {rule: 'unknown-key'},
  ]);
});
