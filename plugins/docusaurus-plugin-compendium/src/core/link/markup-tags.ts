/** One tag of HTML or JSX. */
export interface Tag {
  /** Empty for a fragment. */
  readonly name: string;
  readonly opens: boolean;
  /** It closes itself: `<Figure />`. */
  readonly closed: boolean;
  /** Offset after its `>`. */
  readonly end: number;
}

const TAG_NAME = /<(\/?)([A-Za-z][\w.:-]*)?/uy;
const BETWEEN = /[\s\w.:=/-]*/uy;

/**
 * Reads the tag whose `<` stands at an offset; `undefined` when it is none, or when it holds an
 * expression and these are not to be read.
 */
export function readTag(body: string, start: number, expressions: boolean): Tag | undefined {
  TAG_NAME.lastIndex = start;
  const [opening, slash, name = ''] = TAG_NAME.exec(body) ?? [];
  let offset: number | undefined = start + (opening?.length ?? 0);
  while (offset !== undefined && offset < body.length) {
    BETWEEN.lastIndex = offset;
    offset += BETWEEN.exec(body)?.[0].length ?? 0;
    if (body[offset] === '>') {
      return {name, opens: slash === '', closed: body[offset - 1] === '/', end: offset + 1};
    }
    offset = attributeValueEnd(body, offset, expressions);
  }
  return undefined;
}

/** The offset after a quoted or braced value; `undefined` for what cannot stand in a tag. */
function attributeValueEnd(body: string, start: number, expressions: boolean): number | undefined {
  const mark = body[start];
  if (mark === '{') {
    return expressions ? expressionEnd(body, start) : undefined;
  }
  const end = mark === '"' || mark === "'" ? body.indexOf(mark, start + 1) : -1;
  return end === -1 ? undefined : end + 1;
}

/** Longer expressions are no longer searched for their end. */
const LONGEST_EXPRESSION = 10_000;

/** A quote that its line does not close is an apostrophe of an element's text. */
const IN_EXPRESSION =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[^]|[^`\\])*`|\/\*[^]*?\*\/|[{}]/gu;

/** The offset after the brace that closes the one at `start`; `undefined` when none does. */
export function expressionEnd(body: string, start: number): number | undefined {
  const text = body.slice(start, start + LONGEST_EXPRESSION);
  let depth = 0;
  for (const {0: token, index} of text.matchAll(IN_EXPRESSION)) {
    depth += token === '{' ? 1 : 0;
    depth -= token === '}' ? 1 : 0;
    if (depth === 0) {
      return start + index + token.length;
    }
  }
  return undefined;
}
