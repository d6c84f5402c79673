import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/StateMark';
import styles from './styles.module.css';

const SHAPES = {
  unknown: styles.unknown,
  'not-applicable': styles.notApplicable,
  absent: styles.absent,
};

/** Says in words why there is no fact, with a shape of its own for each reason. */
export default function StateMark({state}: Props): ReactNode {
  return <span className={clsx(styles.state, SHAPES[state])}>{nameOf(state)}</span>;
}

function nameOf(state: Props['state']): string {
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
