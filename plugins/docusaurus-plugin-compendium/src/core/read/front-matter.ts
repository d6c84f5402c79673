import matter from 'gray-matter';

export interface SplitText {
  /** The YAML between the two `---`, without them; absent when there is no front matter. */
  readonly front?: string;
  /** Line of the file on which `front` begins. */
  readonly frontLine: number;
  /** The whole text with the front matter blanked: offsets, lines and columns stay true. */
  readonly body: string;
  /** True when the closing `---` is missing: Docusaurus then takes the whole file for front matter. */
  readonly unclosed: boolean;
  /** What stands behind the opening `---`; Docusaurus takes it for the name of another language. */
  readonly language?: string;
}

/**
 * Splits front matter from prose where Docusaurus does, by the same library. Options are given
 * because gray-matter caches, and shares, its answer when it gets none; the engine does nothing
 * because its YAML 1.1 would change values (`2020-13-40` becomes a date) and throws. Another language
 * than YAML is not named to it: it would run `---js` as code.
 */
export function splitFrontMatter(text: string): SplitText {
  if (!/^---(?!-)/.test(text)) {
    return {frontLine: 1, body: text, unclosed: false};
  }
  const [opening = ''] = /^---[^\r\n]*(?:\r?\n)?/.exec(text) ?? [];
  const language = opening.slice(3).trim();
  if (!opening.endsWith('\n')) {
    return {frontLine: 1, body: ' '.repeat(text.length), unclosed: true};
  }
  const unnamed = `---${opening.slice(3).replace(/[^\r\n]/g, ' ')}${text.slice(opening.length)}`;
  const {content} = matter(unnamed, {engines: {yaml: () => ({})}});
  const end = text.length - content.length;
  const block = text.slice(opening.length, end);
  const closing = /(?:^|\n)---(?:\r?\n)?$/.exec(block);
  return {
    front: closing ? block.slice(0, closing.index + (closing[0].startsWith('\n') ? 1 : 0)) : block,
    frontLine: 2,
    body: text.slice(0, end).replace(/[^\r\n]/g, ' ') + content,
    unclosed: !closing,
    ...(/^(?:ya?ml)?$/i.test(language) ? {} : {language}),
  };
}
