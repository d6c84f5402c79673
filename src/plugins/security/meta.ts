const CHARSET = /<meta charset=[^>]*>/iu;
const OWN = /<meta http-equiv=Content-Security-Policy [^>]*>/u;

/**
 * Sets the policy of a page: after its encoding, which has to come first, and before all that it
 * governs. A policy of an earlier pass is replaced.
 *
 * @throws when the page has no place for it: a page without a policy must not be published.
 */
export function withPolicy(html: string, policy: string): string {
  const plain = html.replace(OWN, '');
  if (!CHARSET.test(plain)) {
    throw new Error('The page names no encoding in its head, after which the policy is set.');
  }
  const meta = `<meta http-equiv=Content-Security-Policy content="${policy}">`;
  return plain.replace(CHARSET, (charset) => charset + meta);
}
