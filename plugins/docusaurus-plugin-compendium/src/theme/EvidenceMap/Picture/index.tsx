import {useId} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Mark from '@theme/EvidenceMap/Mark';
import type {Props} from '@theme/EvidenceMap/Picture';
import styles from './styles.module.css';

const LINE = 15;

/** An evidence map as one picture; what its marks stand for is in the table below it. */
export default function EvidencePicture({map, captionLang}: Props): ReactNode {
  const id = useId();
  const {caption, labels, rows, columns, picture} = map;
  const {width, height, left, top} = picture;
  const xOf = new Map(columns.map((column, index) => [column.id, picture.columns[index]?.at ?? 0]));
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}description`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontSize="13"
      fontFamily="sans-serif"
      fill="#1c1e21"
      direction="ltr"
    >
      <title id={`${id}title`} lang={captionLang}>
        {caption}
      </title>
      <desc id={`${id}description`}>{describe(map)}</desc>
      <text className={styles.corner} x="0" y={top - 8} fill="#525860">
        {labels.row}
      </text>
      {picture.columns.map(({at, lines, lang}) => (
        <g key={at}>
          <line className={styles.grid} x1={at} x2={at} y1={top} y2={height} stroke="#d5d9de" />
          <text
            className={styles.name}
            lang={lang}
            transform={`translate(${at} ${top - 8}) rotate(-90)`}
          >
            {lines.map((line, index) => (
              <tspan key={line} x="0" y={4.5 + LINE * (index - (lines.length - 1) / 2)}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {rows.map(({id: row, pairs}, index) => {
        const {at, lines, lang} = picture.rows[index] ?? {at: 0, lines: []};
        return (
          <g key={row}>
            <line className={styles.grid} x1={left} x2={width} y1={at} y2={at} stroke="#d5d9de" />
            <text className={styles.name} lang={lang}>
              {lines.map((line, number) => (
                <tspan key={line} x="0" y={at + 4.5 + LINE * (number - (lines.length - 1) / 2)}>
                  {line}
                </tspan>
              ))}
            </text>
            {pairs.map(({column, marks}) => (
              <Mark key={column.id} marks={marks} x={xOf.get(column.id) ?? 0} y={at} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function describe({labels, rows, columns}: Props['map']): string {
  return translate(
    {
      id: 'theme.compendium.evidence.description',
      message:
        '{rows}: {rowCount}. {columns}: {columnCount}. There is a mark for each of {pairs} pairs that something here names. The table below the picture says the same in words.',
      description: 'Text alternative of an evidence map, after its caption',
    },
    {
      rows: labels.rows,
      rowCount: rows.length,
      columns: labels.columns,
      columnCount: columns.length,
      pairs: rows.flatMap(({pairs}) => pairs).length,
    },
  );
}
