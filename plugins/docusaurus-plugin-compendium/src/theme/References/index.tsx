import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props, ReferenceItem} from '@theme/References';
import SourceLink from '@theme/SourceLink';
import SourceText from '@theme/SourceText';
import styles from './styles.module.css';

/** The sources of a page by number, each with the way back to its mentions. */
export default function References({items}: Props): ReactNode {
  return (
    <ol className={styles.references} data-book="references" aria-label={heading()}>
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
      <SourceText source={source} /> <SourceLink source={source} />
      {anchors.map((anchor, index) => (
        <a
          key={anchor}
          className={styles.back}
          data-book="omit"
          href={`#${anchor}`}
          aria-label={backLabel(n, index + 1)}
        >
          ↩{anchors.length > 1 && <sup>{index + 1}</sup>}
        </a>
      ))}
    </li>
  );
}

/** The same word as in the heading, which the Markdown stage writes. */
function heading(): string {
  return translate({
    id: 'theme.compendium.references.heading',
    message: 'References',
    description: 'Heading and accessible name of the list of sources that a page cites',
  });
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
