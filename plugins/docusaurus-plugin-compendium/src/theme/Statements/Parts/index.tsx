import {Fragment} from 'react';
import type {ReactNode} from 'react';
import InlineText from '@theme/InlineText';
import StateMark from '@theme/StateMark';
import type {Props} from '@theme/Statements/Parts';

/** A record in one run of text: its first sub-field stands out, the others follow with their labels. */
export default function StatementParts({parts, terms}: Props): ReactNode {
  return parts.map(({name, label, state, text}, index) => {
    const value = state ? <StateMark state={state} /> : <InlineText text={text} terms={terms} />;
    return (
      <Fragment key={name}>
        {index === 0 ? (
          <strong>{value}</strong>
        ) : (
          <>
            ; {label}: {value}
          </>
        )}
      </Fragment>
    );
  });
}
