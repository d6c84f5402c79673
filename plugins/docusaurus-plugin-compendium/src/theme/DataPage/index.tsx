import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/DataPage';
import Layout from '@theme/Layout';
import PageHead from '@theme/PageHead';
import PageList from '@theme/PageList';
import {PageVersions} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** A page that no document makes: its place in the version, its title, and the same page elsewhere. */
export default function DataPage({
  title,
  description,
  path,
  version,
  up,
  subject,
  children,
}: Props): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const others = version.others.filter(({lacks}) => !lacks.includes(path));
  const latest = others.find(({isLast}) => isLast);
  const canonical = latest && `${siteConfig.url}${latest.path}/${path}${version.end}`;
  const url = `${siteConfig.url}${version.path}/${path}${version.end}`;
  const elsewhere = Object.fromEntries(
    [version, ...others].map((each) => [each.path, `${each.path}/${path}${version.end}`]),
  );
  return (
    <PageVersions.Provider value={elsewhere}>
      <Layout title={title} description={description}>
        <PageHead
          head={{
            links: [],
            ...(canonical !== undefined && {canonical}),
            ...(version.unreleased && !latest && {noIndex: true}),
            ...(subject !== undefined && {
              jsonLd: {
                '@context': 'https://schema.org',
                '@type': 'WebPage',
                url,
                name: title,
                description,
                inLanguage: i18n.localeConfigs[i18n.currentLocale]?.htmlLang,
                version: version.label,
                isPartOf: {'@type': 'WebSite', name: siteConfig.title},
                mainEntity: subject,
              },
            }),
          }}
        />
        {subject !== undefined && up.length > 0 && (
          <PageHead
            head={{
              links: [],
              jsonLd: breadcrumbs([
                ...up.map((parent) => ({name: parent.title, item: siteConfig.url + parent.href})),
                {name: title, item: url},
              ]),
            }}
          />
        )}
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
              <span className="theme-doc-version-badge badge badge--secondary">
                {versionText(version.label)}
              </span>
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
    </PageVersions.Provider>
  );
}

function breadcrumbs(places: readonly {readonly name: string; readonly item: string}[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: places.map((place, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...place,
    })),
  };
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
