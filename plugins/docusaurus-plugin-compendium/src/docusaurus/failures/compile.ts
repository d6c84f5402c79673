import type {Failure, Finding} from './failure.js';

const BORDER = /^[\s│|╰─▶×]*/u;
const BETWEEN = /\n+-{20,}\n+/u;

/**
 * Reads what a bundler prints of files that it cannot compile. Errors of programs, such as of a remark
 * plugin, are no fault of the content: they stay as they are, with their traces.
 */
export function readCompileFailure(text: string): Failure | undefined {
  if (!/MDX compilation failed for file|Module not found:/u.test(text)) {
    return undefined;
  }
  const blocks = text
    .slice(text.search(/(?:^.*MDX compilation failed for file|^.*Module not found:)/mu))
    .split(BETWEEN);
  const read = blocks.map((block) => ({block, finding: readMdx(block) ?? readMissing(block)}));
  return {
    findings: read.flatMap(({finding}) => finding ?? []),
    words: read.flatMap(({block, finding}) => (finding ? [] : [block])).join('\n\n'),
    loading: false,
  };
}

function readMdx(block: string): Finding | undefined {
  const plain = block
    .split('\n')
    .map((line) => line.replace(BORDER, ''))
    .join('\n');
  const {file, cause, details = ''} = MDX.exec(plain)?.groups ?? {};
  // Details of what is no error of MDX's are the trace of a program.
  if (file === undefined || cause === undefined || !/^(?:\{|Error:)/u.test(details)) {
    return undefined;
  }
  return {file, ...placeIn(cause, plain), ...(readTarget(cause) ?? readSyntax(cause))};
}

const MDX =
  /MDX compilation failed for file "(?<file>[^"]+)"\s*Cause: (?<cause>[\s\S]*?)\nDetails:\s*(?<details>\S+)/u;

/** The place in the words, or else in the details. */
function placeIn(cause: string, details: string): Required<Pick<Finding, 'line' | 'column'>> {
  const inWords = /\((?<line>\d+):(?<column>\d+)(?:-\d+:\d+)?\)/u.exec(cause)?.groups;
  const number = (key: string): number =>
    Number(inWords?.[key] ?? new RegExp(`"${key}": (\\d+)`, 'u').exec(details)?.[1] ?? 1);
  return {line: number('line'), column: number('column')};
}

type Words = Pick<Finding, 'rule' | 'message' | 'found' | 'expected'>;

function readTarget(cause: string): Words | undefined {
  const [, kind, url] = /^Markdown (link|image) with URL `([^`]*)`/u.exec(cause) ?? [];
  if (kind === undefined || url === undefined) {
    return undefined;
  }
  const expected =
    kind === 'link'
      ? 'the path of a document from this one, such as ./name.md'
      : 'the path of a picture from this document, or from the static folder with “/” before it';
  return {
    rule: kind === 'link' ? 'broken-link' : 'broken-image',
    message: `This ${kind} leads to no file.`,
    found: url,
    expected,
  };
}

function readSyntax(cause: string): Words {
  const [words = ''] = cause.split('\n');
  return {
    rule: 'mdx-syntax',
    message: /[.!?]$/u.test(words) ? words : `${words}.`,
    found: words,
    expected:
      'MDX, in which < and { begin markup; or a file .md, in which they mean nothing special',
  };
}

/** A module that an import of a document names. The document's own folder is all that is told of it. */
function readMissing(block: string): Finding | undefined {
  const [, request, folder] = /Can't resolve '([^']+)' in '([^']+)'/u.exec(block) ?? [];
  return request === undefined || folder === undefined
    ? undefined
    : {
        rule: 'missing-import',
        file: `${folder}/`,
        text: request,
        message: 'There is no such file or package to import.',
        found: request,
        expected:
          'a path from this file that begins with “./” or “@site/”, or a package that is installed',
      };
}
