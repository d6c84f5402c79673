import {useId} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/Compare/Choice';
import {FEWEST, MOST} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** The entries that are compared, each with a list to put another in its place. */
export default function CompareChoice({label, rows, chosen, onChoose}: Props): ReactNode {
  const id = useId();
  const isBrowser = useIsBrowser();
  const places = chosen.length < MOST ? [...chosen, ''] : chosen;
  return (
    <div className={styles.choice} hidden={!isBrowser} role="group" aria-label={title()}>
      {places.map((current, place) => (
        <span key={place} className={styles.place}>
          <label htmlFor={`${id}${place}`}>
            {label} {place + 1}
          </label>
          <select
            id={`${id}${place}`}
            value={current}
            onChange={({target}) => {
              const others = chosen.filter((_, at) => at !== place);
              onChoose([...others.slice(0, place), target.value, ...others.slice(place)]);
            }}
          >
            {current === '' && <option value="">{add()}</option>}
            {rows.map((row) => (
              <option
                key={row.id}
                value={row.id}
                lang={row.lang}
                disabled={row.id !== current && chosen.includes(row.id)}
              >
                {row.title}
              </option>
            ))}
          </select>
          {current !== '' && chosen.length > FEWEST && (
            <button
              type="button"
              aria-label={removeLabel(rows.find((row) => row.id === current)?.title ?? current)}
              onClick={() => {
                onChoose(chosen.filter((_, at) => at !== place));
              }}
            >
              ×
            </button>
          )}
        </span>
      ))}
    </div>
  );
}

function title(): string {
  return translate({
    id: 'theme.compendium.compare.choice',
    message: 'What to compare',
    description: 'Name of the lists in which the entries of a comparison are chosen',
  });
}

function add(): string {
  return translate({
    id: 'theme.compendium.compare.add',
    message: 'Add one …',
    description: 'First option of the list that adds an entry to a comparison',
  });
}

function removeLabel(entry: string): string {
  return translate(
    {
      id: 'theme.compendium.compare.remove',
      message: 'Remove {title}',
      description: 'Accessible name of the button that takes an entry out of a comparison',
    },
    {title: entry},
  );
}
