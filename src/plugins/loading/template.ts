import * as ssgTemplate from '@docusaurus/core/lib/ssg/ssgTemplate.html';

/** Loaders differ in what they make of the default export of a CommonJS module. */
const docusaurusTemplate = defaultOf(defaultOf(ssgTemplate));

/** The scripts of a page, in the template of Docusaurus. */
const SCRIPTS = /<% it\.scripts\.forEach\(\(script\) => \{ %>[^]*?<% \}\); %>/u;

/** A list of addresses, in the language of the template. */
const ADDRESSES = '<%~ JSON.stringify(it.scripts.map((script) => it.baseUrl + script)) %>';

/**
 * Runs in browsers as it stands here. Pages that are not painted, such as those of a tab in the
 * background, and browsers that do not tell when they have painted, get their scripts a second
 * after all else has loaded.
 */
const START = `document.addEventListener('DOMContentLoaded', () => {
  let addresses = ${ADDRESSES};
  const start = () => {
    for (const address of addresses) {
      const script = document.createElement('script');
      script.src = address;
      script.async = false;
      document.head.append(script);
    }
    addresses = [];
  };
  addEventListener('load', () => setTimeout(start, 1000));
  try {
    new PerformanceObserver((painted) => {
      if (painted.getEntriesByName('first-contentful-paint').length > 0) {
        start();
      }
    }).observe({type: 'paint', buffered: true});
  } catch {}
});`;

/**
 * Docusaurus's template of a page, but that the page comes first and its scripts after it is seen:
 * it can be read without them, and they are more than half of what a page weighs, so that text and
 * its style and fonts waited for them on slow connections.
 *
 * @throws where Docusaurus has another template than the one that this was made for.
 */
export function paintFirst(template = String(docusaurusTemplate)): string {
  if (!SCRIPTS.test(template)) {
    throw new Error(
      'The template of Docusaurus names its scripts in another way than it did: see src/plugins/loading/template.ts.',
    );
  }
  return template.replace(SCRIPTS, () => `<script>${START}</script>`);
}

function defaultOf(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module
    ? module.default
    : module;
}
