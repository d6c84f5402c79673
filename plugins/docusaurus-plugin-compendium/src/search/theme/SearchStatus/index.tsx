import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/SearchStatus';
import styles from './styles.module.css';

/** Which version is searched, and what became of the search; the latter is read aloud too. */
export default function SearchStatus({version, search}: Props): ReactNode {
  return (
    <>
      {version.label !== undefined && <p className={styles.line}>{scopeText(version.label)}</p>}
      <p role="status" className={styles.line}>
        {statusText(search)}
      </p>
    </>
  );
}

function scopeText(version: string): string {
  return translate(
    {
      id: 'theme.compendium.search.scope',
      message: 'In version {version}',
      description: 'Which version of the docs is searched',
    },
    {version},
  );
}

function statusText({status, query, total}: Props['search']): string {
  switch (status) {
    case 'idle':
      return '';
    case 'searching':
      return translate({
        id: 'theme.compendium.search.searching',
        message: 'Searching …',
        description: 'Shown while results are awaited',
      });
    case 'failed':
      return failedText();
    case 'done':
      return total === 0 ? nothingText(query) : foundText(total);
  }
}

function failedText(): string {
  return process.env.NODE_ENV === 'development'
    ? translate({
        id: 'theme.compendium.search.development',
        message: 'Search works in the built site: its index is made by the build.',
        description: 'Shown to authors who search in the dev server',
      })
    : translate({
        id: 'theme.compendium.search.failed',
        message: 'Search could not be loaded. Are you online?',
        description: 'Shown when the index of search cannot be fetched',
      });
}

function nothingText(query: string): string {
  return translate(
    {
      id: 'theme.compendium.search.nothing',
      message: 'Nothing found for “{query}”.',
      description: 'Shown when search finds nothing',
    },
    {query},
  );
}

function foundText(total: number): string {
  return total === 1
    ? translate({
        id: 'theme.compendium.search.one',
        message: 'One result',
        description: 'Shown when search finds one thing',
      })
    : translate(
        {
          id: 'theme.compendium.search.found',
          message: '{total} results',
          description: 'How many things search has found; more than one',
        },
        {total},
      );
}
