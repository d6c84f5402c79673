import type {ReactNode} from 'react';
import clsx from 'clsx';
import type {Props} from '@theme/Plot/Mark';
import styles from './styles.module.css';

/** A value on a plot: a bar, a dot, or an arrow where an end is open; broken lines where it is about so. */
export default function PlotMark({mark: {shape, from, to}, y, about, tip}: Props): ReactNode {
  const dashes = about ? {strokeDasharray: '3 2'} : {};
  const colours = {stroke: '#17625c', strokeWidth: 1.5, ...dashes};
  switch (shape) {
    case 'range':
      return (
        <rect
          className={clsx(styles.bar, about && styles.about)}
          x={`${from}%`}
          y={em(y - 0.4)}
          width={`${round(to - from)}%`}
          height="0.8em"
          rx="2"
          fill={about ? '#ffffff' : '#a9d3cd'}
          {...colours}
        />
      );
    case 'point':
      return (
        <circle
          className={clsx(styles.point, about && styles.about)}
          cx={`${from}%`}
          cy={em(y)}
          r="0.38em"
          fill={about ? '#ffffff' : '#17625c'}
          {...colours}
        />
      );
    default: {
      const [bound, end] = shape === 'least' ? [from, to] : [to, from];
      return (
        <g className={styles.open} {...colours} strokeWidth="2">
          <line x1={`${bound}%`} x2={`${bound}%`} y1={em(y - 0.45)} y2={em(y + 0.45)} />
          <line x1={`${bound}%`} x2={`${end}%`} y1={em(y)} y2={em(y)} markerEnd={`url(#${tip})`} />
        </g>
      );
    }
  }
}

function em(value: number): string {
  return `${round(value)}em`;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
