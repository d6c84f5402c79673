import type {Failure, Finding} from './failure.js';
import type {Told} from './trace.js';

/** Where the code runs that an MDX document is compiled to. */
const IN_DOCUMENT = /\bat (?:_createMdxContent|MDXContent)\b/u;

/**
 * Reads Docusaurus's list of pages that could not be rendered. `undefined` when one of them shows an
 * error in a component's own code.
 */
export function readRenderFailure(errors: readonly Told[]): Failure | undefined {
  if (!errors.some(({message}) => message.startsWith('Docusaurus static site generation failed'))) {
    return undefined;
  }
  const findings: (Finding | undefined)[] = [];
  let page = '';
  for (const error of errors) {
    page = /^Can't render static file for pathname "(.*)"/u.exec(error.message)?.[1] ?? page;
    if (error.isCause) {
      findings.push(readCause(error, page));
    }
  }
  const known = findings.filter((finding) => finding !== undefined);
  return known.length === findings.length
    ? {findings: known, words: '', loading: false}
    : undefined;
}

function readCause({message, frame}: Told, page: string): Finding | undefined {
  const [, kind, component] =
    /^Expected (component|object) `([^`]+)` to be defined/u.exec(message) ?? [];
  if (component !== undefined) {
    return {
      rule: 'mdx-name',
      page,
      text: kind === 'object' ? component : `<${component}`,
      message: `The document uses the component “${component}”, which it does not import.`,
      found: `<${component} />`,
      expected: 'a component that is imported, or that the site’s MDXComponents knows',
      fix: `import ${component} from '@site/src/components/${component}';`,
    };
  }
  if (!IN_DOCUMENT.test(frame)) {
    return undefined;
  }
  const name = /^(\S+) is not defined$/u.exec(message)?.[1];
  const property = /\(reading '([^']+)'\)/u.exec(message)?.[1];
  return {
    rule: 'mdx-name',
    page,
    ...(name !== undefined && {text: name}),
    ...(property !== undefined && {text: `.${property}`}),
    message: `An expression in braces fails: ${message}.`,
    found: name ?? message,
    expected: 'names that the document imports or exports; write \\{ for a brace that is only text',
  };
}
