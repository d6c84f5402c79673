/** A line of YAML that holds a key: `title: Robin`. */
const KEY = /^[A-Za-z_][\w-]*:(?:\s|$)/u;

/** What is nearly `---`: fewer or more hyphens, or the dashes that word processors make of them. */
const NEARLY = /^\s*(?:-{1,2}|-{4,}|[-–—]*[–—][-–—]*)\s*$/u;

/** A line that may stand between keys: indented, an item of a list, a comment or blank. */
const WITHIN = /^(?:[ \t].*|- .*|-|#.*|)$/u;

/**
 * The line (1-based) of front matter that does not begin on the first line, so that Docusaurus takes
 * it for prose: blank lines, spaces or text before its `---`, or no `---` before its keys.
 */
export function misplacedFront(text: string): number | undefined {
  const lines = text.split(/\r?\n/u, 400);
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines.findIndex((line) => /^\s*---\s*$/u.test(line));
  if (KEY.test(lines[first] ?? '') && keysUntilRule(lines, first) > 1) {
    return first + 1;
  }
  if (NEARLY.test(lines[first] ?? '') && keysUntilRule(lines, first + 1) > 0) {
    return first + 1;
  }
  const enough = opening === first ? 1 : 2;
  return opening >= 0 && keysUntilRule(lines, opening + 1) >= enough ? opening + 1 : undefined;
}

/** The number of keys from a line to the next `---`; 0 when prose comes before it. */
function keysUntilRule(lines: readonly string[], start: number): number {
  const {end, keys} = keysFrom(lines, start);
  const isRule = /^\s*---\s*$/u.test(lines[end] ?? '');
  return isRule && (lines[start] ?? '').trim() !== '' ? keys : 0;
}

/** How many lines behind the beginning of YAML the last of its leading keys ends. */
export function linesOfKeys(front: string): number {
  const {last} = keysFrom(front.split(/\r?\n/u), 0);
  return last;
}

function keysFrom(
  lines: readonly string[],
  start: number,
): {readonly end: number; readonly keys: number; readonly last: number} {
  let keys = 0;
  let last = start;
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    const isKey = KEY.test(line.trimStart()) && (KEY.test(line) || keys > 0 || start > 0);
    if (/^\s*---\s*$/u.test(line) || !(isKey || WITHIN.test(line))) {
      break;
    }
    keys += isKey ? 1 : 0;
    last = isKey || /^[ \t]+\S/u.test(line) ? end + 1 : last;
  }
  return {end, keys, last};
}
