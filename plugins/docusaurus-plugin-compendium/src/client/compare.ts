/** The address of the page that compares, with the entries that it is to show. */
export function compareHref(page: string, of: string, ids: readonly string[]): string {
  const list = ids.map((id) => encodeURIComponent(id)).join(',');
  return `${page}?${encodeURIComponent(of)}=${list}`;
}

/** Ids that an address names; no more is known of them. */
export function comparedIds(query: string, of: string): readonly string[] {
  const list = new URLSearchParams(query).get(of) ?? '';
  return list.split(',').filter((id) => id !== '');
}
