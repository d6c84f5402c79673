import {describe, expect, it} from 'vitest';
import {
  headerRules,
  headersFile,
  htaccessFile,
  nginxFile,
  redirectsFile,
} from '../../../src/plugins/security/headers';
import {withPolicy} from '../../../src/plugins/security/meta';
import {pagePolicy, sitePolicy} from '../../../src/plugins/security/policy';

const code = {scripts: ["'sha256-A='"], styles: [], styleAttributes: [], handlers: []};

function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('the policy', () => {
  it('of a page lets in the files of the site and the code that was there, and no other', () => {
    const policy = directives(pagePolicy(code));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", "'sha256-A='"]);
    expect(policy.has('style-src-attr')).toBe(false);
    expect(policy.has('frame-ancestors')).toBe(false);
  });

  it('of the site forbids frames', () => {
    expect(directives(sitePolicy(code)).get('frame-ancestors')).toEqual(["'none'"]);
  });

  it('never lets a script in that is not known', () => {
    const many = Array.from({length: 40}, (_, n) => `'sha256-${n}='`);
    for (const policy of [pagePolicy, sitePolicy]) {
      const script = directives(policy({...code, styleAttributes: many})).get('script-src');
      expect(script?.filter((source) => source.startsWith("'unsafe"))).toEqual([]);
    }
  });

  it('names the hashes of few attributes; in a header, whose length is limited, not of many', () => {
    const few = {...code, styleAttributes: ["'sha256-B='"]};
    const many = {...code, styleAttributes: Array.from({length: 40}, (_, n) => `'sha256-${n}='`)};
    const attributes = (policy: string) => directives(policy).get('style-src-attr');
    expect(attributes(sitePolicy(few))).toEqual(["'unsafe-hashes'", "'sha256-B='"]);
    expect(attributes(pagePolicy(many))).toHaveLength(41);
    expect(attributes(sitePolicy(many))).toEqual(["'unsafe-inline'"]);
  });
});

describe('the meta element', () => {
  const page = '<head><meta charset=UTF-8><script>a</script>';

  it('stands after the encoding and before all else', () => {
    const html = withPolicy(page, 'P');
    expect(html).toBe(
      '<head><meta charset=UTF-8><meta http-equiv=Content-Security-Policy content="P"><script>a</script>',
    );
  });

  it('of an earlier pass is replaced', () => {
    expect(withPolicy(withPolicy(page, 'old'), 'P')).toBe(withPolicy(page, 'P'));
  });

  it('is not left out in silence', () => {
    expect(() => withPolicy('<p>', 'P')).toThrow('encoding');
  });
});

describe('the files for hosts', () => {
  const rules = headerRules('P');

  it('say the policy for every path below the base URL', () => {
    expect(headersFile(rules, '/base/')).toMatch(/^\/base\/\*\n {2}Content-Security-Policy: P\n/u);
    expect(nginxFile(rules, '/', [])).toContain('add_header Content-Security-Policy "P" always;');
    expect(htaccessFile(rules, '/', [])).toContain(
      'Header always set Content-Security-Policy "P"\n',
    );
  });

  it('repeat all fields where nginx would drop those of the parent', () => {
    const [, location = ''] = nginxFile(rules, '/base/', []).split('location /base/assets/ {');
    expect(location).toContain('Content-Security-Policy');
    expect(location).toContain('immutable');
  });

  it('answer unknown addresses in the language of their locale', () => {
    expect(nginxFile(rules, '/base/', ['es'])).toMatch(
      /^set \$not_found \/base\/404\.html;\nif \(\$uri ~ "\^\/base\/es\/"\) \{ set \$not_found \/base\/es\/404\.html; \}\nerror_page 404 \$not_found;\n/u,
    );
    const apache = htaccessFile(rules, '/', ['es', 'fr']);
    expect(apache.match(/ErrorDocument 404 .*/gu)).toEqual([
      'ErrorDocument 404 /404.html',
      'ErrorDocument 404 /es/404.html',
      'ErrorDocument 404 /fr/404.html',
    ]);
    expect(apache).toContain('<If "%{REQUEST_URI} =~ m#^/fr/#">\n  ErrorDocument 404 /fr/');
    expect(redirectsFile('/', ['es'])).toBe('/es/* /es/404.html 404\n');
  });

  it('hold the fields that readers rely on', () => {
    expect(Object.keys(rules[0]?.fields ?? {})).toEqual(
      expect.arrayContaining(['Permissions-Policy', 'Referrer-Policy', 'X-Content-Type-Options']),
    );
  });
});
