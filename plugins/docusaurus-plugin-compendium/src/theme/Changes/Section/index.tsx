import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Item from '@theme/Changes/Item';
import type {Props} from '@theme/Changes/Section';
import styles from './styles.module.css';

/** What changed under one heading: fields of the schema, then entries, terms or sources. */
export default function ChangesSection({section: {fields, items}}: Props): ReactNode {
  return (
    <ul className={styles.items}>
      {fields.map((field) => (
        <li key={`${field.kind} ${field.name}`}>{fieldText(field)}</li>
      ))}
      {items.map((item) => (
        <Item key={`${item.kind} ${item.anchor}`} item={item} />
      ))}
    </ul>
  );
}

function fieldText({kind, label, before = ''}: Props['section']['fields'][number]): string {
  switch (kind) {
    case 'added':
      return translate(
        {
          id: 'theme.compendium.changes.field.added',
          message: 'New field: {label}',
          description: 'A field that entries did not have before',
        },
        {label},
      );
    case 'removed':
      return translate(
        {
          id: 'theme.compendium.changes.field.removed',
          message: 'Field removed: {label}',
          description: 'A field that entries do not have any more',
        },
        {label},
      );
    case 'changed':
      return translate(
        {
          id: 'theme.compendium.changes.field.changed',
          message: 'The field {before} is now called {label}',
          description: 'A field whose label is another one',
        },
        {before, label},
      );
  }
}
