import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Details from '@theme/ComparisonTable/Details';
import type {Props} from '@theme/ComparisonTable/RowHeader';
import PickBox from '@theme/PickBox';
import QuietLink from '@theme/QuietLink';

/** The name of an entry, which leads to its page; the box that picks it comes where scripts run. */
export default function ComparisonTableRowHeader({row, comparePage, brief}: Props): ReactNode {
  const {id, title, href, lang} = row;
  const isBrowser = useIsBrowser();
  return (
    <>
      {comparePage !== undefined && isBrowser && <PickBox pick={{id, title, lang, comparePage}} />}
      <QuietLink to={href} lang={lang}>
        {title}
      </QuietLink>
      {brief && <Details title={title} />}
    </>
  );
}
