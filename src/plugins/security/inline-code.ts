import {Parser} from 'htmlparser2';
import {createHash} from 'node:crypto';

/** What a page holds between its own tags, as `'sha256-…'` sources of a policy, each once. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly styleAttributes: readonly string[];
  /** Code in attributes, such as `button onclick`, which no hash should allow. */
  readonly handlers: readonly string[];
}

/** Types of `<script>` that a browser obeys; all others hold data. */
const OBEYED =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/u;

/** Finds all that a strict policy would stop in a page. */
export function inlineCode(html: string): InlineCode {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const styleAttributes = new Set<string>();
  const handlers: string[] = [];
  let text = '';
  let target: Set<string> | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      text = '';
      target = targetOf(name, attributes);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === 'style') {
          styleAttributes.add(hashOf(value));
        } else if (/^on[a-z]+$/u.test(attribute) || /^\s*javascript:/iu.test(value)) {
          handlers.push(`${name} ${attribute}`);
        }
      }
    },
    ontext(data) {
      text += data;
    },
    onclosetag() {
      target?.add(hashOf(text));
      target = undefined;
    },
  });
  parser.end(html);
  return {
    scripts: [...scripts],
    styles: [...styles],
    styleAttributes: [...styleAttributes],
    handlers,
  };

  function targetOf(name: string, {src, type = ''}: Readonly<Record<string, string>>) {
    if (name === 'script' && src === undefined && OBEYED.test(type.toLowerCase())) {
      return scripts;
    }
    return name === 'style' ? styles : undefined;
  }
}

/** All of several pages, each once and in a fixed order. */
export function mergeInlineCode(pages: readonly InlineCode[]): InlineCode {
  const all = (key: keyof InlineCode): readonly string[] =>
    [...new Set(pages.flatMap((page) => page[key]))].sort();
  return {
    scripts: all('scripts'),
    styles: all('styles'),
    styleAttributes: all('styleAttributes'),
    handlers: all('handlers'),
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
