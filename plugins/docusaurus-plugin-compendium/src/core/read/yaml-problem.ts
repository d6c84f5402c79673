import type {YAMLError} from 'yaml';
import type {Problem} from '../problem.js';
import {compact} from './compact.js';

type Told = Pick<Problem, 'rule' | 'message' | 'found' | 'expected' | 'fix'>;

/** Tells an error of the YAML parser in words for authors. */
export function problemOfYaml(error: YAMLError, text: string): Told {
  const line = lineAt(text, error.pos[0]);
  if (error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) {
    return {
      rule: 'yaml-tab',
      message: 'A tab indents this line; YAML takes spaces only.',
      found: 'a tab',
      expected: 'spaces',
      fix: line.replace(/^[ \t]*/, (indent) => indent.replaceAll('\t', '  ')),
    };
  }
  return {
    rule: 'yaml-syntax',
    message: messageOf(error, line),
    ...compact({found: line.trim() || undefined, fix: quotedLine(error, text, line)}),
  };
}

function messageOf({code, message}: YAMLError, line: string): string {
  const plain = VALUE.exec(line)?.[2] ?? '';
  const known = /^[>|]/.test(plain) ? MESSAGES.BAD_SCALAR_START : MESSAGES[code];
  return known ?? `${message.split('\n', 1)[0]?.replace(/[.:]?$/, '')}.`;
}

/** A key or dash with a plain value behind it. */
const VALUE = /^(\s*(?:- +)*(?:[\w-]+: +|(?<=- +)))([^\s'"[{].*?)\s*$/;

const MESSAGES: Partial<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: 'An alias takes neither an anchor nor a tag.',
  BAD_ALIAS: 'An alias or anchor needs a name of letters and digits.',
  BAD_DQ_ESCAPE: 'This backslash means nothing in double quotes; use single quotes.',
  BAD_INDENT: 'The indentation of this line fits none of the lines before it.',
  BAD_SCALAR_START: 'Text that begins with this character needs quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A second key on one line, or a line that is indented too far; text with “: ” in it needs quotes.',
  MISSING_CHAR:
    'Something is missing here: a colon with a space behind a key, a quote or a bracket.',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line, with a colon and a space behind it.',
  TAG_RESOLVE_FAILED: 'Tags (a word that begins with “!”) are not supported.',
  UNEXPECTED_TOKEN: 'This does not belong here; text with such characters needs quotes.',
};

/** The line with its value in quotes, where that mends text with `: `, `>`, `%`, `@`, `\\` … in it. */
function quotedLine({code, pos: [offset]}: YAMLError, text: string, line: string) {
  const column = offset - text.lastIndexOf('\n', offset - 1) - 1;
  const before = line.slice(0, column);
  if (code === 'BAD_SCALAR_START' && /[[{]/.test(before)) {
    const [value = ''] = /^[^,\]}]*/.exec(line.slice(column)) ?? [];
    return before + quote(value.trim()) + line.slice(column + value.trimEnd().length);
  }
  if (code === 'BAD_DQ_ESCAPE') {
    return line.replace(/"([^"]*)"/, (_, inner: string) => quote(inner));
  }
  const [, lead, value] = VALUE.exec(line) ?? [];
  const mendable =
    code === 'BLOCK_AS_IMPLICIT_KEY' ||
    code === 'BAD_SCALAR_START' ||
    (code === 'UNEXPECTED_TOKEN' && /^[>|*]/.test(value ?? ''));
  return mendable && lead !== undefined && value !== undefined ? lead + quote(value) : undefined;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
}
