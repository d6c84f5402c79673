import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Mark from '@theme/EvidenceMap/Mark';
import type {Props} from '@theme/EvidenceMap/Key';
import styles from './styles.module.css';

type Marks = Parameters<typeof Mark>[0]['marks'];

const SAMPLE = 6;

/** Says what the marks of an evidence map mean, and no others. */
export default function EvidenceKey({evidenceKey, field}: Props): ReactNode {
  const {shapes, sizes, largest, shared} = evidenceKey;
  return (
    <dl className={styles.key} data-book="key">
      <div>
        <dt>{sizeTitle()}</dt>
        {sizes.map(({sources, size}) => (
          <dd key={sources}>
            <Sample marks={{own: {shape: 'circle', size}}} reach={largest} /> {sources}
          </dd>
        ))}
      </div>
      <div>
        <dt>{shapeTitle(field)}</dt>
        {shapes.map(({shape, label, definition}) => (
          <dd key={shape} title={definition}>
            <Sample marks={{own: {shape, size: SAMPLE}}} reach={SAMPLE * 1.4} />{' '}
            {label ?? meaningOf(shape)}
          </dd>
        ))}
      </div>
      {shared && (
        <div>
          <dt>{sharedTitle()}</dt>
          <dd>
            <Sample marks={{own: {shape: 'circle', size: SAMPLE}}} reach={SAMPLE * 1.4} />{' '}
            {filledText()}
          </dd>
          <dd>
            <Sample marks={{all: {shape: 'circle', size: SAMPLE}}} reach={SAMPLE * 1.4} />{' '}
            {outlineText()}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Sample({marks, reach}: {readonly marks: Marks; readonly reach: number}): ReactNode {
  const side = Math.ceil(reach * 2 + 3);
  return (
    <svg
      className={styles.sample}
      aria-hidden="true"
      viewBox={`0 0 ${side} ${side}`}
      width={side}
      height={side}
    >
      <Mark marks={marks} x={side / 2} y={side / 2} />
    </svg>
  );
}

function sizeTitle(): string {
  return translate({
    id: 'theme.compendium.evidence.size',
    message: 'Size: number of sources',
    description: 'Legend of an evidence map: what the size of a mark means',
  });
}

function shapeTitle(field: string): string {
  return translate(
    {
      id: 'theme.compendium.evidence.shape',
      message: 'Shape: highest certainty in “{field}”',
      description:
        'Legend of an evidence map: what the shape of a mark means; the field is what is counted',
    },
    {field},
  );
}

function meaningOf(shape: Props['evidenceKey']['shapes'][number]['shape']): string {
  return shape === 'plus'
    ? translate({
        id: 'theme.compendium.evidence.none',
        message: 'named together, no finding recorded',
        description: 'Legend of an evidence map: a pair without findings',
      })
    : translate({
        id: 'theme.compendium.evidence.unsaid',
        message: 'no certainty stated',
        description: 'Legend of an evidence map: findings without a level of certainty',
      });
}

function sharedTitle(): string {
  return translate({
    id: 'theme.compendium.evidence.fill',
    message: 'Filled or outline',
    description: 'Legend of an evidence map: title of the part on filled marks and outlines',
  });
}

function filledText(): string {
  return translate({
    id: 'theme.compendium.evidence.own',
    message: 'found for this pair alone',
    description: 'Legend of an evidence map: a filled mark',
  });
}

function outlineText(): string {
  return translate({
    id: 'theme.compendium.evidence.shared',
    message: 'shared: found for several pairs together, without saying for which of them',
    description: 'Legend of an evidence map: an outline',
  });
}
