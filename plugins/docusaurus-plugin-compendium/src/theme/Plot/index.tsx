import {useId} from 'react';
import type {ReactNode} from 'react';
import type {Props} from '@theme/Plot';
import Mark from '@theme/Plot/Mark';
import StateName from '@theme/StateName';
import {own} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/**
 * A plot as one picture. It fills the width that it is given, and its letters keep their size.
 * Attributes draw it on white paper, without any style sheet; classes adapt it to the screen.
 */
export default function Plot({plot, title, titleLang, description, cites}: Props): ReactNode {
  const id = useId();
  const {height, unit, ticks, top, bottom, headings, rows} = plot;
  const feet = height - bottom > 1 ? [top - 0.6, bottom + 1.1] : [top - 0.6];
  return (
    <svg
      className={styles.plot}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}description`}
      width="640"
      height={em(height)}
      fontSize="13"
      fontFamily="sans-serif"
      fill="#1c1e21"
      direction="ltr"
    >
      <title id={`${id}title`} lang={titleLang}>
        {title}
      </title>
      <desc id={`${id}description`}>{description}</desc>
      <marker
        id={`${id}tip`}
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
      {unit && (
        <text className={styles.quiet} x="0" y="1em" fill="#525860">
          {unit}
        </text>
      )}
      {ticks.map(({x, text}) => (
        <g key={x}>
          <line
            className={styles.grid}
            x1={percent(x)}
            x2={percent(x)}
            y1={em(top - 0.3)}
            y2={em(bottom)}
            stroke="#d5d9de"
          />
          {feet.map((y) => (
            <text
              key={y}
              className={styles.quiet}
              x={percent(x)}
              y={em(y)}
              textAnchor={x < 5 ? 'start' : x > 95 ? 'end' : 'middle'}
              fill="#525860"
            >
              {text}
            </text>
          ))}
        </g>
      ))}
      {headings.map((heading) => (
        <text
          key={heading.y}
          className={styles.quiet}
          lang={heading.lang}
          fontWeight="700"
          fill="#525860"
        >
          {lines(
            heading.state ? {...heading, lines: [<StateName state={heading.state} />]} : heading,
          )}
        </text>
      ))}
      {rows.map(({title: name, lanes}) => (
        <g key={name.y}>
          <text className={styles.title} lang={name.lang} fontWeight="700">
            {lines(name)}
          </text>
          {lanes.map(({y, mark, about, text, lang, cite = [], label}) => (
            <g key={y}>
              <Mark mark={mark} y={y} about={about} tip={`${id}tip`} />
              <text
                className={styles.label}
                lang={lang}
                x={percent(label.x)}
                y={em(label.y)}
                textAnchor={label.anchor}
              >
                {text}
                {numbers(
                  cite.filter((source) => own(cites, source) !== undefined),
                  cites,
                )}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

const LINE = 1.35;

function lines({
  y,
  lines: texts,
}: {
  readonly y: number;
  readonly lines: readonly ReactNode[];
}): ReactNode {
  return texts.map((text, index) => (
    <tspan key={index} x="0" y={em(y + index * LINE)}>
      {text}
    </tspan>
  ));
}

/** Says which sources they are, too: a book counts its own. */
function numbers(sources: readonly string[], cites: Props['cites']): ReactNode {
  return (
    sources.length > 0 && (
      <>
        {' '}
        <tspan data-cites={sources.map(encodeURIComponent).join(' ')}>
          {`[${sources.map((source) => own(cites, source)).join(', ')}]`}
        </tspan>
      </>
    )
  );
}

function em(value: number): string {
  return `${Number(value.toFixed(2))}em`;
}

function percent(value: number): string {
  return `${value}%`;
}
