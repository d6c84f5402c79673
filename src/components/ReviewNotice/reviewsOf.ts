/** Who has read a page against its sources, and when (ISO date). */
export interface Review {
  readonly name: string;
  readonly role: string;
  readonly date: string;
}

/**
 * The reviews in the front matter of a document, one or a list, each plain or under `value`; the
 * plugin has checked them against the schema. What is no review is passed over.
 */
export function reviewsOf(reviewed: unknown): readonly Review[] {
  const items: readonly unknown[] = Array.isArray(reviewed) ? reviewed : [reviewed];
  return items.flatMap((item) => {
    const {value = item} = mapping(item);
    const {name, role, date} = mapping(value);
    return typeof name === 'string' && typeof role === 'string' && isDate(date)
      ? [{name, role, date: new Date(date).toISOString().slice(0, 10)}]
      : [];
  });
}

function isDate(date: unknown): date is string | Date {
  const isText = typeof date === 'string' || date instanceof Date;
  return isText && !Number.isNaN(new Date(date).getTime());
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? {...value} : {};
}
