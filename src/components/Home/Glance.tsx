import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import home from '@generated/docusaurus-plugin-compendium/default/embeds/home.json';
import ComparisonTable from '@theme/ComparisonTable';
import References from '@theme/References';
import type {ReactNode} from 'react';
import styles from './glance.module.css';

/** The comparison in small: four techniques of the latest version, with their sources. */
export default function Glance(): ReactNode {
  return (
    <section aria-labelledby="glance">
      <h2 id="glance">
        <Translate id="home.glance">Four techniques at a glance</Translate>
      </h2>
      <ComparisonTable {...home.table} caption={caption()} />
      <p>
        <Link to="/docs/techniques">
          <Translate id="home.glance.all">All techniques, and all that is known of them</Translate>
        </Link>
      </p>
      <details className={styles.sources}>
        <summary>
          <Translate id="home.glance.sources">Sources of this table</Translate>
        </summary>
        <References items={home.references} />
      </details>
    </section>
  );
}

function caption(): string {
  return translate({
    id: 'home.glance.caption',
    message: 'Aim, time until relief, and what becomes of the nerve',
    description: 'Caption of the table on the start page',
  });
}
