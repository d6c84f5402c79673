import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/SchemaReference';
import styles from './styles.module.css';

type Group = Props['figure']['groups'][number];
type Field = Group['fields'][number];

/** Every field of a collection, with what it holds and how it is written. */
export default function SchemaReference({figure}: Props): ReactNode {
  const {collection, groups} = figure;
  return (
    <div className={styles.reference}>
      {groups.map(({id = '', label, fields}) => (
        <div key={id}>
          {label !== undefined && <h3 id={`fields-${collection}-${id}`}>{label}</h3>}
          {fields.map((field) => (
            <FieldEntry
              key={field.name}
              field={field}
              id={`field-${collection}-${field.name}`}
              Heading={label === undefined ? 'h3' : 'h4'}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function FieldEntry({
  field,
  id,
  Heading,
}: {
  readonly field: Field;
  readonly id: string;
  readonly Heading: 'h3' | 'h4';
}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const {name, label, description, options, parts, example, to, inverse} = field;
  return (
    <section className={styles.field}>
      <Heading id={id} className={styles.name}>
        {label} <code>{name}</code>
      </Heading>
      <p className={styles.type}>{traitsOf(field).join(' · ')}</p>
      {description !== undefined && <p>{description}</p>}
      {to !== undefined && inverse !== undefined && <p>{inverseText(to, inverse)}</p>}
      {options.length > 0 && (
        <dl aria-label={optionsTitle(label)} className={styles.options}>
          {options.map((option) => (
            <div key={option.id}>
              <dt>
                <code>{option.id}</code> {option.label}
              </dt>
              {option.definition !== undefined && <dd>{option.definition}</dd>}
            </div>
          ))}
        </dl>
      )}
      {parts.length > 0 && (
        <dl aria-label={partsTitle(label)} className={styles.options}>
          {parts.map((part) => (
            <div key={part.name}>
              <dt>
                <code>{part.name}</code> {part.label}
              </dt>
              <dd>{[traitsOf(part).join(' · '), part.description].filter(Boolean).join('. ')}</dd>
              {part.options.length > 0 && (
                <dd>
                  {part.options.map((option, index) => (
                    <span key={option.id}>
                      {index > 0 && ', '}
                      <code>{option.id}</code> {option.label}
                    </span>
                  ))}
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
      <pre aria-label={exampleTitle(label)} className={styles.example} tabIndex={0}>
        <code>{example}</code>
      </pre>
    </section>
  );
}

/** What kind of value is wanted, in a few words each. */
function traitsOf({type, many, required, unit, to}: Field): readonly string[] {
  return [
    typeName(type),
    ...(to === undefined ? [] : [to]),
    ...(unit === undefined ? [] : [unit]),
    ...(many ? [several()] : []),
    ...(required ? [requiredText()] : []),
  ];
}

function requiredText(): string {
  return translate({
    id: 'theme.compendium.schema.required',
    message: 'required',
    description: 'Said of a field that every entry must have',
  });
}

function several(): string {
  return translate({
    id: 'theme.compendium.schema.several',
    message: 'one or several',
    description: 'Said of a field that takes a list of values',
  });
}

function optionsTitle(field: string): string {
  return translate(
    {
      id: 'theme.compendium.schema.options',
      message: 'Options of {field}',
      description: 'Name of the list of options of a field, for screen readers',
    },
    {field},
  );
}

function partsTitle(field: string): string {
  return translate(
    {
      id: 'theme.compendium.schema.parts',
      message: 'Parts of {field}',
      description: 'Name of the list of parts of a record, for screen readers',
    },
    {field},
  );
}

function exampleTitle(field: string): string {
  return translate(
    {
      id: 'theme.compendium.schema.example',
      message: 'Example of {field}',
      description: 'Name of the example of a field, for screen readers',
    },
    {field},
  );
}

function inverseText(collection: string, heading: string): string {
  return translate(
    {
      id: 'theme.compendium.schema.inverse',
      message: 'Shown on their pages ({collection}) as “{heading}”.',
      description: 'Says under which heading the entries that a field names list this entry',
    },
    {collection, heading},
  );
}

function typeName(type: Field['type']): string {
  switch (type) {
    case 'text':
      return translate({
        id: 'theme.compendium.schema.type.text',
        message: 'text',
        description: 'Type of a field',
      });
    case 'enum':
      return translate({
        id: 'theme.compendium.schema.type.enum',
        message: 'one of these options',
        description: 'Type of a field',
      });
    case 'boolean':
      return translate({
        id: 'theme.compendium.schema.type.boolean',
        message: 'true or false',
        description: 'Type of a field; the two words are written as they are in every language',
      });
    case 'number':
      return translate({
        id: 'theme.compendium.schema.type.number',
        message: 'number',
        description: 'Type of a field',
      });
    case 'quantity':
      return translate({
        id: 'theme.compendium.schema.type.quantity',
        message: 'number with unit',
        description: 'Type of a field',
      });
    case 'range':
      return translate({
        id: 'theme.compendium.schema.type.range',
        message: 'range or number with unit',
        description: 'Type of a field',
      });
    case 'date':
      return translate({
        id: 'theme.compendium.schema.type.date',
        message: 'date (year, month or day)',
        description: 'Type of a field',
      });
    case 'url':
      return translate({
        id: 'theme.compendium.schema.type.url',
        message: 'web address',
        description: 'Type of a field',
      });
    case 'reference':
      return translate({
        id: 'theme.compendium.schema.type.reference',
        message: 'id of another entry',
        description: 'Type of a field',
      });
    case 'record':
      return translate({
        id: 'theme.compendium.schema.type.record',
        message: 'record of these parts',
        description: 'Type of a field',
      });
  }
}
