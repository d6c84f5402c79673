import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {useLanguageOf} from '@site/src/language/useLanguageOf';
import type {Props} from '@theme/TOCItems';
import TOCItems from '@theme-original/TOCItems';
import type {ReactNode} from 'react';

/** The contents of a document, with the language of its headings. */
export default function TOCItemsWrapper({toc, ...props}: Props): ReactNode {
  const lang = useLanguageOf()(useDoc().metadata.permalink);
  const added = lang === undefined ? [] : addedHeadings();
  return (
    <TOCItems
      {...props}
      toc={toc.map((item) =>
        lang === undefined || added.includes(item.value)
          ? item
          : {...item, value: `<span lang="${lang}">${item.value}</span>`},
      )}
    />
  );
}

/** Headings that are in the reader's language on every page. */
function addedHeadings(): readonly string[] {
  return [
    translate({
      id: 'theme.compendium.backLinks.heading',
      message: 'In this compendium',
      description: 'Heading and accessible name of the lists of what points at a page',
    }),
    translate({
      id: 'theme.compendium.references.heading',
      message: 'References',
      description: 'Heading and accessible name of the list of sources that a page cites',
    }),
  ];
}
