import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './nerves.module.css';
import {sheath, strands} from './strands';

const MIDDLE = 60;
const END = 400;

/** Two drawings of a nerve for the two meanings of the word: one is interrupted, one is freed. */
export default function Nerves(): ReactNode {
  return (
    <div className={styles.pair}>
      <figure>
        <svg viewBox={`0 0 ${END} 120`} role="img" aria-label={interruptedLabel()}>
          <Lines className={styles.sheath} paths={sheath(0, END, MIDDLE)} />
          <Lines className={styles.fibre} paths={strands(0, 168, MIDDLE)} />
          <ellipse className={styles.lesion} cx="204" cy={MIDDLE} rx="36" ry="43" />
          <Lines className={styles.lost} paths={strands(240, END, MIDDLE)} />
        </svg>
        <figcaption>
          <Translate id="home.nerve.interrupted">
            Most techniques interrupt the nerve: with a chemical, heat or cold.
          </Translate>
        </figcaption>
      </figure>
      <figure>
        <svg viewBox={`0 0 ${END} 120`} role="img" aria-label={freedLabel()}>
          <Lines className={styles.sheath} paths={sheath(0, END, MIDDLE, narrowed)} />
          <Lines className={styles.fibre} paths={strands(0, END, MIDDLE, narrowed)} />
          <path className={styles.scar} d="M168 33C176 12 232 12 240 33" />
          <path className={styles.scar} d="M168 87C176 108 232 108 240 87" />
        </svg>
        <figcaption>
          <Translate id="home.nerve.freed">
            Surgery of the same name frees the nerve from scar or pressure.
          </Translate>
        </figcaption>
      </figure>
    </div>
  );
}

interface LinesProps {
  readonly className: string | undefined;
  readonly paths: readonly string[];
}

function Lines({className, paths}: LinesProps): ReactNode {
  return (
    <g className={className}>
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </g>
  );
}

/** A little narrower where the scar was. */
function narrowed(x: number): number {
  return 1 - 0.3 * Math.exp(-(((x - 204) / 46) ** 2));
}

function interruptedLabel(): string {
  return translate({
    id: 'home.nerve.interrupted.label',
    message: 'A nerve whose fibres end at a round lesion; beyond it they are only dashed lines.',
    description: 'Text alternative of the first drawing',
  });
}

function freedLabel(): string {
  return translate({
    id: 'home.nerve.freed.label',
    message: 'A nerve whose fibres run through, between two halves of an opened band of scar.',
    description: 'Text alternative of the second drawing',
  });
}
