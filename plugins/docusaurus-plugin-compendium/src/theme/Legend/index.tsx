import {useId} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Legend';
import QuietLink from '@theme/QuietLink';
import StateMark from '@theme/StateMark';
import styles from './styles.module.css';

type Option = Props['legend']['options'][number]['options'][number];

interface Item {
  readonly key: string;
  readonly id?: string;
  readonly name: ReactNode;
  readonly meaning: ReactNode;
}

/** Explains what a table shows, and nothing that it does not show. */
export default function Legend({legend, idPrefix}: Props): ReactNode {
  const {states, columns, options, certainty} = legend;
  return (
    <div className={styles.legend} data-book="legend">
      <Part
        title={columnsTitle()}
        items={columns.map(({name, label, description}) => ({
          key: name,
          id: `${idPrefix}${name}`,
          name: label,
          meaning: description,
        }))}
      />
      {options.map(({name, label, options: used}) => (
        <Part key={name} title={label} items={used.map(explained)} />
      ))}
      <Part title={certaintyTitle()} items={certainty.map(explained)} />
      <Part
        title={statesTitle()}
        items={states.map((state) => ({
          key: state,
          name: <StateMark state={state} />,
          meaning: meaningOf(state),
        }))}
      />
    </div>
  );
}

function Part({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly Item[];
}): ReactNode {
  const labelId = useId();
  const {collectAnchor} = useBrokenLinks();
  if (items.length === 0) {
    return null;
  }
  return (
    <div>
      <p id={labelId} className={styles.title} data-book="label">
        {title}
      </p>
      <dl aria-labelledby={labelId}>
        {items.map(({key, id, name, meaning}) => {
          if (id) {
            collectAnchor(id);
          }
          return (
            <div key={key} id={id}>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

function explained({id, label, definition, href}: Option): Item {
  const name = href === undefined ? label : <QuietLink to={href}>{label}</QuietLink>;
  return {key: id, name, meaning: definition};
}

function columnsTitle(): string {
  return translate({
    id: 'theme.compendium.legend.columns',
    message: 'Columns',
    description: 'Title of the part of a legend that describes columns',
  });
}

function certaintyTitle(): string {
  return translate({
    id: 'theme.compendium.legend.certainty',
    message: 'Certainty',
    description: 'Title of the part of a legend that explains levels of certainty',
  });
}

function statesTitle(): string {
  return translate({
    id: 'theme.compendium.legend.states',
    message: 'Where there is no value',
    description: 'Title of the part of a legend that explains unknown, not applicable and absent',
  });
}

function meaningOf(state: Props['legend']['states'][number]): string {
  switch (state) {
    case 'unknown':
      return translate({
        id: 'theme.compendium.legend.unknown',
        message: 'The answer is not known; that is not a “no”.',
        description: 'Meaning of “Not known”',
      });
    case 'not-applicable':
      return translate({
        id: 'theme.compendium.legend.notApplicable',
        message: 'The question makes no sense here.',
        description: 'Meaning of “Does not apply”',
      });
    case 'absent':
      return translate({
        id: 'theme.compendium.legend.absent',
        message: 'Nothing has been written down here yet.',
        description: 'Meaning of “Not recorded”',
      });
  }
}
