/** A change of a file of the fixture `minimal`, and what then stands on the pages that depend on it. */
export interface Change {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** A text that each page has after the change, and not before. */
  readonly pages: Readonly<Record<string, string>>;
}

/** One change of each of the dataset's own files. */
export const datasetChanges: readonly Change[] = [
  {
    what: 'the glossary',
    file: 'docs/_data/glossary.yml',
    from: 'terms:',
    to: 'terms:\n  - {term: Reed, aliases: [gardens], definition: A tall grass.}',
    pages: {
      'birds/robin': '#term:reed',
      'habitats/wetland': '#term:reed',
      glossary: 'A tall grass.',
    },
  },
  {
    what: 'the schema',
    file: 'docs/_data/schema.yml',
    from: 'label: Wingspan',
    to: 'label: Reach',
    pages: {comparison: 'Reach', 'birds/robin': 'Reach', 'birds/kestrel': 'Reach'},
  },
  {
    what: 'the references',
    file: 'docs/_data/references.yml',
    from: 'Birds of the open field',
    to: 'Birds of the wide field',
    pages: {
      'birds/robin': 'Birds of the wide field',
      'birds/kestrel': 'Birds of the wide field',
      bibliography: 'Birds of the wide field',
    },
  },
];
