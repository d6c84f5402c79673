import type {Failure, Finding} from './failure.js';

/** Reads Docusaurus's list of links between pages that lead nowhere. */
export function readLinkFailure(message: string): Failure | undefined {
  if (!/^Docusaurus found broken (?:links|anchors)!/u.test(message)) {
    return undefined;
  }
  const findings: Finding[] = [];
  let page = '';
  let kind = 'link';
  for (const line of message.split('\n')) {
    const source = /^- Broken (?<kind>link|anchor) on source page path = (?<page>.*):$/u.exec(line);
    page = source?.groups?.['page'] ?? page;
    kind = source?.groups?.['kind'] ?? kind;
    const link = /^\s*-> linking to (?<link>.*?)(?: \(resolved as: .*\))?$/u.exec(line);
    const found = link?.groups?.['link'];
    if (found !== undefined) {
      findings.push({
        rule: 'broken-link',
        page,
        text: found,
        message:
          kind === 'anchor'
            ? 'The page that this link leads to has no such heading or anchor.'
            : 'This link leads to no page of the site.',
        found,
        expected:
          kind === 'anchor' ? 'the id of a heading there' : 'the path of a page or a document',
      });
    }
  }
  return {findings, words: '', loading: false};
}
