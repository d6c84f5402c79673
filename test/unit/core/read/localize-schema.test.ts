import {describe, expect, it} from 'vitest';
import type {Schema} from '#plugin/core/model.js';
import {withTexts} from '#plugin/core/read/localize-schema.js';
import {readSchema} from '#plugin/core/read/schema.js';
import {readYaml} from '#plugin/core/read/yaml.js';

const BASE = `collections:
  bird:
    path: birds
    groups: {body: Body, life: Life}
    fields:
      diet: {type: enum, description: Food., group: life, options: {seeds: {label: Seeds, definition: Dry.}, nectar: Nectar}}
      host: {type: reference, to: bird, inverse: Guests}
      span: {type: range, unit: cm}
  tree: {path: trees}
certainty: {sure: Sure}
`;

function read(text: string, translated: string): Schema {
  const [node, texts] = [text, translated].map((yaml) =>
    readYaml(yaml, {file: 's', firstLine: 1}, () => undefined),
  );
  return readSchema(node && texts ? withTexts(node, texts) : node, 's', () => undefined);
}

const base = read(BASE, '{}');

describe('withTexts', () => {
  it('lays texts over a schema by name, and takes no facts', () => {
    const {collections, certainty} = read(
      BASE,
      `collections:
  bird:
    label: Vogel
    plural: Vögel
    path: vögel
    groups: {life: Leben}
    fields:
      diet: {label: Nahrung, type: text, options: {seeds: {label: Samen}, nectar: {label: Nektar, definition: Süß.}, more: Mehr}}
      host: {label: Wirt, inverse: Gäste}
      extra: {type: text}
certainty: {sure: Sicher}
`,
    );
    expect(certainty).toEqual([{id: 'sure', label: 'Sicher'}]);
    expect(collections[0]).toEqual({
      ...base.collections[0],
      label: 'Vogel',
      plural: 'Vögel',
      groups: [
        {id: 'body', label: 'Body'},
        {id: 'life', label: 'Leben'},
      ],
      fields: [
        {
          ...base.collections[0]?.fields[0],
          label: 'Nahrung',
          options: [
            {id: 'seeds', label: 'Samen', definition: 'Dry.'},
            {id: 'nectar', label: 'Nektar', definition: 'Süß.'},
          ],
        },
        {...base.collections[0]?.fields[1], label: 'Wirt', inverse: 'Gäste'},
        base.collections[0]?.fields[2],
      ],
    });
    expect(collections[1]).toEqual(base.collections[1]);
  });
});
