import type {MouseEvent, ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {Props} from '@theme/QuietLink';

/**
 * A link for where there are hundreds of them. Docusaurus's own has an observer each, and fetches the
 * page of every link that comes into sight; this one fetches its page when it is pointed at.
 */
export default function QuietLink({to, ...props}: Props): ReactNode {
  if (to.startsWith('/')) {
    return <PageLink {...props} to={to} />;
  }
  if (to.startsWith('#')) {
    return <PlaceLink {...props} to={to} />;
  }
  const {linkRef, ...others} = props;
  return <Link {...others} {...(linkRef && {ref: linkRef})} to={to} />;
}

function PageLink({to, linkRef, ...props}: Props): ReactNode {
  const history = useHistory();
  const {siteConfig} = useDocusaurusContext();
  const href = applyTrailingSlash(to, siteConfig);
  useBrokenLinks().collectLink(href);
  const prepare = (): void => {
    void window.docusaurus.preload(href);
  };
  return (
    <a
      {...props}
      ref={linkRef}
      href={href}
      onMouseEnter={prepare}
      onTouchStart={prepare}
      onClick={(event) => {
        if (isPlain(event)) {
          event.preventDefault();
          history.push(href);
        }
      }}
    />
  );
}

function PlaceLink({to, linkRef, ...props}: Props): ReactNode {
  useBrokenLinks().collectLink(to);
  return <a {...props} ref={linkRef} href={to} />;
}

/** A click that is not meant to open another tab or window. */
function isPlain(event: MouseEvent<HTMLAnchorElement>): boolean {
  const {defaultPrevented, button, metaKey, altKey, ctrlKey, shiftKey, currentTarget} = event;
  const isModified = metaKey || altKey || ctrlKey || shiftKey;
  return !defaultPrevented && button === 0 && !isModified && currentTarget.target === '';
}
