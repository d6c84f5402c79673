import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Nerves from '@site/src/components/Home/Nerves';
import Glance from '@site/src/components/Home/Glance';
import Promise from '@site/src/components/Home/Promise';
import Ways from '@site/src/components/Home/Ways';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './index.module.css';

/** The way into the documents. */
export default function Home(): ReactNode {
  return (
    <Layout description={description()}>
      <Site />
      <main className={styles.main}>
        <header className={styles.lead}>
          <h1>
            <Translate id="home.title">Neurolysis, compared</Translate>
          </h1>
          <p>
            <Translate id="home.lead">
              Neurolysis treats a nerve to relieve pain or stiffness. This compendium sets its
              techniques side by side, in words that are meant for everybody, and gives a source for
              every fact.
            </Translate>
          </p>
          <p>
            <Link to="/docs/guides/what-is-neurolysis">
              <Translate id="home.new">New to this? Start with what neurolysis is</Translate>
            </Link>
          </p>
        </header>
        <Nerves />
        <section aria-labelledby="ways">
          <h2 id="ways">
            <Translate id="home.ways">Where do you want to start?</Translate>
          </h2>
          <Ways />
        </section>
        <Glance />
        <section>
          <Promise />
        </section>
      </main>
    </Layout>
  );
}

/** What the site is, for machines. */
function Site(): ReactNode {
  const {i18n, siteConfig} = useDocusaurusContext();
  const site = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: siteConfig.title,
    url: new URL(siteConfig.baseUrl, siteConfig.url).href,
    description: siteConfig.tagline,
    inLanguage: i18n.localeConfigs[i18n.currentLocale]?.htmlLang,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
  return (
    <Head>
      <script type="application/ld+json">{JSON.stringify(site)}</script>
    </Head>
  );
}

function description(): string {
  return translate({
    id: 'home.description',
    message: 'An open comparison of neurolysis techniques, with a source for every fact.',
    description: 'Description of the start page for search engines',
  });
}
