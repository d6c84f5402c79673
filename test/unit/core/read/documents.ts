import type {DocumentInfo, RawFile, Schema} from '#plugin/core/model.js';
import {readSchema} from '#plugin/core/read/schema.js';
import {readYaml} from '#plugin/core/read/yaml.js';

const SCHEMA = `collections:
  bird:
    path: birds
    fields:
      diet: {type: enum, required: true, many: true, options: {seeds: Seeds, insects: Insects}}
      song: {type: text}
      wingspan: {type: range, unit: cm}
      nestsIn: {type: reference, to: tree, many: true, inverse: Birds in it}
  egg:
    path: birds/eggs
    fields:
      colour: {type: text, required: true}
  tree:
    path: trees
`;

/** Birds, their eggs below them, and trees. */
export const schema: Schema = readSchema(
  readYaml(SCHEMA, {file: 'schema.yml', firstLine: 1}, () => undefined),
  'schema.yml',
  ({rule, message}) => {
    throw new Error(`${rule}: ${message}`);
  },
);

export function rawFile(file: string, text: string): RawFile {
  return {file, bytes: new TextEncoder().encode(text)};
}

/** A document at a path below `docs/`, with the id that Docusaurus would give it. */
export function documentAt(
  path: string,
  text: string,
  more: Partial<DocumentInfo> = {},
): DocumentInfo {
  const id = path.replace(/\.mdx?$/, '').replace(/(^|\/)\d+-/g, '$1');
  return {
    id,
    path,
    title: id,
    permalink: `/docs/${id}`,
    raw: rawFile(`docs/${path}`, text),
    draft: false,
    unlisted: false,
    mdx: path.endsWith('.mdx'),
    ...more,
  };
}
