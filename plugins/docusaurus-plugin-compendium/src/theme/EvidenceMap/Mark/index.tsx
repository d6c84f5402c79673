import type {ReactNode} from 'react';
import clsx from 'clsx';
import type {Props} from '@theme/EvidenceMap/Mark';
import styles from './styles.module.css';

type Shape = NonNullable<Props['marks']['own']>['shape'];

/**
 * Filled for what is found of the pair alone, an outline for what is shared with other pairs.
 * Attributes draw it on white paper, classes adapt it to the screen.
 */
export default function EvidenceMark({marks: {own, all}, x, y}: Props): ReactNode {
  return (
    <g transform={`translate(${x} ${y})`} stroke="#17625c" strokeWidth="1.5">
      {all && <path className={clsx(styles.mark, styles.shared)} d={pathOf(all)} fill="#ffffff" />}
      {own && <path className={styles.mark} d={pathOf(own)} fill="#17625c" />}
    </g>
  );
}

/** Half of a side, of a diagonal and so on, for the area of a circle with the radius 1. */
const REACH: Readonly<Record<Exclude<Shape, 'circle'>, number>> = {
  square: 0.886,
  diamond: 1.253,
  triangle: 1.347,
  cross: 1.1,
  bar: 1,
  plus: 1,
};

function pathOf({shape, size}: {readonly shape: Shape; readonly size: number}): string {
  if (shape === 'circle') {
    return `M${-size} 0A${size} ${size} 0 1 1 ${size} 0A${size} ${size} 0 1 1 ${-size} 0z`;
  }
  const r = round(size * REACH[shape]);
  switch (shape) {
    case 'square':
      return `M${-r} ${-r}H${r}V${r}H${-r}z`;
    case 'diamond':
      return `M0 ${-r}L${r} 0L0 ${r}L${-r} 0z`;
    case 'triangle':
      return `M0 ${round(-r * 1.155)}L${r} ${round(r * 0.577)}H${-r}z`;
    case 'cross':
      return `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`;
    case 'bar':
      return `M${-r} -1.5H${r}V1.5H${-r}z`;
    case 'plus':
      return `M${-r} 0H${r}M0 ${-r}V${r}`;
  }
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
