import {PassThrough} from 'node:stream';
import {stripVTControlCharacters} from 'node:util';
import {expect, it} from 'vitest';
import {askForCollection, askForFields, askForTitle} from '#plugin/cli/new-ask.js';
import {readSchema} from '#plugin/core/read/schema.js';
import {readYaml} from '#plugin/core/read/yaml.js';

const SCHEMA = `collections:
  bird:
    path: birds
    fields:
      diet: {type: enum, required: true, options: {seeds: Seeds, insects: Insects}}
      habitats: {type: reference, to: wood, required: true, many: true}
      wingspan: {type: range, unit: cm, required: true}
      call: {type: text, required: true}
      tame: {type: boolean, required: true}
      song: {type: text}
  wood: {path: woods, fields: {}}
`;
const schema = readSchema(
  readYaml(SCHEMA, {file: 'schema.yml', firstLine: 1}, () => undefined),
  'schema.yml',
  () => undefined,
);
const choices = schema.collections.map((collection) => ({
  collection,
  version: {schema},
  ids: {wood: ['beech', 'oak']},
})) as unknown as Parameters<typeof askForCollection>[0];

const DOWN = '\u001B[B';
const ENTER = '\r';

/** One after the other: what is drawn in between depends on them. */
async function press(input: PassThrough, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    input.write(key);
  }
}

/** A terminal in which somebody presses keys once a text has appeared. */
function terminal(...steps: readonly (readonly [seen: string, ...keys: string[]])[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  // As that of a process, it outlives the prompts that write to it.
  output.end = () => output;
  const left = [...steps];
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += stripVTControlCharacters(String(chunk));
    const [next] = left;
    if (next && shown.includes(next[0])) {
      left.shift();
      shown = '';
      void press(input, next.slice(1));
    }
  });
  return {input, output, left};
}

it('asks for what is required, and takes only what the checker takes', async () => {
  const {left, ...streams} = terminal(
    ['Diet:', DOWN, ENTER],
    ['Habitats:', ' ', DOWN, ' ', ENTER],
    ['Wingspan (a range in cm', '3 kg', ENTER],
    ['kg cannot be converted into cm', '\u0015', '20–22 cm', ENTER],
    ['Call (text', ENTER],
    ['Tame:', DOWN, DOWN, ENTER],
  );
  const [choice] = choices;
  const answers = choice && (await askForFields(choice, {}, streams));
  expect(left).toEqual([]);
  expect(answers).toEqual({
    diet: ['insects'],
    habitats: ['beech', 'oak'],
    wingspan: ['20–22 cm'],
    tame: ['unknown'],
  });
});

it('asks for nothing that has a value', async () => {
  const {left, ...streams} = terminal(['Tame:', ENTER]);
  const known = {diet: ['seeds'], habitats: ['oak'], wingspan: ['1 cm'], call: ['a']};
  const [choice] = choices;
  expect(choice && (await askForFields(choice, known, streams))).toEqual({tame: ['true']});
  expect(left).toEqual([]);
});

it('asks for the kind of document and its title', async () => {
  const {left, ...streams} = terminal(
    ['What kind of document?', DOWN, ENTER],
    ['Title', 'Oak', ENTER],
  );
  expect(await askForCollection(choices, streams)).toBe('wood');
  const [, wood] = schema.collections;
  expect(wood && (await askForTitle(wood, streams))).toBe('Oak');
  expect(left).toEqual([]);
});

it('writes nothing when its user ends it', async () => {
  const {left, ...streams} = terminal(['What kind of document?', '\u0003']);
  await expect(askForCollection(choices, streams)).rejects.toThrow('Nothing was written.');
  expect(left).toEqual([]);
});
