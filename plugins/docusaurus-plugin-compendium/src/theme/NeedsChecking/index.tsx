import {useSyncExternalStore} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/NeedsChecking';
import Sources from '@theme/NeedsChecking/Sources';
import Table from '@theme/NeedsChecking/Table';
import PageList from '@theme/PageList';
import styles from './styles.module.css';

type Checks = Props['figure']['checks'][number];
type Day = NonNullable<Checks['due']>;

/**
 * When pages are to be checked, and which sources are in doubt. The page names days; which of them are
 * over is marked in the browser, by the day of the reader.
 */
export default function NeedsChecking({figure}: Props): ReactNode {
  const {checks, marked, unidentified} = figure;
  const today = useToday();
  return (
    <>
      {checks.length > 0 && (
        <Table caption={checksCaption()} columns={[dueTitle(), checkedTitle(), pagesTitle()]}>
          {checks.map(({due, checked, pages}) => (
            <tr key={`${due?.iso} ${checked?.iso}`}>
              <th scope="row">
                <DayText day={due} />
                {due && due.iso <= today && <strong className={styles.over}>{overText()}</strong>}
              </th>
              <td>
                <DayText day={checked} />
              </td>
              <td>
                <PageList label="" pages={pages} />
              </td>
            </tr>
          ))}
        </Table>
      )}
      <Sources caption={markedCaption()} none={noneMarked()} sources={marked} />
      <Sources caption={unidentifiedCaption()} none={noneUnidentified()} sources={unidentified} />
    </>
  );
}

/** The day as `2026-11-23`; before every other day until the page has come to life. */
function useToday(): string {
  return useSyncExternalStore(
    () => () => undefined,
    () => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    () => '',
  );
}

function DayText({day}: {readonly day: Day | undefined}): ReactNode {
  return day ? <time dateTime={day.iso}>{day.text}</time> : noDate();
}

function checksCaption(): string {
  return translate({
    id: 'theme.compendium.needsChecking.checks',
    message: 'Pages by the day of their next check',
    description: 'Caption of the table of pages and the days on which they are to be checked',
  });
}

function dueTitle(): string {
  return translate({
    id: 'theme.compendium.needsChecking.due',
    message: 'Check due',
    description: 'Header of the column with the day on which a page is to be checked',
  });
}

function checkedTitle(): string {
  return translate({
    id: 'theme.compendium.needsChecking.checked',
    message: 'Last checked',
    description: 'Header of the column with the day on which a page was checked',
  });
}

function pagesTitle(): string {
  return translate({
    id: 'theme.compendium.needsChecking.pages',
    message: 'Pages',
    description: 'Header of the column with the pages that are to be checked',
  });
}

function noDate(): string {
  return translate({
    id: 'theme.compendium.needsChecking.noDate',
    message: 'No date',
    description: 'Stands in the place of a day that a page does not name',
  });
}

function overText(): string {
  return translate({
    id: 'theme.compendium.needsChecking.over',
    message: 'Due now',
    description: 'Marks a day of a check that is today or over',
  });
}

function markedCaption(): string {
  return translate({
    id: 'theme.compendium.needsChecking.marked',
    message: 'Sources that are retracted, in doubt or superseded',
    description: 'Caption of the table of sources that are marked so',
  });
}

function noneMarked(): string {
  return translate({
    id: 'theme.compendium.needsChecking.noneMarked',
    message: 'No source is marked as retracted, in doubt or superseded.',
    description: 'Stands in the place of the table of marked sources when there are none',
  });
}

function unidentifiedCaption(): string {
  return translate({
    id: 'theme.compendium.needsChecking.unidentified',
    message: 'Sources without a number or address to find them by',
    description: 'Caption of the table of sources that have no DOI, PubMed number, ISBN or address',
  });
}

function noneUnidentified(): string {
  return translate({
    id: 'theme.compendium.needsChecking.noneUnidentified',
    message: 'Every source has a number or an address to find it by.',
    description:
      'Stands in the place of the table of sources without identifier when there are none',
  });
}
