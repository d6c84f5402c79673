import type {Report} from '../problem.js';
import type {Version} from '../stages.js';

/** Terms need a page with `<Glossary />`, or nothing can link to them. */
export function checkGlossaryPage({terms, pages}: Version, report: Report): void {
  const [first] = terms;
  const shown = pages.some(({doc, components}) => {
    return !doc.draft && components.some(({name}) => name === 'Glossary');
  });
  if (first && !shown) {
    report({
      rule: 'glossary-page',
      ...first.at,
      message: 'No page of this version shows the glossary, so no term is linked.',
      found: 'nothing',
      expected: 'an .mdx document that holds <Glossary />',
      fix: '---\ntitle: Glossary\n---\n\n<Glossary />',
    });
  }
}
