import type {Document, YAMLError} from 'yaml';
import type {Problem, Report} from '../problem.js';
import {compact} from './compact.js';
import type {Broken, Repair} from './repair-type.js';
import {problemOfYaml} from './yaml-problem.js';
import {findRepair, repaired} from './yaml-repair.js';
import {shorten} from './yaml-nodes.js';

export interface FaultOrigin {
  readonly file: string;
  /** Line of the file on which the YAML begins. */
  readonly firstLine: number;
  /** Parses a text; `undefined` when it cannot even be tried. */
  readonly compose: (text: string) => Document.Parsed | undefined;
}

/** Mistakes of one file that are told one by one. */
const MOST = 20;

/**
 * Tells what is wrong with the syntax of a document. Each mistake is mended before the next is
 * looked for: what the parser says behind the first one follows from it as often as not.
 */
export function tellFaults(
  document: Document.Parsed | undefined,
  text: string,
  origin: FaultOrigin,
  report: Report,
): void {
  let lines: readonly string[] = text.split(/\r?\n/);
  let current = document;
  for (let told = 0; current && told < MOST; told += 1) {
    const error = firstOf(current.errors);
    const broken = error && brokenAt(error, lines);
    const repair = broken && findRepair(broken, (each) => firstFault(each, origin));
    if (!repair) {
      break;
    }
    tell(problemOfRepair(repair, lines), origin, report);
    lines = repaired(lines, repair);
    current = origin.compose(lines.join('\n'));
  }
  tellRest([...(current?.errors ?? []), ...(current?.warnings ?? [])], lines, origin, report);
}

/** The parser does not tell its errors in the order of the text. */
function firstOf(errors: readonly YAMLError[]): YAMLError | undefined {
  return [...errors].sort((a, b) => a.pos[0] - b.pos[0])[0];
}

function brokenAt({pos, code, message}: YAMLError, lines: readonly string[]): Broken {
  return {lines, error: {code, message}, ...placeOf(pos[0], lines)};
}

function firstFault(text: string, {compose}: FaultOrigin): {readonly line: number} | undefined {
  const document = compose(text);
  const error = document && firstOf(document.errors);
  return error && placeOf(error.pos[0], text.split('\n'));
}

/** The line (from 0) and the offset in it of an offset in lines that end in LF. */
function placeOf(offset: number, lines: readonly string[]): {line: number; offset: number} {
  let rest = offset;
  let line = 0;
  while (line < lines.length - 1 && rest > (lines[line]?.length ?? 0)) {
    rest -= (lines[line]?.length ?? 0) + 1;
    line += 1;
  }
  return {line, offset: Math.min(rest, lines[line]?.length ?? 0)};
}

type Told = Omit<Problem, 'level' | 'file'>;

function problemOfRepair(repair: Repair, lines: readonly string[]): Told {
  const {line, offset, rule = 'yaml-syntax', message, expected, from, to} = repair;
  const written = shorten(lines[line] ?? '');
  const found = repair.found ?? (written || undefined);
  return {
    line: line + 1,
    column: offset + 1,
    rule,
    message,
    expected,
    fix: changed(lines, from, to).join('\n'),
    ...compact({found}),
  };
}

/** What is pasted: the new lines, without those at the end that stay as they are. */
function changed(lines: readonly string[], from: number, to: readonly string[]): readonly string[] {
  return to.slice(0, to.findLastIndex((line, index) => line !== lines[from + index]) + 1);
}

function tell({line, ...told}: Told, {file, firstLine}: FaultOrigin, report: Report): void {
  report({file, ...told, line: line + firstLine - 1});
}

/**
 * One problem a line: the parser's later errors on a line follow from the first, as do those of
 * tokens that it could place nowhere behind an error.
 */
function tellRest(
  faults: readonly YAMLError[],
  lines: readonly string[],
  origin: FaultOrigin,
  report: Report,
): void {
  const told = new Set<number>();
  for (const fault of faults) {
    const {line, offset} = placeOf(fault.pos[0], lines);
    const follows = told.size > 0 && fault.message.includes('in YAML stream');
    if (!told.has(line) && !follows) {
      told.add(line);
      const problem = problemOfYaml(fault, lines[line] ?? '');
      tell({line: line + 1, column: offset + 1, ...problem}, origin, report);
    }
  }
}
