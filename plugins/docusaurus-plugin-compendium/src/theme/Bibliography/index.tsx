import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Bibliography';
import DataLinks from '@theme/DataLinks';
import SourceLink from '@theme/SourceLink';
import PageList from '@theme/PageList';
import SourceText from '@theme/SourceText';
import styles from './styles.module.css';

/** Every source in the order of the data, with the pages that cite it. */
export default function Bibliography({bibliography}: Props): ReactNode {
  return (
    <>
      <ul className={styles.bibliography} data-book="bibliography">
        {bibliography.sources.map((source) => (
          <Source key={source.id} source={source} />
        ))}
      </ul>
      {bibliography.data && <DataLinks links={bibliography.data} />}
    </>
  );
}

interface SourceProps {
  readonly source: Props['bibliography']['sources'][number];
}

function Source({source}: SourceProps): ReactNode {
  const id = `source-${source.id}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id}>
      <SourceText source={source} />
      <PageList label={citedLabel()} pages={source.citedIn} />
      <SourceLink source={source} />
    </li>
  );
}

function citedLabel(): string {
  return translate({
    id: 'theme.compendium.bibliography.citedIn',
    message: 'Cited in:',
    description: 'Comes before links to the pages that cite a source',
  });
}
