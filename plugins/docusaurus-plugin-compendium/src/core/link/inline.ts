import type {Inline} from '../views.js';
import type {Matcher} from './matcher.js';

export interface LinkOptions {
  /** Id of a term that is not linked: the one that the text defines. */
  readonly except?: string;
  /** Ids that were mentioned before; new ones are added. Left out: nothing was. */
  readonly seen?: Set<string>;
}

/** Marks the first mention of each term. The pieces together are the text. */
export function linkText(
  text: string,
  matcher: Matcher,
  {except, seen = new Set()}: LinkOptions = {},
): Inline[] {
  const pieces: Inline[] = [];
  let done = 0;
  for (const {start, end, id} of matcher.matches(text)) {
    if (id === except || seen.has(id)) {
      continue;
    }
    seen.add(id);
    if (start > done) {
      pieces.push(text.slice(done, start));
    }
    pieces.push({term: id, text: text.slice(start, end)});
    done = end;
  }
  if (done < text.length) {
    pieces.push(text.slice(done));
  }
  return pieces;
}
