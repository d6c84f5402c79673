import type {ReactNode} from 'react';
import clsx from 'clsx';
import type {Props} from '@theme/StateMark';
import StateName from '@theme/StateName';
import styles from './styles.module.css';

const SHAPES = {
  unknown: styles.unknown,
  'not-applicable': styles.notApplicable,
  absent: styles.absent,
};

/** Says in words why there is no fact, with a shape of its own for each reason. */
export default function StateMark({state}: Props): ReactNode {
  return (
    <span className={clsx(styles.state, SHAPES[state])}>
      <StateName state={state} />
    </span>
  );
}
