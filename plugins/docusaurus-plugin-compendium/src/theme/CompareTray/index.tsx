import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/CompareTray';
import {compareHref, FEWEST, usePicks} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** What the reader has picked, at the foot of the window of all pages but the one that compares it. */
export default function CompareTray({trays}: Props): ReactNode {
  const {pathname} = useLocation();
  return trays
    .filter(({href}) => href.replace(/\/$/u, '') !== pathname.replace(/\/$/u, ''))
    .map((tray) => <Tray key={tray.of} {...tray} />);
}

function Tray({of, label, href}: Props['trays'][number]): ReactNode {
  const {picks, set} = usePicks(href);
  if (picks.length === 0) {
    return null;
  }
  return (
    <section className={styles.tray} aria-label={trayLabel(label)}>
      <ul>
        {picks.map(({id, title}) => (
          <li key={id}>
            {title}
            <button
              type="button"
              aria-label={removeLabel(title)}
              onClick={() => {
                set(picks.filter((pick) => pick.id !== id));
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {picks.length < FEWEST ? (
        <span role="status">{pickMore()}</span>
      ) : (
        <Link
          className="button button--primary button--sm"
          to={compareHref(
            href,
            of,
            picks.map(({id}) => id),
          )}
        >
          {compareLabel(picks.length)}
        </Link>
      )}
      <button
        type="button"
        className={styles.clear}
        onClick={() => {
          set([]);
        }}
      >
        {clearLabel()}
      </button>
    </section>
  );
}

function trayLabel(collection: string): string {
  return translate(
    {
      id: 'theme.compendium.tray.label',
      message: '{collection} to compare',
      description: 'Name of the bar with what the reader has picked; collection is a plural',
    },
    {collection},
  );
}

function removeLabel(title: string): string {
  return translate(
    {
      id: 'theme.compendium.compare.remove',
      message: 'Remove {title}',
      description: 'Accessible name of the button that takes an entry out of a comparison',
    },
    {title},
  );
}

function pickMore(): string {
  return translate({
    id: 'theme.compendium.tray.more',
    message: 'Pick one more to compare',
    description: 'Shown while only one entry is picked for comparison',
  });
}

function compareLabel(count: number): string {
  return translate(
    {
      id: 'theme.compendium.tray.compare',
      message: 'Compare {count}',
      description: 'Link to the comparison of the entries that the reader has picked',
    },
    {count},
  );
}

function clearLabel(): string {
  return translate({
    id: 'theme.compendium.tray.clear',
    message: 'Clear',
    description: 'Button that takes all entries out of what the reader has picked',
  });
}
