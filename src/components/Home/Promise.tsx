import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './promise.module.css';

/** What the compendium is and is not, side by side. */
export default function Promise(): ReactNode {
  return (
    <div className={styles.columns}>
      <section aria-labelledby="it-is">
        <h2 id="it-is">
          <Translate id="home.is">What it is</Translate>
        </h2>
        <ul>
          <li>
            <Translate id="home.is.sources">
              A comparison in which every fact has a numbered source that you can look up.
            </Translate>
          </li>
          <li>
            <Translate id="home.is.unknown">
              Open about gaps: “not known” is written where no source that was read has an answer,
              and sources that disagree stand side by side.
            </Translate>
          </li>
          <li>
            <Translate id="home.is.versions">
              Kept in versions, so that a page that you cite stays as it was.
            </Translate>
          </li>
          <li>
            <Translate id="home.is.free">
              Free to read and to reuse. It sets no cookies and tells nobody what you read.
            </Translate>
          </li>
        </ul>
      </section>
      <section aria-labelledby="it-is-not">
        <h2 id="it-is-not">
          <Translate id="home.isNot">What it is not</Translate>
        </h2>
        <ul>
          <li>
            <Translate id="home.isNot.advice">
              Medical advice. It cannot say what is right for you: that is for you and a clinician
              who knows you.
            </Translate>
          </li>
          <li>
            <Translate id="home.isNot.reviewed">
              Reviewed by a clinician. Nobody has done that yet, and every page says so.
            </Translate>
          </li>
          <li>
            <Translate id="home.isNot.ranking">
              A ranking. Figures from different studies, nerves and illnesses cannot simply be set
              in order.
            </Translate>
          </li>
          <li>
            <Translate id="home.isNot.complete">
              Complete. It holds what was found in sources that may be cited.
            </Translate>{' '}
            <Link to="/docs/about/how-it-is-made">
              <Translate id="home.isNot.how">How it is made</Translate>
            </Link>
          </li>
        </ul>
      </section>
    </div>
  );
}
