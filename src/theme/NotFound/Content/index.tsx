import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {Props} from '@theme/NotFound/Content';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A page that is not there, with the ways by which it is most likely found. */
export default function NotFoundContent({className}: Props): ReactNode {
  return (
    <main className={`${styles.page} ${className ?? ''}`}>
      {/* Below the path of the docs this is shown by their layout, which knows no title for it. */}
      <PageMetadata title={title()} />
      <p className={styles.code} aria-hidden="true">
        404
      </p>
      <Heading as="h1">{title()}</Heading>
      <p>
        <Translate id="site.notFound.why">
          There is nothing at this address. The page may have another name in the version that you
          are reading, or may not be in it.
        </Translate>
      </p>
      <ul>
        <li>
          <Link to="/docs/conditions">
            <Translate id="site.notFound.conditions">All conditions</Translate>
          </Link>
        </li>
        <li>
          <Link to="/docs/techniques">
            <Translate id="site.notFound.techniques">All techniques, compared</Translate>
          </Link>
        </li>
        <li>
          <Link to="/docs/procedures">
            <Translate id="site.notFound.procedures">Procedures by part of the body</Translate>
          </Link>
        </li>
        <li>
          <Link to="/docs/glossary">
            <Translate id="site.notFound.glossary">Glossary</Translate>
          </Link>
        </li>
      </ul>
    </main>
  );
}

function title(): string {
  return translate({
    id: 'theme.NotFound.title',
    message: 'Page Not Found',
    description: 'The title of the 404 page',
  });
}
