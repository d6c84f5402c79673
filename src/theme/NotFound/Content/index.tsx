import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {usePluginData} from '@docusaurus/useGlobalData';
import Heading from '@theme/Heading';
import type {Props} from '@theme/NotFound/Content';
import type {ReactNode} from 'react';
import type {Languages, NotFoundText} from '../../../plugins/languages';
import styles from './styles.module.css';

/**
 * A page that is not there, with the ways by which it is most likely found, in the languages that
 * the reader may have asked for it in: in that of its address first, once scripts run.
 */
export default function NotFoundContent({className}: Props): ReactNode {
  const {pathname} = useLocation();
  const isBrowser = useIsBrowser();
  const data = usePluginData('site-languages') as Languages | undefined;
  const others = data?.notFound ?? [];
  const asked = others.find(({href}) => isBrowser && pathname.startsWith(href));
  return (
    <main className={`${styles.page} ${className ?? ''}`}>
      {/* Below the path of the docs this is shown by their layout, which knows no title for it. */}
      <PageMetadata title={asked?.title ?? title()} />
      <p className={styles.code} aria-hidden="true">
        404
      </p>
      {asked && <Elsewhere as="h1" text={asked} />}
      <Heading as={asked ? 'h2' : 'h1'}>{title()}</Heading>
      <p>
        <Translate id="site.notFound.why">
          There is nothing at this address. The page may have another name in the version that you
          are reading, or may not be in it.
        </Translate>
      </p>
      <ul>
        <li>
          <Link to="/">
            <Translate id="site.notFound.home">Start page</Translate>
          </Link>
        </li>
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
      {others
        .filter((text) => text !== asked)
        .map((text) => (
          <Elsewhere key={text.lang} as="h2" text={text} />
        ))}
    </main>
  );
}

interface ElsewhereProps {
  readonly as: 'h1' | 'h2';
  readonly text: NotFoundText;
}

function Elsewhere({as, text}: ElsewhereProps): ReactNode {
  const {lang, title: heading, why, home, href} = text;
  return (
    <section lang={lang} className={styles.elsewhere}>
      <Heading as={as}>{heading}</Heading>
      <p>{why}</p>
      <p>
        <a href={href}>{home}</a>
      </p>
    </section>
  );
}

function title(): string {
  return translate({
    id: 'theme.NotFound.title',
    message: 'Page Not Found',
    description: 'The title of the 404 page',
  });
}
