import type {DocumentInfo} from '../model.js';
import type {ComparePages, ReadPage} from '../stages.js';

/** Finds the pages that compare entries; nothing leads to unlisted ones. */
export function comparePages(published: readonly ReadPage[]): ComparePages {
  const chosen = new Map<string, DocumentInfo>();
  const fixed = new Map<string, readonly DocumentInfo[]>();
  for (const {doc, components} of published.filter((page) => !page.doc.unlisted)) {
    for (const {name, props} of components) {
      const of = props['of'];
      if (name !== 'Compare' || typeof of !== 'string') {
        continue;
      }
      if (props['entries'] === undefined) {
        chosen.set(of, chosen.get(of) ?? doc);
      } else if (fixed.get(of)?.at(-1) !== doc) {
        fixed.set(of, [...(fixed.get(of) ?? []), doc]);
      }
    }
  }
  return {chosen, fixed};
}
