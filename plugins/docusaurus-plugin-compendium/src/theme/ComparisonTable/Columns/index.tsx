import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonTable/Columns';
import styles from './styles.module.css';

/** Which columns are shown, in which order, and how the table is laid out. */
export default function ComparisonTableColumns({live}: Props): ReactNode {
  const {state, arranged} = live;
  if (!state || !arranged) {
    return null;
  }
  const {columns} = arranged;
  const names = columns.map(({name}) => name);
  const shown = names.filter((name) => !state.hidden.includes(name));
  const move = (from: number, by: -1 | 1): void => {
    const order = [...names];
    order.splice(from + by, 0, ...order.splice(from, 1));
    live.change({order});
  };
  return (
    <>
      <ol className={styles.columns}>
        {columns.map(({name, label}, index) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={shown.includes(name)}
                disabled={shown.length === 1 && shown[0] === name}
                onChange={({currentTarget: {checked}}) => {
                  live.change({
                    hidden: checked
                      ? state.hidden.filter((each) => each !== name)
                      : [...state.hidden, name],
                  });
                }}
              />{' '}
              {label}
            </label>
            <button
              type="button"
              aria-label={earlier(label)}
              disabled={index === 0}
              onClick={() => {
                move(index, -1);
              }}
            >
              ↑
            </button>
            <button
              type="button"
              aria-label={later(label)}
              disabled={index === columns.length - 1}
              onClick={() => {
                move(index, 1);
              }}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
      <label className={styles.setting}>
        <input
          type="checkbox"
          checked={state.transposed}
          onChange={({currentTarget: {checked}}) => {
            live.change({transposed: checked});
          }}
        />{' '}
        {translate({
          id: 'theme.compendium.table.transpose',
          message: 'Swap rows and columns',
          description: 'Checkbox: columns become rows',
        })}
      </label>
      <label className={styles.setting}>
        <input
          type="checkbox"
          checked={state.dense}
          onChange={({currentTarget: {checked}}) => {
            live.change({dense: checked});
          }}
        />{' '}
        {translate({
          id: 'theme.compendium.table.dense',
          message: 'Less space between lines',
          description: 'Checkbox: more rows on the screen',
        })}
      </label>
    </>
  );
}

function earlier(column: string): string {
  return translate(
    {
      id: 'theme.compendium.table.earlier',
      message: 'Move up: {column}',
      description: 'Button that moves a column before the one above it in the list',
    },
    {column},
  );
}

function later(column: string): string {
  return translate(
    {
      id: 'theme.compendium.table.later',
      message: 'Move down: {column}',
      description: 'Button that moves a column behind the one below it in the list',
    },
    {column},
  );
}
