import type {Tag} from './markup-tags.js';

/**
 * Elements that hold no prose to link: controls, labels, headings and code. A link inside would
 * be wrong or could not be reached.
 */
const CONTROLS: ReadonlySet<string> = new Set(
  (
    'a abbr button code dfn h1 h2 h3 h4 h5 h6 kbd label option pre samp script select style ' +
    'summary svg textarea Link Button TermLink Citation Head CodeBlock'
  ).split(' '),
);

/** True for an element whose text stays as it is. */
export function isControl(name: string): boolean {
  return CONTROLS.has(name);
}

/** The offset after the element that a tag opens, or after the tag when nothing closes it. */
export function controlEnd(body: string, {name, end}: Tag): number {
  // An element of the same name far away belongs to another tag: the limit keeps this linear.
  const near = body.slice(end, end + LONGEST_CONTROL);
  const closing = new RegExp(`</${name}\\s*>`, 'u').exec(near);
  return closing ? end + closing.index + closing[0].length : end;
}

const LONGEST_CONTROL = 20_000;

/** The offset after the fenced code whose first line ends at an offset. */
export function fenceEnd(body: string, start: number, mark: string): number {
  const closing = new RegExp(`^[ \\t>]*${mark[0]}{${mark.length},}[ \\t\\r]*$`, 'gmu');
  closing.lastIndex = start;
  return closing.exec(body) ? closing.lastIndex : body.length;
}
