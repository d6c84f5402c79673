import Link from '@docusaurus/Link';
import {useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {useHomePageRoute} from '@docusaurus/theme-common/internal';
import {translate} from '@docusaurus/Translate';
import {useLanguageOf} from '@site/src/language/useLanguageOf';
import HomeBreadcrumbItem from '@theme/DocBreadcrumbs/Items/Home';
import StructuredData from '@theme/DocBreadcrumbs/StructuredData';
import type {ReactNode} from 'react';

type Crumb = NonNullable<ReturnType<typeof useSidebarBreadcrumbs>>[number];

/** The theme's breadcrumbs, with the language of the documents that they name. */
export default function DocBreadcrumbs(): ReactNode {
  const crumbs = useSidebarBreadcrumbs();
  const home = useHomePageRoute();
  if (!crumbs) {
    return null;
  }
  return (
    <>
      <StructuredData breadcrumbs={crumbs} />
      <nav className={ThemeClassNames.docs.docBreadcrumbs} aria-label={label()}>
        <ul className="breadcrumbs">
          {home && <HomeBreadcrumbItem />}
          {crumbs.map((crumb, index) => (
            <Item key={index} crumb={crumb} isLast={index === crumbs.length - 1} />
          ))}
        </ul>
      </nav>
    </>
  );
}

function Item({crumb, isLast}: {readonly crumb: Crumb; readonly isLast: boolean}): ReactNode {
  const languageOf = useLanguageOf();
  const lang = crumb.type === 'link' ? languageOf(crumb.href) : undefined;
  const href = isLast || (crumb.type === 'category' && crumb.linkUnlisted) ? undefined : crumb.href;
  return (
    <li className={`breadcrumbs__item${isLast ? ' breadcrumbs__item--active' : ''}`}>
      {href === undefined ? (
        <span className="breadcrumbs__link" lang={lang}>
          {crumb.label}
        </span>
      ) : (
        <Link className="breadcrumbs__link" href={href} lang={lang}>
          {crumb.label}
        </Link>
      )}
    </li>
  );
}

function label(): string {
  return translate({
    id: 'theme.docs.breadcrumbs.navAriaLabel',
    message: 'Breadcrumbs',
    description: 'The ARIA label for the breadcrumbs',
  });
}
