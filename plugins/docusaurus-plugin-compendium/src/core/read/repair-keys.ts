import {DOCUSAURUS_KEYS} from './docusaurus-keys.js';
import type {Repair, Repairer} from './repair-type.js';
import {indentOf, isSilent, quote} from './yaml-scan.js';

/** `key:value`, but no address such as `https://…`. */
const GLUED = /^(\s*(?:- +)*[A-Za-z][\w-]*:)(?!\/\/)(\S.*)$/;
const EQUALS = /^(\s*(?:- +)*[A-Za-z][\w-]*)(?: *= *| +[-–—] +)(.*)$/;
const BEFORE_BRACE = /^(\s*(?:- +)*[A-Za-z][\w-]*) *([[{].*)$/;
const WORD = /^(\s*(?:- +)*)([A-Za-z][\w-]*)(?: +(.*))?$/;

/** Keys without a colon or without the space behind it, and text that goes on without indentation. */
export const repairKeys: Repairer = function* ({lines, line}) {
  yield* withValueAbove(lines, line + 1);
  for (const at of [line, line - 1]) {
    const text = lines[at] ?? '';
    const offset = indentOf(text);
    const whole = {line: at, offset, from: at};
    const glued = GLUED.exec(text);
    if (glued) {
      yield {...whole, ...SPACE, offset: glued[1]?.length ?? 0, to: [`${glued[1]} ${glued[2]}`]};
    } else if (BEFORE_BRACE.test(text)) {
      yield {...whole, ...COLON, to: [text.replace(BEFORE_BRACE, '$1: $2')]};
    } else if (EQUALS.test(text)) {
      yield {...whole, ...COLON, to: [text.replace(EQUALS, '$1: $2').trimEnd()]};
    } else if (!isSilent(text)) {
      yield* withValueAbove(lines, at);
      yield* withColon(text, whole);
      yield* furtherIn(lines, text, whole);
    }
  }
};

type Whole = Pick<Repair, 'line' | 'offset' | 'from'>;

const SPACE = {
  message: 'A key and its value need a space between them.',
  expected: 'a space behind the colon',
};

const COLON = {
  message: 'The colon behind the key is missing.',
  expected: 'a key, a colon, a space and the value',
};

function* withColon(text: string, whole: Whole): Generator<Repair> {
  const [, lead = '', word = '', value] = WORD.exec(text) ?? [];
  const isKey =
    word in DOCUSAURUS_KEYS ||
    /^[a-z]+[A-Z]/.test(word) ||
    value === undefined ||
    /^[\w-]*\w$/.test(value);
  if (word !== '' && isKey) {
    yield {...whole, ...COLON, to: [`${lead}${word}:${value === undefined ? '' : ` ${value}`}`]};
  }
}

/** `- x`, or `key: x`, with its source, note or certainty on the next line. */
function* withValueAbove(lines: readonly string[], line: number): Generator<Repair> {
  const above = lines[line - 1] ?? '';
  const text = lines[line] ?? '';
  const [, item, fact = ''] = /^(\s*- )(\S.*)$/.exec(above) ?? [];
  const [, key, value = ''] = /^(\s*[\w-]+: )([^\s[\]{}"'].*)$/.exec(above) ?? [];
  const told = {
    message: 'A value that has a source, note or certainty stands under “value”.',
    expected: 'the key “value”',
    line: line - 1,
    from: line - 1,
  };
  if (!/^\s+(?:cite|note|certainty):\s/.test(text)) {
    return;
  }
  if (item?.length === indentOf(text)) {
    yield {...told, offset: item.length, to: [`${item}value: ${fact}`]};
  } else if (key !== undefined && indentOf(text) > indentOf(above)) {
    const plain = /[,#]|: /.test(value) ? quote(value.trimEnd()) : value.trimEnd();
    yield {...told, offset: key.length, to: [`${key}{value: ${plain},`, `${text.trimEnd()}}`]};
  }
}

/** A line without any key is most likely the rest of the text above. */
function* furtherIn(lines: readonly string[], text: string, whole: Whole): Generator<Repair> {
  const above = lines[whole.line - 1] ?? '';
  if (/: +\S/.test(above) && !text.includes(': ') && !/^\s*-/.test(text)) {
    yield {
      ...whole,
      message: 'This line has no key; text that goes on from the line above must be indented.',
      expected: 'text on one line, or indented further than its key',
      to: [' '.repeat(indentOf(above) + 2) + text.trimStart()],
    };
  }
}
