/** Types of Docusaurus's front matter, as its Joi schemas tell them apart. */
export type KeyType = keyof typeof EXPECTED;

/** What a value of each type is, in words. */
export const EXPECTED = {
  id: 'text without “/”',
  text: 'text',
  string: 'text that is not empty',
  'string-or-null': 'text, or null',
  slug: 'a path such as /birds/robin, without spaces, “?” and “#”',
  boolean: 'true or false',
  number: 'a number',
  texts: 'a list of words',
  uri: 'a path or URL without spaces, such as /img/robin.png',
  'uri-or-nothing': 'a URL, or null',
  object: 'a mapping',
  tags: 'a list of words, or of {label, permalink}',
  'heading-level': 'a number from 2 to 6',
  'last-update': '{author, date}, or one of them',
  mdx: '{format: md}, {format: mdx} or {format: detect}',
} as const;

/** True when Docusaurus accepts the value. Stricter than Joi in doubt: what passes here never throws. */
export function accepts(type: KeyType, value: unknown): boolean {
  return ACCEPT[type](value);
}

const ACCEPT: Readonly<Record<KeyType, (value: unknown) => boolean>> = {
  id: (value) => isString(value) && !String(value).includes('/'),
  text: (value) => value === '' || isString(value),
  string: isString,
  'string-or-null': (value) => value === null || isString(value),
  slug: (value) => isString(value) && isSlug(String(value)),
  boolean: (value) => typeof value === 'boolean' || /^(?:true|false)$/i.test(asText(value)),
  number: isNumber,
  texts: (value) => Array.isArray(value) && value.length > 0 && value.every(isString),
  uri: (value) => typeof value === 'string' && isUri(value),
  'uri-or-nothing': (value) => value === null || value === '' || ACCEPT.uri(value),
  object: isObject,
  tags: (value) => Array.isArray(value) && value.every(isTag),
  'heading-level': (value) => isNumber(value) && Number(value) >= 2 && Number(value) <= 6,
  'last-update': isLastUpdate,
  mdx: isMdx,
};

/** Docusaurus turns numbers and dates into text, so that `title: 2021` works. */
function isString(value: unknown): boolean {
  return typeof value === 'number' || value instanceof Date || asText(value) !== '';
}

function isNumber(value: unknown): boolean {
  const plain = typeof value === 'number' || /^[+-]?\d+(?:\.\d+)?$/.test(asText(value));
  return plain && Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

function isTag(value: unknown): boolean {
  return isObject(value) ? isString(value.label) && isString(value.permalink) : isString(value);
}

function isLastUpdate(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const {author, date} = value;
  const dated =
    date instanceof Date || (asText(date) !== '' && !Number.isNaN(Date.parse(asText(date))));
  return (
    (author !== undefined || date !== undefined) &&
    (author === undefined || asText(author) !== '') &&
    (date === undefined || dated)
  );
}

function isMdx(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([key, format]) => key === 'format' && ['md', 'mdx', 'detect'].includes(asText(format)),
    )
  );
}

/** Docusaurus resolves a slug against its folder, and wants a path that the URL parser leaves alone. */
function isSlug(slug: string): boolean {
  const path = slug.startsWith('/') ? slug : `/${slug.replace(/^(?:\.{1,2}\/)+/, '')}`;
  try {
    const {pathname} = new URL(path, 'https://example.org');
    return (pathname === path || pathname === encodeURI(path)) && !path.startsWith('//');
  } catch {
    return false;
  }
}

/** A relative reference of RFC 3986: `/img/a.png`, `../a.png?b#c`. No colon before the first slash. */
const RELATIVE =
  /^(?:\/(?!\/)|[\w\-.~!$&'()*+,;=@%]+(?=[/?#]|$)|(?=[?#]))[\w\-.~:/@!$&'()*+,;=%]*(?:\?[\w\-.~:/?@!$&'()*+,;=%]*)?(?:#[\w\-.~:/?@!$&'()*+,;=%]*)?$/i;

function isUri(text: string): boolean {
  return RELATIVE.test(text) || URL.canParse(text);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
