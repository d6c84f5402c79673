import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/PickLink';
import {compareHref, MOST, usePicks} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** Picks the entry of a page for comparison; without JavaScript, leads to the page that compares. */
export default function PickLink({pick: {of, comparePage, ...pick}}: Props): ReactNode {
  const {id} = pick;
  const {picks, set} = usePicks(comparePage);
  const picked = picks.some((each) => each.id === id);
  if (!useIsBrowser()) {
    return (
      <Link className={styles.pick} to={compareHref(comparePage, of, [id])}>
        {compareThis()}
      </Link>
    );
  }
  return (
    <button
      type="button"
      className={styles.pick}
      aria-pressed={picked}
      disabled={!picked && picks.length >= MOST}
      onClick={() => {
        const others = picks.filter((each) => each.id !== id);
        set(picked ? others : [...others, pick]);
      }}
    >
      <span className={styles.mark} aria-hidden="true" />
      {compareThis()}
    </button>
  );
}

function compareThis(): string {
  return translate({
    id: 'theme.compendium.pick.page',
    message: 'Compare this',
    description: 'Button on the page of an entry that picks it for comparison',
  });
}
