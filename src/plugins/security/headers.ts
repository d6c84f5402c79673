/** Header fields for the paths below a folder of the site. */
interface Rule {
  /** Path below the base URL; all below it are meant. */
  readonly below: string;
  readonly fields: Readonly<Record<string, string>>;
}

const UNUSED = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** What a host should send with each file, given the policy of the site. */
export function headerRules(policy: string): readonly Rule[] {
  return [
    {
      below: '',
      fields: {
        'Content-Security-Policy': policy,
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
        // What somebody reads here is nobody else's business.
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
      },
    },
    // Names of assets hold their hashes.
    {below: 'assets/', fields: {'Cache-Control': 'public, max-age=31536000, immutable'}},
  ];
}

/** The file `_headers` of Netlify, Cloudflare Pages and others. */
export function headersFile(rules: readonly Rule[], baseUrl: string): string {
  return rules.map(({below, fields}) => block(`${baseUrl}${below}*`, fields)).join('\n');

  function block(path: string, fields: Rule['fields']): string {
    return [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join(
      '\n',
    );
  }
}

/**
 * Lines for the `server` block of nginx, which lets a location inherit no header of its parent.
 *
 * @param locales Folders of those locales that have a page of their own for unknown addresses.
 */
export function nginxFile(
  rules: readonly Rule[],
  baseUrl: string,
  locales: readonly string[],
): string {
  const [all, ...others] = rules;
  return [
    `set $not_found ${baseUrl}404.html;`,
    ...locales.map(
      (locale) =>
        `if ($uri ~ "^${baseUrl}${locale}/") { set $not_found ${baseUrl}${locale}/404.html; }`,
    ),
    'error_page 404 $not_found;',
    ...lines(all?.fields ?? {}, ''),
    ...others.flatMap(({below, fields}) => [
      `location ${baseUrl}${below} {`,
      ...lines({...all?.fields, ...fields}, '  '),
      '}',
    ]),
    '',
  ].join('\n');

  function lines(fields: Rule['fields'], indent: string): readonly string[] {
    return Object.entries(fields).map(
      ([name, value]) => `${indent}add_header ${name} "${value}" always;`,
    );
  }
}

/** Apache's `.htaccess`, for the folder that it lies in. */
export function htaccessFile(
  rules: readonly Rule[],
  baseUrl: string,
  locales: readonly string[],
): string {
  const sections = rules.map(({below, fields}) => {
    const lines = Object.entries(fields).map(([name, value]) => {
      const condition = below === '' ? '' : ` "expr=%{REQUEST_URI} =~ m#/${below}#"`;
      return `  Header always set ${name} "${value}"${condition}`;
    });
    return lines.join('\n');
  });
  return [
    `ErrorDocument 404 ${baseUrl}404.html`,
    ...locales.flatMap((locale) => [
      `<If "%{REQUEST_URI} =~ m#^${baseUrl}${locale}/#">`,
      `  ErrorDocument 404 ${baseUrl}${locale}/404.html`,
      '</If>',
    ]),
    '<IfModule mod_headers.c>',
    ...sections,
    '</IfModule>',
    '',
  ].join('\n');
}

/** The file `_redirects` of Netlify. Cloudflare Pages looks for the nearest `404.html` by itself. */
export function redirectsFile(baseUrl: string, locales: readonly string[]): string {
  return locales
    .map((locale) => `${baseUrl}${locale}/* ${baseUrl}${locale}/404.html 404\n`)
    .join('');
}
