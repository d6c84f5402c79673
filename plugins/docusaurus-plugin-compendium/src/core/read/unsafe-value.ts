import type {YamlNode} from '../model.js';

/** What becomes of a text with a backslash in the module that Docusaurus makes of a page. */
export type Damage = 'breaks' | 'changes';

/** The rest of a string literal that JavaScript can read. */
const LITERAL =
  /^(?:[^\\'\n\r]|\\(?:x[\da-f]{2}|u[\da-f]{4}|u\{0*(?:10[\da-f]{4}|[\da-f]{1,5})\}|0(?!\d)|[^xu\d]))*$/i;

/**
 * Docusaurus's MDX loader writes front matter into a page's module with stringify-object 3, which
 * escapes quotes and line breaks but no backslash: `C:\10` stops the build, and any other backslash
 * is taken for an escape, so that the text changes. Text without backslash is always safe.
 */
export function damageOf(text: string): Damage | undefined {
  if (!text.includes('\\')) {
    return undefined;
  }
  const written = text.replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\\?'/g, "\\'");
  return LITERAL.test(written) ? 'changes' : 'breaks';
}

export interface UnsafeText {
  readonly node: YamlNode;
  readonly text: string;
  readonly damage: Damage;
}

/** Every text in a node, keys of mappings included, that does not survive; each text's node. */
export function unsafeTexts(node: YamlNode): readonly UnsafeText[] {
  switch (node.kind) {
    case 'list':
      return node.items.flatMap(unsafeTexts);
    case 'map':
      return node.pairs.flatMap(({key, keyAt, value}) => [
        ...unsafe(key, {kind: 'scalar', value: key, written: key, at: keyAt}),
        ...unsafeTexts(value),
      ]);
    default:
      return typeof node.value === 'string' ? unsafe(node.value, node) : [];
  }
}

function unsafe(text: string, node: YamlNode): readonly UnsafeText[] {
  const damage = damageOf(text);
  return damage ? [{node, text, damage}] : [];
}
