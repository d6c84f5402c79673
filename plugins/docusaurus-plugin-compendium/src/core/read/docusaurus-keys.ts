import type {YamlNode} from '../model.js';
import {accepts, EXPECTED, type KeyType} from './docusaurus-values.js';
import {toData} from './yaml-nodes.js';

/**
 * The front matter keys of docs in Docusaurus 3.10: `DocFrontMatterSchema` of its docs plugin, and
 * `mdx` of its MDX loader. Without prototype, so that `in` is safe.
 */
export const DOCUSAURUS_KEYS: Readonly<Record<string, KeyType>> = Object.assign(
  Object.create(null) as Record<string, KeyType>,
  {
    id: 'id',
    title: 'text',
    hide_title: 'boolean',
    hide_table_of_contents: 'boolean',
    keywords: 'texts',
    image: 'uri',
    description: 'text',
    slug: 'slug',
    sidebar_key: 'string',
    sidebar_label: 'string',
    sidebar_position: 'number',
    sidebar_class_name: 'string',
    sidebar_custom_props: 'object',
    displayed_sidebar: 'string-or-null',
    tags: 'tags',
    pagination_label: 'string',
    custom_edit_url: 'uri-or-nothing',
    parse_number_prefixes: 'boolean',
    pagination_next: 'string-or-null',
    pagination_prev: 'string-or-null',
    toc_min_heading_level: 'heading-level',
    toc_max_heading_level: 'heading-level',
    last_update: 'last-update',
    draft: 'boolean',
    unlisted: 'boolean',
    mdx: 'mdx',
  } satisfies Record<string, KeyType>,
);

/**
 * True when Docusaurus takes the value for this key, rather than throw. Keys that are not
 * Docusaurus's take everything.
 *
 * @param jsValue - as gray-matter's YAML 1.1 gives it, dates included
 */
export function isAcceptable(key: string, jsValue: unknown): boolean {
  const type = DOCUSAURUS_KEYS[key];
  return type === undefined || accepts(type, jsValue);
}

/** What Docusaurus expects of a key; `undefined` when the value is right, or the key not its own. */
export function checkDocusaurusValue(key: string, node: YamlNode): string | undefined {
  const type = DOCUSAURUS_KEYS[key];
  return type === undefined || accepts(type, toData(node)) ? undefined : EXPECTED[type];
}

/** The keys that {@link conflictingKeys} looks at. */
export const CONFLICT_KEYS: readonly string[] = [
  'draft',
  'unlisted',
  'toc_min_heading_level',
  'toc_max_heading_level',
];

/**
 * The keys that Docusaurus takes one by one but not together: a draft cannot be unlisted, and the
 * contents cannot begin below where they end. Leaving them out makes the rest acceptable.
 */
export function conflictingKeys(data: Readonly<Record<string, unknown>>): readonly string[] {
  const isTrue = (key: string) => /^true$/i.test(String(data[key]));
  const conflicts = isTrue('draft') && isTrue('unlisted') ? ['unlisted'] : [];
  const {toc_min_heading_level: min, toc_max_heading_level: max} = data;
  return min !== undefined && max !== undefined && Number(min) > Number(max)
    ? [...conflicts, 'toc_min_heading_level']
    : conflicts;
}
