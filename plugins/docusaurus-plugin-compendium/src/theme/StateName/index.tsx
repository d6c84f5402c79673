import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/StateName';

/** Why there is no fact, in words alone: they also stand in drawings, where no element may be. */
export default function StateName({state}: Props): ReactNode {
  switch (state) {
    case 'unknown':
      return translate({
        id: 'theme.compendium.state.unknown',
        message: 'Not known',
        description: 'Shown where the answer to a question is not known to anyone',
      });
    case 'not-applicable':
      return translate({
        id: 'theme.compendium.state.notApplicable',
        message: 'Does not apply',
        description: 'Shown where a question makes no sense for the entry',
      });
    case 'absent':
      return translate({
        id: 'theme.compendium.state.absent',
        message: 'Not recorded',
        description: 'Shown where this site has recorded nothing',
      });
  }
}
