/** Columns that a line of comment has at most, where words allow. */
const WIDTH = 100;

/** A text as lines of a YAML comment; further lines are indented by `hang` more spaces. */
export function commentOf(text: string, indent = 0, hang = 0): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/u)) {
    const start = `# ${' '.repeat(lines.length > 0 ? indent + hang : indent)}`;
    const longer = line === '' ? start + word : `${line} ${word}`;
    if (line !== '' && longer.length > WIDTH) {
      lines.push(line);
      line = `# ${' '.repeat(indent + hang)}${word}`;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
