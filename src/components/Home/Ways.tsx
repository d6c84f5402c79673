import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useLatestVersion} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import styles from './ways.module.css';

interface Way {
  readonly to: string;
  readonly title: ReactNode;
  readonly text: ReactNode;
}

/** What brings people here, and where each of them should start. */
export default function Ways(): ReactNode {
  return (
    <ul className={styles.ways}>
      {ways().map(({to, title, text}) => (
        <li key={to}>
          <h3>
            <Link to={to}>{title}</Link>
          </h3>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}

function ways(): readonly Way[] {
  return [
    {
      to: '/docs/conditions',
      title: <Translate id="home.ways.condition">I have a condition</Translate>,
      text: (
        <Translate id="home.ways.condition.text">
          Find it by part of the body. See which techniques have been tried for it, how many people
          they helped, and how sure that is.
        </Translate>
      ),
    },
    {
      to: '/docs/procedures',
      title: <Translate id="home.ways.offered">I was offered a technique</Translate>,
      text: (
        <Translate id="home.ways.offered.text">
          Look it up by nerve and part of the body. Read how it is done, how long it lasts, what can
          go wrong, and what to ask first.
        </Translate>
      ),
    },
    {
      to: '/docs/compare',
      title: <Translate id="home.ways.compare">I want to compare</Translate>,
      text: (
        <>
          <Translate id="home.ways.compare.text">
            Put techniques side by side: how they act on the nerve, how soon they work, how long
            they last and what their risks are.
          </Translate>
          <EvidenceLink />
        </>
      ),
    },
  ];
}

/** The start page leads to the latest release, which may be older than the map. */
function EvidenceLink(): ReactNode {
  const {docs} = useLatestVersion('default');
  const map = docs.find(({id}) => id === 'compare/evidence');
  return (
    map && (
      <>
        {' '}
        <Link to={map.path}>
          <Translate id="home.ways.compare.evidence">See how much evidence there is</Translate>
        </Link>
      </>
    )
  );
}
