import {compileVersion} from '#plugin/core/pipeline.js';
import {createCollector, type Problem} from '#plugin/core/problem.js';
import type {DocumentInfo, RawFile} from '#plugin/core/model.js';
import type {VersionInput} from '#plugin/core/stages.js';

/** A docs version as texts: what a test writes down. */
export interface VersionTexts {
  /** By path below the docs folder. */
  readonly docs?: Readonly<Record<string, string>>;
  /** Translated documents by the same paths. */
  readonly localized?: Readonly<Record<string, string>>;
  readonly schema?: string;
  readonly glossary?: string;
  readonly references?: string;
  readonly localizedSchema?: string;
  readonly localizedGlossary?: string;
  readonly locale?: string;
  /** Language of what is not translated. */
  readonly original?: string;
  readonly drafts?: readonly string[];
  readonly unlisted?: readonly string[];
  readonly site?: VersionInput['site'];
  readonly embeds?: VersionInput['embeds'];
  readonly versionNames?: VersionInput['versionNames'];
  readonly history?: VersionInput['history'];
}

const SCHEMA = `collections:
  bird:
    label: Bird
    plural: Birds
    path: birds
    groups: {body: Body}
    fields:
      diet:
        label: Diet
        type: enum
        many: true
        options: {seeds: {label: Seeds, definition: Dry seeds.}, insects: Insects}
      wingspan: {label: Wingspan, type: range, unit: cm, group: body}
      song: {label: Song, type: text}
      tame: {label: Tame, type: boolean}
      ringed: {label: First ringed, type: date}
      habitats: {label: Habitats, type: reference, to: habitat, many: true, inverse: Birds that live here}
  habitat:
    label: Habitat
    plural: Habitats
    path: habitats
    fields:
      area: {label: Area, type: text}
`;

const REFERENCES = `references:
  - {id: gray-2001, type: book, title: Robins, author: [{family: Gray, given: A}], publisher: Nest, issued: {date-parts: [[2001]]}, ISBN: "1"}
  - {id: hill-2010, type: book, title: Finches, author: [{family: Hill, given: B}], publisher: Nest, issued: {date-parts: [[2010]]}, ISBN: "2"}
`;

export function versionInput(texts: VersionTexts): VersionInput {
  const dataset = {
    schema: raw('docs/_data/schema.yml', texts.schema ?? SCHEMA),
    references: [raw('docs/_data/references.yml', texts.references ?? REFERENCES)],
    ...(texts.glossary !== undefined && {glossary: raw('docs/_data/glossary.yml', texts.glossary)}),
    ...(texts.localizedSchema !== undefined && {
      localizedSchema: raw('i18n/es/_data/schema.yml', texts.localizedSchema),
    }),
    ...(texts.localizedGlossary !== undefined && {
      localizedGlossary: raw('i18n/es/_data/glossary.yml', texts.localizedGlossary),
    }),
  };
  return {
    name: 'current',
    locale: texts.locale ?? 'en',
    ...(texts.original !== undefined && {original: texts.original}),
    documents: Object.entries(texts.docs ?? {}).map(([path, text]) =>
      documentInfo(path, text, texts),
    ),
    dataset,
    extraKeys: [],
    strings: {references: 'References', backLinks: 'Related', yes: 'Yes', no: 'No'},
    codeHash: 'code',
    ...(texts.site && {site: texts.site}),
    ...(texts.embeds && {embeds: texts.embeds}),
    ...(texts.versionNames && {versionNames: texts.versionNames}),
    ...(texts.history && {history: texts.history}),
  };
}

/** Compiles a version; JSON files are parsed. */
export function compile(texts: VersionTexts): {
  readonly files: ReadonlyMap<string, string>;
  readonly json: <Data>(path: string) => Data;
  readonly problems: readonly Problem[];
} {
  const {report, problems} = createCollector();
  const files = new Map(
    compileVersion(versionInput(texts), report).map(({path, content}) => [path, content]),
  );
  return {
    files,
    json: (path) => {
      const content = files.get(path);
      if (content === undefined) {
        throw new Error(`${path} is not among: ${[...files.keys()].join(', ')}`);
      }
      return JSON.parse(content) as never;
    },
    problems: problems(),
  };
}

function documentInfo(path: string, text: string, texts: VersionTexts): DocumentInfo {
  const id = path.replace(/\.mdx?$/u, '');
  const localized = texts.localized?.[path];
  return {
    id,
    path,
    title: /^title: (?<title>.*)$/mu.exec(localized ?? text)?.groups?.['title'] ?? id,
    permalink: `/docs/${id.replace(/\/?index$/u, '')}`,
    raw: raw(`docs/${path}`, text),
    ...(localized !== undefined && {localized: raw(`i18n/es/${path}`, localized)}),
    draft: texts.drafts?.includes(path) ?? false,
    unlisted: texts.unlisted?.includes(path) ?? false,
    mdx: path.endsWith('.mdx'),
  };
}

function raw(file: string, text: string): RawFile {
  return {file, bytes: new TextEncoder().encode(text)};
}
