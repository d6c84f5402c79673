import type {ReactNode} from 'react';
import QuietLink from '@theme/QuietLink';
import type {Props} from '@theme/TermLink';
import {describeLink} from 'docusaurus-plugin-compendium/client';

/** A link to a term's glossary entry, whose definition pops up. Without JavaScript only the link. */
export default function TermLink({data, children}: Props): ReactNode {
  return (
    <QuietLink
      linkRef={(link) => {
        describeLink(link, data);
      }}
      className="c-term"
      to={data.href}
    >
      {children}
    </QuietLink>
  );
}
