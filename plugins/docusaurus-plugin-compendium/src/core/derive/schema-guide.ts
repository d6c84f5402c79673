import {exampleLine, type KnownIds} from '../guide/example.js';
import type {Field, FieldType, Option} from '../model.js';
import type {LinkedVersion} from '../stages.js';
import type {Figure} from './range-plot.js';

export interface SchemaGuideProps {
  /** A collection. */
  readonly of: string;
}

/** What authors may write in the front matter of a collection’s documents. */
export interface SchemaGuideView {
  readonly collection: string;
  /** In the schema’s order; fields without a group come first. */
  readonly groups: readonly GuideGroup[];
}

export interface GuideGroup {
  readonly id?: string;
  readonly label?: string;
  readonly fields: readonly GuideField[];
}

/** A field, or a part of a record. */
export interface GuideField {
  readonly name: string;
  readonly label: string;
  readonly type: FieldType;
  readonly many: boolean;
  readonly required: boolean;
  readonly description?: string;
  readonly unit?: string;
  /** reference only: what the entries referred to are called. */
  readonly to?: string;
  /** reference only: heading of the list on their pages. */
  readonly inverse?: string;
  readonly options: readonly Option[];
  /** record only. */
  readonly parts: readonly GuideField[];
  /** The field with a value, as YAML of one line. */
  readonly example: string;
}

/** Describes every field of a collection. `undefined` when there is no such collection. */
export function schemaGuide(
  {of}: SchemaGuideProps,
  version: LinkedVersion,
): Figure<SchemaGuideView> | undefined {
  const collection = version.schema.collections.find(({name}) => name === of);
  if (!collection) {
    return undefined;
  }
  const ids = idsOf(version);
  const groups = [undefined, ...collection.groups].flatMap((group): readonly GuideGroup[] => {
    const fields = collection.fields.filter((field) => field.group === group?.id);
    return fields.length === 0
      ? []
      : [{...group, fields: fields.map((field) => guideField(field, version, ids))}];
  });
  return {view: {collection: of, groups}, cites: [], terms: []};
}

function guideField(field: Field, version: LinkedVersion, ids: KnownIds): GuideField {
  const {name, label, type, many, required, description, unit, inverse, options, fields} = field;
  const target = version.schema.collections.find((each) => each.name === field.to);
  return {
    name,
    label,
    type,
    many,
    required,
    ...(description !== undefined && {description}),
    ...(unit !== undefined && {unit}),
    ...(target && {to: target.plural}),
    ...(inverse !== undefined && {inverse}),
    options: options ?? [],
    parts: (fields ?? []).map((each) => guideField(each, version, ids)),
    example: exampleLine(field, ids),
  };
}

/** Two of each collection do for an example. */
function idsOf({pages, schema}: LinkedVersion): KnownIds {
  const entries = pages.flatMap(({entry, doc}) => (entry && !doc.draft ? [entry] : []));
  return Object.fromEntries(
    schema.collections.map(({name}) => [
      name,
      entries
        .filter(({collection}) => collection === name)
        .map(({id}) => id)
        .sort()
        .slice(0, 2),
    ]),
  );
}
