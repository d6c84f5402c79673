import type {ReactNode} from 'react';
import type {Props} from '@theme/Compare/Bars';
import styles from './styles.module.css';

/** Height of a bar with its room, in units of the picture. */
const STEP = 7;

/**
 * A bar for each statement, to the scale of the field, which is the same in every cell. It says no more
 * than the words above it, so that it is hidden from those who cannot see it.
 */
export default function CompareBars({bars, ticks, unit}: Props): ReactNode {
  return (
    <div className={styles.bars} aria-hidden="true" dir="ltr">
      <svg viewBox={`0 0 100 ${bars.length * STEP}`} preserveAspectRatio="none">
        {bars.map(({from, to, open}, index) => {
          // A single value is a bar too: wide enough to be seen.
          const start = Math.min(from, 98.5);
          return (
            <g key={index} className={open && styles.open}>
              <rect x={start} y={index * STEP + 1} width={Math.max(to - start, 1.5)} height={5} />
            </g>
          );
        })}
      </svg>
      <div className={styles.ticks}>
        {ticks.map(({value}, index) => (
          <span key={index}>
            {value}
            {index > 0 && unit && ` ${unit}`}
          </span>
        ))}
      </div>
    </div>
  );
}
