import type {ComponentName} from '../read/components.js';
import type {Literal} from '../read/literal.js';

/** Names a figure of a page: two that were asked for in the same words are the same. */
export function figureKey(name: ComponentName, props: Readonly<Record<string, Literal>>): string {
  return `${name} ${JSON.stringify(props)}`;
}
