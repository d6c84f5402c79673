import {useId} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/FactBox';
import Statements from '@theme/Statements';
import {citeAnchors} from '../../client/cite-anchors.js';
import styles from './styles.module.css';

/** The facts of one entry by group, each with its sources. */
export default function FactBox({facts, terms, cites, anchors}: Props): ReactNode {
  const titleId = useId();
  const fields = facts.groups.flatMap((group) => group.fields);
  const statements = fields.flatMap((field) => field.statements);
  const mentions = {terms, cites, anchor: citeAnchors(anchors, statements)};
  return (
    <section className={styles.box} aria-labelledby={titleId}>
      <p id={titleId} className={styles.title}>
        {translate({
          id: 'theme.compendium.facts.title',
          message: 'At a glance',
          description: 'Title of the box with the facts of an entry',
        })}
      </p>
      {facts.groups.map((group, index) => (
        <FactGroup key={index} group={group} mentions={mentions} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: Props['facts']['groups'][number];
  readonly mentions: Parameters<typeof Statements>[0]['mentions'];
}

function FactGroup({group, mentions}: GroupProps): ReactNode {
  const labelId = useId();
  return (
    <div className={styles.group}>
      {group.label && (
        <p id={labelId} className={styles.label}>
          {group.label}
        </p>
      )}
      <dl aria-labelledby={group.label && labelId}>
        {group.fields.map(({field, statements}) => (
          <div key={field.name}>
            <dt>{field.label}</dt>
            <dd>
              <Statements statements={statements} mentions={mentions} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
