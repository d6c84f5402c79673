import {expect, it} from 'vitest';
import {readCite} from '#plugin/core/read/statement-source.js';
import {readYaml} from '#plugin/core/read/yaml.js';
import {getPair} from '#plugin/core/read/yaml-nodes.js';
import {collect} from './problems.js';

it('cites a source once, and tells where it is cited twice', () => {
  const {result, problems} = collect((report) => {
    const node = readYaml('cite: [x, x]', {file: 'a.md', firstLine: 1}, report);
    const pair = node?.kind === 'map' ? getPair(node, 'cite') : undefined;
    return readCite(pair, {file: 'a.md', report});
  });
  expect(result).toEqual({cite: ['x'], citeAt: [{line: 1, column: 8}]});
  expect(problems).toMatchObject([{rule: 'wrong-type', column: 11, fix: 'cite: [x]'}]);
});
