import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/DataPage';
import Layout from '@theme/Layout';
import PageHead from '@theme/PageHead';
import PageList from '@theme/PageList';
import styles from './styles.module.css';

/** A page that no document makes: its place in the version, its title, and the same page elsewhere. */
export default function DataPage({
  title,
  description,
  path,
  version,
  up,
  children,
}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const others = version.others.filter(({lacks}) => !lacks.includes(path));
  const latest = others.find(({isLast}) => isLast);
  const canonical = latest && `${siteConfig.url}${latest.path}/${path}${version.end}`;
  return (
    <Layout title={title} description={description}>
      <PageHead
        head={{
          links: [],
          ...(canonical !== undefined && {canonical}),
          ...(version.unreleased && !latest && {noIndex: true}),
        }}
      />
      <main className={`container margin-vert--lg ${styles.main}`}>
        <nav aria-label={trailLabel()}>
          <ul className="breadcrumbs">
            {up.map((parent) => (
              <li key={parent.href} className="breadcrumbs__item">
                <Link className="breadcrumbs__link" to={parent.href} lang={parent.lang}>
                  {parent.title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {version.others.length > 0 && (
          <p className={styles.version}>
            <span className="badge badge--secondary">{versionText(version.label)}</span>
            <PageList
              label={othersLabel()}
              pages={others.map((other) => ({title: other.label, href: `${other.path}/${path}`}))}
            />
          </p>
        )}
        <article className="markdown">
          <h1>{title}</h1>
          {children}
        </article>
      </main>
    </Layout>
  );
}

function trailLabel(): string {
  return translate({
    id: 'theme.compendium.page.trail',
    message: 'Where this page belongs',
    description: 'Accessible name of the links above a page of a source or an option',
  });
}

function versionText(version: string): string {
  return translate(
    {
      id: 'theme.compendium.page.version',
      message: 'Version: {version}',
      description: 'Which version of the docs a page of a source or an option belongs to',
    },
    {version},
  );
}

function othersLabel(): string {
  return translate({
    id: 'theme.compendium.page.others',
    message: 'This page in other versions:',
    description: 'Comes before links to the same page of a source or an option in other versions',
  });
}
