import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import DataPage from '@theme/DataPage';
import type {Props} from '@theme/OptionIndex';
import QuietLink from '@theme/QuietLink';
import styles from './styles.module.css';

/** Every field with options, each option with its meaning and the way to who has it. */
export default function OptionIndex({data, version}: Props): ReactNode {
  return (
    <DataPage title={title()} description={description()} path="options" version={version} up={[]}>
      {data.fields.map((field) => (
        <Field key={field.id} field={field} />
      ))}
    </DataPage>
  );
}

function Field({field}: {readonly field: Props['data']['fields'][number]}): ReactNode {
  useBrokenLinks().collectAnchor(field.id);
  return (
    <section className={styles.field}>
      <h2 id={field.id}>{`${field.collection.plural}: ${field.label}`}</h2>
      {field.description !== undefined && <p>{field.description}</p>}
      <dl>
        {field.options.map(({id, label, definition, href, count}) => (
          <div key={id}>
            <dt>
              <QuietLink to={href}>{label}</QuietLink> ({count})
            </dt>
            {definition !== undefined && <dd>{definition}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}

function title(): string {
  return translate({
    id: 'theme.compendium.options.index',
    message: 'Fields and their options',
    description: 'Title of the page that lists every field with options',
  });
}

function description(): string {
  return translate({
    id: 'theme.compendium.options.index.description',
    message: 'What each option means, and which entries have it.',
    description: 'Description of the page that lists every field with options',
  });
}
