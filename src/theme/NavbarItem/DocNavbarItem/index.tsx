import {useLocation} from '@docusaurus/router';
import {useLayoutDoc} from '@docusaurus/plugin-content-docs/client';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import type {Props} from '@theme/NavbarItem/DocNavbarItem';
import type {ReactNode} from 'react';

/**
 * A link to a document, marked as the reader's place when that document or one below it is open.
 * The classic theme marks all links into the sidebar that is shown, which here are all there are.
 */
export default function DocNavbarItem({docId, label, docsPluginId, ...props}: Props): ReactNode {
  const {pathname} = useLocation();
  const doc = useLayoutDoc(docId, docsPluginId);
  if (doc === null) {
    return null;
  }
  const isOpen = pathname === doc.path;
  const isHere = isOpen || pathname.startsWith(`${doc.path}/`);
  return (
    <DefaultNavbarItem
      exact
      {...props}
      aria-current={isOpen ? 'page' : 'true'}
      isActive={() => isHere}
      label={label ?? doc.id}
      to={doc.path}
    />
  );
}
