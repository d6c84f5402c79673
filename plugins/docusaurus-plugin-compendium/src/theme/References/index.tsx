import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props, ReferenceItem} from '@theme/References';
import SourceText from '@theme/SourceText';
import styles from './styles.module.css';

/** The sources of a page by number, each with the way back to its mentions. */
export default function References({items}: Props): ReactNode {
  return (
    <ol className={styles.references}>
      {items.map((item) => (
        <Reference key={item.n} {...item} />
      ))}
    </ol>
  );
}

function Reference({n, source, anchors}: ReferenceItem): ReactNode {
  const id = `ref-${source.id}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id} value={n}>
      <SourceText source={source} />
      {anchors.map((anchor, index) => (
        <Link
          key={anchor}
          className={styles.back}
          to={`#${anchor}`}
          aria-label={backLabel(n, index + 1)}
        >
          ↩{anchors.length > 1 && <sup>{index + 1}</sup>}
        </Link>
      ))}
    </li>
  );
}

function backLabel(source: number, mention: number): string {
  return translate(
    {
      id: 'theme.compendium.references.back',
      message: 'Back to mention {mention} of source {source}',
      description: 'Accessible name of the arrow from a reference back to where the text cites it',
    },
    {source, mention},
  );
}
