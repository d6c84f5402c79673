import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Details from '@theme/ComparisonTable/Details';
import type {Props} from '@theme/ComparisonTable/RowHeader';
import PickBox from '@theme/PickBox';

/** The name of an entry, which leads to its page; the box that picks it comes where scripts run. */
export default function ComparisonTableRowHeader({row, comparePage, brief}: Props): ReactNode {
  const {id, title, href, lang} = row;
  const isBrowser = useIsBrowser();
  return (
    <>
      {comparePage !== undefined && isBrowser && <PickBox pick={{id, title, comparePage}} />}
      <Link to={href} lang={lang}>
        {title}
      </Link>
      {brief && <Details title={title} />}
    </>
  );
}
