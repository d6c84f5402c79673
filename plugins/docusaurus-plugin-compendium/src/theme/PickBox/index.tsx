import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/PickBox';
import {MOST, usePicks} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** Picks the entry of a row for comparison. */
export default function PickBox({pick: {comparePage, ...pick}}: Props): ReactNode {
  const {id, title} = pick;
  const {picks, set} = usePicks(comparePage);
  const picked = picks.some((each) => each.id === id);
  const label = translate(
    {
      id: 'theme.compendium.pick.box',
      message: 'Compare {title}',
      description: 'Accessible name of the box that picks an entry for comparison',
    },
    {title},
  );
  return (
    <input
      type="checkbox"
      className={styles.box}
      checked={picked}
      disabled={!picked && picks.length >= MOST}
      aria-label={label}
      title={label}
      onChange={() => {
        const others = picks.filter((each) => each.id !== id);
        set(picked ? others : [...others, pick]);
      }}
    />
  );
}
