import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Mark from '@theme/Plot/Mark';
import type {Props} from '@theme/PlotKey';
import styles from './styles.module.css';

const SAMPLES = {
  range: {shape: 'range', from: 10, to: 90},
  point: {shape: 'point', from: 50, to: 50},
  least: {shape: 'least', from: 15, to: 85},
  most: {shape: 'most', from: 15, to: 85},
  about: {shape: 'range', from: 10, to: 90},
} as const;

/** Says what the marks of a plot mean, and no others. */
export default function PlotKey({plot: {shapes, kind}, tip}: Props): ReactNode {
  return (
    <ul className={styles.key} data-book="key">
      {shapes.map((shape) => (
        <li key={shape}>
          <svg
            className={styles.sample}
            aria-hidden="true"
            width="32"
            height="16"
            fontSize="13"
            fill="none"
          >
            <marker
              id={`${tip}${shape}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path className={styles.tip} d="M0 0L8 4L0 8z" fill="#17625c" />
            </marker>
            <Mark mark={SAMPLES[shape]} y={0.62} about={shape === 'about'} tip={`${tip}${shape}`} />
          </svg>{' '}
          {meaningOf(shape)}
        </li>
      ))}
      {kind === 'log' && <li>{logarithmic()}</li>}
    </ul>
  );
}

function meaningOf(shape: Props['plot']['shapes'][number]): string {
  switch (shape) {
    case 'range':
      return translate({
        id: 'theme.compendium.plot.range',
        message: 'from – to',
        description: 'Legend of a plot: a bar between two values',
      });
    case 'point':
      return translate({
        id: 'theme.compendium.plot.point',
        message: 'one value',
        description: 'Legend of a plot: a dot',
      });
    case 'least':
      return translate({
        id: 'theme.compendium.plot.least',
        message: 'at least this; where it ends is not given',
        description: 'Legend of a plot: an arrow to larger values',
      });
    case 'most':
      return translate({
        id: 'theme.compendium.plot.most',
        message: 'at most this; where it begins is not given',
        description: 'Legend of a plot: an arrow to smaller values',
      });
    case 'about':
      return translate({
        id: 'theme.compendium.plot.about',
        message: 'broken outline: the source says “about”',
        description: 'Legend of a plot: an approximate value',
      });
  }
}

function logarithmic(): string {
  return translate({
    id: 'theme.compendium.plot.log',
    message: 'The scale is logarithmic: equal steps multiply, so small values get more room.',
    description: 'Legend of a plot whose axis is logarithmic',
  });
}
