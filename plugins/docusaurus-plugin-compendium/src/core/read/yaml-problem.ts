import type {YAMLError} from 'yaml';
import type {Problem} from '../problem.js';
import {compact} from './compact.js';

type Told = Pick<Problem, 'rule' | 'message' | 'found' | 'expected' | 'fix'>;

/** Tells an error of the YAML parser that nothing mends, in words for authors. */
export function problemOfYaml({code, message}: YAMLError, line: string): Told {
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) {
    return {
      rule: 'yaml-tab',
      message: 'A tab indents this line; YAML takes spaces only.',
      found: 'a tab',
      expected: 'spaces',
      fix: line.replaceAll('\t', '  '),
    };
  }
  return {
    rule: 'yaml-syntax',
    message: MESSAGES[code] ?? `${message.split('\n', 1)[0]?.replace(/[.:]?$/, '')}.`,
    expected: 'YAML: “key: value”, “- item”, and text with such characters in quotes',
    ...compact({found: line.trim() || undefined}),
  };
}

const MESSAGES: Partial<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: 'An alias takes neither an anchor nor a tag.',
  BAD_ALIAS: 'An alias or anchor needs a name of letters and digits.',
  BAD_DQ_ESCAPE: 'This backslash means nothing in double quotes; use single quotes.',
  BAD_INDENT:
    'The indentation of this line fits none of the lines before it, or a bracket above is not closed.',
  BAD_SCALAR_START: 'Text that begins with this character needs quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A second key on one line, or a line that is indented too far; text with “: ” in it needs quotes.',
  BLOCK_IN_FLOW:
    'Within braces or brackets a comma is missing, or text with “: ” in it has no quotes.',
  MISSING_CHAR:
    'Something is missing here: a colon with a space behind a key, a comma, a quote or a bracket.',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line, with a colon and a space behind it.',
  TAG_RESOLVE_FAILED: 'Tags (a word that begins with “!”) are not supported.',
  UNEXPECTED_TOKEN: 'This does not belong here; text with such characters needs quotes.',
};
