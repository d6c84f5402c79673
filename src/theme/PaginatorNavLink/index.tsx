import {useLanguageOf} from '@site/src/language/useLanguageOf';
import type {Props} from '@theme/PaginatorNavLink';
import PaginatorNavLink from '@theme-original/PaginatorNavLink';
import type {ReactNode} from 'react';

/** The way to the next or last document, with the language of its title. */
export default function PaginatorNavLinkWrapper({title, ...props}: Props): ReactNode {
  const lang = useLanguageOf()(props.permalink);
  return (
    <PaginatorNavLink
      {...props}
      title={lang === undefined ? title : <span lang={lang}>{title}</span>}
    />
  );
}
