import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/NeedsChecking/Sources';
import Table from '@theme/NeedsChecking/Table';
import PageList from '@theme/PageList';
import QuietLink from '@theme/QuietLink';
import styles from './styles.module.css';

type Source = Props['sources'][number];

/** Sources that are in doubt, with what became of them and the pages that cite them. */
export default function NeedsCheckingSources({caption, none, sources}: Props): ReactNode {
  return sources.length === 0 ? (
    <p>{none}</p>
  ) : (
    <Table caption={caption} columns={[sourceTitle(), citedTitle()]}>
      {sources.map((source) => (
        <tr key={source.id}>
          <th scope="row">
            <SourceName source={source} />
            {source.status && <span className={styles.mark}>{markText(source)}</span>}
          </th>
          <td>
            <PageList label="" pages={source.citedIn} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function SourceName({source: {href, label}}: {readonly source: Source}): ReactNode {
  return href === undefined ? label : <QuietLink to={href}>{label}</QuietLink>;
}

function markText({status, by}: Source): string | undefined {
  const word = status && statusName(status);
  return word !== undefined && by !== undefined ? replacedText(word, by) : word;
}

function statusName(status: NonNullable<Source['status']>): string {
  switch (status) {
    case 'retracted':
      return translate({
        id: 'theme.compendium.needsChecking.retracted',
        message: 'Retracted',
        description: 'A source that its publisher has withdrawn',
      });
    case 'concern':
      return translate({
        id: 'theme.compendium.needsChecking.concern',
        message: 'Expression of concern',
        description: 'A source about which its publisher has published a concern',
      });
    case 'superseded':
      return translate({
        id: 'theme.compendium.needsChecking.superseded',
        message: 'Superseded',
        description: 'A source in whose place there is a newer one',
      });
  }
}

function replacedText(status: string, by: string): string {
  return translate(
    {
      id: 'theme.compendium.needsChecking.replaced',
      message: '{status}; see {by}',
      description: 'What became of a source, and the source that took its place',
    },
    {status, by},
  );
}

function sourceTitle(): string {
  return translate({
    id: 'theme.compendium.needsChecking.source',
    message: 'Source',
    description: 'Header of the column with sources that are in doubt',
  });
}

function citedTitle(): string {
  return translate({
    id: 'theme.compendium.needsChecking.citedIn',
    message: 'Cited in',
    description: 'Header of the column with the pages that cite a source',
  });
}
