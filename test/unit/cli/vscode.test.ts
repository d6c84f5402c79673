import {parse} from 'jsonc-parser';
import {expect, it} from 'vitest';
import {mergeInto} from '#plugin/cli/vscode.js';

const values = [[['yaml.schemas', './a.json'], ['docs/a.yml']]] as const;
const items = [{path: ['tasks'], value: {label: 'check', command: 'b'}, by: 'label'}] as const;

it('writes a new file', () => {
  expect(parse(mergeInto('', {file: 'a', values, items}, 'a'))).toEqual({
    'yaml.schemas': {'./a.json': ['docs/a.yml']},
    tasks: [{label: 'check', command: 'b'}],
  });
});

it('keeps comments, order, indent and all that is not its own', () => {
  const before = `{
    // Mine.
    "editor.tabSize": 4, /* four */
    "yaml.schemas": {
        "./mine.json": "mine.yml", // stays
    },
    "tasks": [{"label": "other"}, {"label": "check", "command": "old"}],
}
`;
  const after = mergeInto(before, {file: 'a', values, items}, 'a');
  for (const line of [
    '    // Mine.',
    '"editor.tabSize": 4, /* four */',
    '"./mine.json": "mine.yml"',
    '// stays',
  ]) {
    expect(after).toContain(line);
  }
  expect(parse(after)).toEqual({
    'editor.tabSize': 4,
    'yaml.schemas': {'./mine.json': 'mine.yml', './a.json': ['docs/a.yml']},
    tasks: [{label: 'other'}, {label: 'check', command: 'b'}],
  });
  expect(mergeInto(after, {file: 'a', values, items}, 'a')).toBe(after);
});

it('keeps the ends of lines', () => {
  const after = mergeInto('{\r\n  "a": 1\r\n}\r\n', {file: 'a', values}, 'a');
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
});

it('refuses what it cannot read', () => {
  expect(() => mergeInto('{"a": ', {file: 'a', values}, '.vscode/a.json')).toThrow(
    '.vscode/a.json',
  );
  expect(() => mergeInto('[]', {file: 'a', values}, '.vscode/a.json')).toThrow('.vscode/a.json');
});
