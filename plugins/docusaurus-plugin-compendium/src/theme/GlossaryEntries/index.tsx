import type {ReactNode} from 'react';
import type {Props} from '@theme/GlossaryEntries';
import GlossaryEntry from '@theme/GlossaryEntry';

/** The terms under one heading of the glossary. */
export default function GlossaryEntries({entries, ...props}: Props): ReactNode {
  return entries.map((entry) => <GlossaryEntry key={entry.id} entry={entry} {...props} />);
}
