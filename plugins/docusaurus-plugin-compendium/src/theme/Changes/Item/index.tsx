import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Changes/Item';
import Statement from '@theme/Changes/Statement';
import styles from './styles.module.css';

type Item = Props['item'];

/** One entry, term or source that came, went or changed. */
export default function ChangesItem({item}: Props): ReactNode {
  const {kind, anchor, title, href, titleBefore, facts, fields = [], parts = []} = item;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <li id={anchor} className={styles.item}>
      <strong className={styles.kind}>{kindName(kind)}:</strong>{' '}
      {href === undefined ? title : <Link to={href}>{title}</Link>}
      {titleBefore !== undefined && ` (${formerly(titleBefore)})`}
      {facts !== undefined && ` (${factsCount(facts)})`}
      {fields.length + parts.length > 0 && (
        <dl className={styles.fields}>
          {fields.map(({label, statements}) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <ul>
                  {statements.map((change, index) => (
                    <Statement key={index} change={change} />
                  ))}
                </ul>
              </dd>
            </div>
          ))}
          {parts.map((part) => (
            <Part key={part.part} {...part} />
          ))}
        </dl>
      )}
    </li>
  );
}

function Part({part, before, after}: NonNullable<Item['parts']>[number]): ReactNode {
  return (
    <div>
      <dt>{partName(part)}</dt>
      <dd>
        <ul>
          <Statement
            change={{
              kind: 'changed',
              before: {text: before, cite: []},
              after: {text: after, cite: []},
              parts: ['value'],
            }}
          />
        </ul>
      </dd>
    </div>
  );
}

function kindName(kind: Item['kind']): string {
  switch (kind) {
    case 'added':
      return translate({
        id: 'theme.compendium.changes.kind.added',
        message: 'New',
        description: 'Comes before the name of something that was not there before',
      });
    case 'removed':
      return translate({
        id: 'theme.compendium.changes.kind.removed',
        message: 'Removed',
        description: 'Comes before the name of something that is no longer there',
      });
    case 'renamed':
      return translate({
        id: 'theme.compendium.changes.kind.renamed',
        message: 'Renamed',
        description: 'Comes before the name of something that has another id',
      });
    case 'changed':
      return translate({
        id: 'theme.compendium.changes.kind.changed',
        message: 'Changed',
        description: 'Comes before the name of something that changed',
      });
  }
}

function formerly(title: string): string {
  return translate(
    {
      id: 'theme.compendium.changes.formerly',
      message: 'before: {title}',
      description: 'The title that something had before',
    },
    {title},
  );
}

function factsCount(count: number): string {
  return translate(
    {
      id: 'theme.compendium.changes.factsCount',
      message: 'facts: {count}',
      description: 'How many facts a new or removed entry has',
    },
    {count},
  );
}

function partName(part: string): string {
  switch (part) {
    case 'name':
      return translate({
        id: 'theme.compendium.changes.part.name',
        message: 'Name',
        description: 'The name of a term',
      });
    case 'aliases':
      return translate({
        id: 'theme.compendium.changes.part.aliases',
        message: 'Other names',
        description: 'Other names of a term',
      });
    case 'definition':
      return translate({
        id: 'theme.compendium.changes.part.definition',
        message: 'Definition',
        description: 'The definition of a term',
      });
    case 'see':
      return translate({
        id: 'theme.compendium.changes.part.see',
        message: 'See also',
        description: 'The terms that a term refers to',
      });
    case 'cite':
      return translate({
        id: 'theme.compendium.changes.part.cite',
        message: 'Sources',
        description: 'The sources of a definition',
      });
    case 'links':
      return translate({
        id: 'theme.compendium.changes.part.links',
        message: 'Links',
        description: 'The addresses of a source',
      });
    default:
      return translate({
        id: 'theme.compendium.changes.part.text',
        message: 'Reference',
        description: 'A source as it is printed',
      });
  }
}
