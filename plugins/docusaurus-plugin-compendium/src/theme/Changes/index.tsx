import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/Changes';
import styles from './styles.module.css';

type Side = Props['changes']['to'];

type Counts = NonNullable<Props['changes']['counts']>['entries'];

/** What is compared, and how much changed. What changed stands below it, under headings of the page. */
export default function Changes({changes}: Props): ReactNode {
  const {from, to, counts, sections, earlier, feed} = changes;
  return (
    <>
      <p>{from ? lead(from, to, sections.length > 0) : firstVersion(to)}</p>
      {counts && sections.length > 0 && (
        <ul>
          <Count label={entriesLabel()} counts={counts.entries} />
          <Count label={factsLabel()} counts={{...counts.statements, renamed: 0}} />
          <Count label={termsLabel()} counts={counts.terms} />
          <Count label={sourcesLabel()} counts={counts.sources} />
        </ul>
      )}
      {[earlier, feed].some((href) => href !== undefined) && (
        <p className={styles.links} data-book="omit">
          {from && earlier !== undefined && (
            <Link className={styles.link} to={earlier}>
              {earlierLabel(from)}
            </Link>
          )}
          {feed !== undefined && (
            <a className={styles.link} href={feed} type="application/atom+xml">
              {feedLabel()}
            </a>
          )}
        </p>
      )}
    </>
  );
}

interface CountProps {
  readonly label: string;
  readonly counts: Counts;
}

function Count({label, counts}: CountProps): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {htmlLang} = i18n.localeConfigs[i18n.currentLocale] ?? {};
  // Figures of four have a separator too where there may be longer ones beside them.
  const numbers = new Intl.NumberFormat(htmlLang, {useGrouping: true});
  const parts = [
    ...(counts.added > 0 ? [addedCount(numbers.format(counts.added))] : []),
    ...(counts.renamed > 0 ? [renamedCount(numbers.format(counts.renamed))] : []),
    ...(counts.changed > 0 ? [changedCount(numbers.format(counts.changed))] : []),
    ...(counts.removed > 0 ? [removedCount(numbers.format(counts.removed))] : []),
  ];
  return (
    parts.length > 0 && (
      <li>
        {label} {parts.join(', ')}
      </li>
    )
  );
}

/** A version with the day of its data. */
function named({label, date}: Side): string {
  return date ? `${label} (${date.text})` : label;
}

function lead(before: Side, after: Side, differs: boolean): string {
  const [from, to] = [named(before), named(after)];
  return differs
    ? translate(
        {
          id: 'theme.compendium.changes.lead',
          message: 'What changed in the data between the versions {from} and {to}.',
          description: 'Stands above the changes between two versions of the docs',
        },
        {from, to},
      )
    : translate(
        {
          id: 'theme.compendium.changes.same',
          message: 'Nothing changed in the data between the versions {from} and {to}.',
          description: 'Says that two versions of the docs hold the same data',
        },
        {from, to},
      );
}

function firstVersion(version: Side): string {
  return translate(
    {
      id: 'theme.compendium.changes.first',
      message: 'Version {to} is the first one: there is none to compare it with.',
      description: 'Says why a page that shows changes shows none',
    },
    {to: named(version)},
  );
}

function earlierLabel({label}: Side): string {
  return translate(
    {
      id: 'theme.compendium.changes.earlier',
      message: 'Changes in version {version}',
      description: 'Link to the page with the changes of an earlier version',
    },
    {version: label},
  );
}

function feedLabel(): string {
  return translate({
    id: 'theme.compendium.changes.feed',
    message: 'Feed of changes (Atom)',
    description: 'Link to a feed that readers can subscribe to',
  });
}

function entriesLabel(): string {
  return translate({
    id: 'theme.compendium.changes.entries',
    message: 'Entries:',
    description: 'Comes before how many entries are new, changed, removed',
  });
}

function factsLabel(): string {
  return translate({
    id: 'theme.compendium.changes.facts',
    message: 'Facts:',
    description: 'Comes before how many facts are new, changed, removed',
  });
}

function termsLabel(): string {
  return translate({
    id: 'theme.compendium.changes.terms',
    message: 'Terms of the glossary:',
    description: 'Comes before how many terms are new, changed, removed',
  });
}

function sourcesLabel(): string {
  return translate({
    id: 'theme.compendium.changes.sources',
    message: 'Sources:',
    description: 'Comes before how many sources are new, changed, removed',
  });
}

function addedCount(count: string): string {
  return translate(
    {
      id: 'theme.compendium.changes.count.added',
      message: '{count} new',
      description: 'How many things are new; part of a list',
    },
    {count},
  );
}

function renamedCount(count: string): string {
  return translate(
    {
      id: 'theme.compendium.changes.count.renamed',
      message: '{count} renamed',
      description: 'How many things have another name; part of a list',
    },
    {count},
  );
}

function changedCount(count: string): string {
  return translate(
    {
      id: 'theme.compendium.changes.count.changed',
      message: '{count} changed',
      description: 'How many things changed; part of a list',
    },
    {count},
  );
}

function removedCount(count: string): string {
  return translate(
    {
      id: 'theme.compendium.changes.count.removed',
      message: '{count} removed',
      description: 'How many things were removed; part of a list',
    },
    {count},
  );
}
