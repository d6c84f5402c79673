import type {InlineCode} from './inline-code';

/** Longest list of hashes for style attributes in a header, whose length hosts limit (to 2,000 characters). */
const MOST_STYLE_HASHES = 12;

type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * The policy of one page, for a meta element: nothing but the site's own files, and of the code
 * between its tags only what the build has put there.
 */
export function pagePolicy(code: InlineCode): string {
  return print(directives(code));
}

/**
 * The policy of all pages together, for a header, with what a meta element cannot say. Browsers
 * enforce both, so that the page's own stays the narrower one.
 */
export function sitePolicy(code: InlineCode): string {
  const few = code.styleAttributes.length <= MOST_STYLE_HASHES;
  const all = directives(few ? code : {...code, styleAttributes: []});
  return print({
    ...all,
    ...(few ? {} : {'style-src-attr': ["'unsafe-inline'"]}),
    'frame-ancestors': ["'none'"],
  });
}

function directives({scripts, styles, styleAttributes}: InlineCode): Directives {
  return {
    'default-src': ["'none'"],
    // Search compiles its WebAssembly; text is still not run as code.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts],
    'style-src': ["'self'", ...styles],
    ...(styleAttributes.length > 0 && {'style-src-attr': ["'unsafe-hashes'", ...styleAttributes]}),
    // Infima draws its arrows with pictures that are written into the style sheet.
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
}

function print(policy: Directives): string {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
