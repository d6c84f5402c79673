/** A line of a stack trace, also in the frame that a bundler draws around it. */
const FRAME = /^[\s│|]*(?:at |\.\.\. \d+ lines matching cause stack trace)/u;

/** One error of a chain of causes, as Node prints it. */
export interface Told {
  /** Its class: `Error`, `TypeError`, `YAMLException`. */
  readonly name: string;
  readonly message: string;
  /** The first line of its trace; empty when it has none. */
  readonly frame: string;
  readonly frames: readonly string[];
  /** No other error stands behind it. */
  readonly isCause: boolean;
}

/** Brackets stand around an error that has no trace; a class in them is the name of its own. */
const HEAD =
  /^\s*(?:\[cause\]: |\[errors\]: \[)?(?<bare>\[)?(?<name>[A-Z]\w*(?:Error|Exception)|Error)\b(?: \[(?<own>\w+)\])?(?:: (?<message>.*))?$/u;

export function hasTrace(text: string): boolean {
  return text.split('\n').some((line) => FRAME.test(line));
}

/** The errors in what `util.inspect` makes of one with its causes, from the outermost inwards. */
export function errorsIn(text: string): readonly Told[] {
  const lines = text.replace(/^\[ERROR\] /u, '').split('\n');
  const heads = lines.flatMap((line, index) => (HEAD.test(line) ? [index] : []));
  return heads.map((from, index) => {
    const block = lines.slice(from, heads[index + 1]);
    const next = lines[heads[index + 1] ?? -1] ?? '';
    const firstFrame = block.findIndex((line) => FRAME.test(line));
    const {name = 'Error', own = '', message = '', bare} = HEAD.exec(block[0] ?? '')?.groups ?? {};
    const more = block.slice(1, firstFrame === -1 ? 1 : firstFrame);
    return {
      name: /Error|Exception/u.test(own) ? own : name,
      message: [bare ? message.replace(/\](?: \{)?$/u, '') : message, ...dedented(more)]
        .join('\n')
        .trim(),
      frame: (block[firstFrame] ?? '').trim(),
      frames: block.filter((line) => FRAME.test(line)),
      isCause: ![...block.slice(1), next].some((line) => /^\s*\[(?:cause|errors)\]:/u.test(line)),
    };
  });
}

function dedented(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u));
  return lines.map((line) => line.slice(Math.min(...indents)));
}
