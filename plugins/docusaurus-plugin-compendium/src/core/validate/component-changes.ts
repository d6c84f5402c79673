import type {Known, Props} from './component-table.js';
import type {TellSlip} from './components.js';

/** Checks which versions are compared. */
export function checkChanges(props: Props, {versions}: Known, tell: TellSlip): void {
  for (const prop of ['from', 'to']) {
    const name = props[prop];
    // Without a host nobody knows which versions there are.
    if (name !== undefined && versions.length > 0 && !versions.some((each) => each === name)) {
      const found = typeof name === 'string' ? name : 'something else than a name';
      tell({prop, message: `there is no version “${found}”.`, found, expected: versions});
    }
  }
}
