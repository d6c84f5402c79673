import {useLanguageOf} from '@site/src/language/useLanguageOf';
import type {Props} from '@theme/DocSidebarItem/Link';
import LinkItem from '@theme-original/DocSidebarItem/Link';
import type {ReactNode} from 'react';

/** A document in the sidebar, with the language of its title. The theme hands further props to the link. */
export default function LinkItemWrapper(props: Props): ReactNode {
  const {docId, href} = props.item;
  const lang = useLanguageOf()(docId === undefined ? undefined : href);
  return <LinkItem {...props} {...(lang !== undefined && {lang})} />;
}
