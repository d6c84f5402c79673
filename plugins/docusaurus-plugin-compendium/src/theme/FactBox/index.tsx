import {Fragment, useId} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import DataLinks from '@theme/DataLinks';
import type {Props} from '@theme/FactBox';
import PickLink from '@theme/PickLink';
import RecordTable from '@theme/RecordTable';
import Statements from '@theme/Statements';
import {citeAnchors} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** The facts of one entry by group, each with its sources. */
export default function FactBox({facts, terms, cites, anchors}: Props): ReactNode {
  const title = titleText();
  const fields = facts.groups.flatMap((group) => group.fields);
  const statements = fields.flatMap((field) => field.statements);
  const mentions = {terms, cites, anchor: citeAnchors(anchors, statements)};
  return (
    <section className={styles.box} data-book="facts" aria-label={title}>
      <p className={styles.title} data-book="label">
        {title}
      </p>
      {facts.groups.map((group, index) => (
        <FactGroup key={index} group={group} mentions={mentions} />
      ))}
      {facts.pick && (
        <div className={styles.pick} data-book="omit">
          <PickLink pick={facts.pick} />
        </div>
      )}
      {facts.data && <DataLinks links={facts.data} />}
    </section>
  );
}

function titleText(): string {
  return translate({
    id: 'theme.compendium.facts.title',
    message: 'At a glance',
    description: 'Title of the box with the facts of an entry',
  });
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
        <p id={labelId} className={styles.label} data-book="label">
          {group.label}
        </p>
      )}
      {runsOf(group.fields).map((run, index) =>
        run.some(isTable) ? (
          run.map((fact) => <RecordTable key={fact.field.name} {...fact} mentions={mentions} />)
        ) : (
          <dl key={index} aria-labelledby={group.label && labelId}>
            {run.map(({field, statements}) => (
              <Fragment key={field.name}>
                <dt>{field.label}</dt>
                <dd>
                  <Statements statements={statements} mentions={mentions} />
                </dd>
              </Fragment>
            ))}
          </dl>
        ),
      )}
    </div>
  );
}

type Fact = GroupProps['group']['fields'][number];

/** Records make a table, but where nothing is said of them than that they are unknown. */
function isTable({statements}: Fact): boolean {
  return statements.some(({parts}) => parts);
}

/** Fields in order: those that make a table alone, the others together, as a list holds no table. */
function runsOf(fields: readonly Fact[]): readonly (readonly Fact[])[] {
  const runs: Fact[][] = [];
  for (const fact of fields) {
    const last = runs.at(-1);
    if (last && ![...last, fact].some(isTable)) {
      last.push(fact);
    } else {
      runs.push([fact]);
    }
  }
  return runs;
}
