import {useId, useState} from 'react';
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonTable/Filters';
import StateMark from '@theme/StateMark';
import styles from './styles.module.css';

/** Searching in a table, sorting it, and picking rows by the values of its facets. */
export default function ComparisonTableFilters({live, table}: Props): ReactNode {
  const {state, arranged} = live;
  if (!state || !arranged) {
    return null;
  }
  return (
    <div className={styles.filters}>
      <div className={styles.row}>
        <Search
          search={state.search}
          onSearch={(search) => {
            live.change({search}, true);
          }}
        />
        <Sort live={live} table={table} />
      </div>
      <div className={styles.facets}>
        {table.index.facets.map((facet, index) => (
          <Facet key={facet.name} facet={facet} counts={arranged.counts[index] ?? []} live={live} />
        ))}
      </div>
    </div>
  );
}

function Search({
  search,
  onSearch,
}: {
  readonly search: string;
  readonly onSearch: (text: string) => void;
}): ReactNode {
  const id = useId();
  const [text, setText] = useState(search);
  // What was reset or gone back from elsewhere shows here too.
  const [known, setKnown] = useState(search);
  if (known !== search) {
    setKnown(search);
    setText(search);
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {translate({
          id: 'theme.compendium.table.search',
          message: 'Search in this table',
          description: 'Label of a search field',
        })}
      </label>
      <input
        id={id}
        type="search"
        value={text}
        onChange={({currentTarget: {value}}) => {
          setText(value);
          setKnown(value);
          onSearch(value);
        }}
      />
    </div>
  );
}

function Sort({live, table}: Pick<Props, 'live' | 'table'>): ReactNode {
  const id = useId();
  const {sort} = live.state ?? {};
  const value = sort ? `${sort.descending ? '-' : ''}${sort.column}` : '';
  const columns = [{name: 'title', label: table.collection.label}, ...table.columns];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {translate({
          id: 'theme.compendium.table.sort',
          message: 'Order',
          description: 'Label of the choice of an order of rows',
        })}
      </label>
      <select
        id={id}
        value={value}
        onChange={({currentTarget}) => {
          const descending = currentTarget.value.startsWith('-');
          const column = currentTarget.value.replace(/^-/u, '');
          live.change({sort: column === '' ? undefined : {column, descending}});
        }}
      >
        <option value="">
          {translate({
            id: 'theme.compendium.table.unsorted',
            message: 'As on the page',
            description: 'The order of rows that the author chose',
          })}
        </option>
        {columns.flatMap(({name, label}) => [
          <option key={name} value={name}>
            {`${label} ↑`}
          </option>,
          <option key={`-${name}`} value={`-${name}`}>
            {`${label} ↓`}
          </option>,
        ])}
      </select>
    </div>
  );
}

interface FacetProps extends Pick<Props, 'live'> {
  readonly facet: Props['table']['index']['facets'][number];
  readonly counts: readonly number[];
}

function Facet({facet: {name, label, many, href, values}, counts, live}: FacetProps): ReactNode {
  const {filters = {}, all = []} = live.state ?? {};
  const wanted = filters[name] ?? [];
  const set = (ids: readonly string[]): void => {
    live.change({filters: {...filters, [name]: ids}});
  };
  return (
    <fieldset className={styles.facet}>
      <legend>{label}</legend>
      {values.map(({id, label: text, lang, state}, index) => (
        <label key={id} className={styles.value}>
          <input
            type="checkbox"
            checked={wanted.includes(id)}
            onChange={({currentTarget: {checked}}) => {
              set(checked ? [...wanted, id] : wanted.filter((each) => each !== id));
            }}
          />
          <span lang={lang}>{state ? <StateMark state={state} /> : text}</span>
          <span className={styles.count}>{counts[index] ?? 0}</span>
        </label>
      ))}
      {href !== undefined && (
        <Link to={href}>
          {translate(
            {
              id: 'theme.compendium.options.facet',
              message: 'What these mean: {field}',
              description: 'Link below the options of a filter to their pages',
            },
            {field: label},
          )}
        </Link>
      )}
      {many && wanted.length > 1 && (
        <label className={styles.value}>
          <input
            type="checkbox"
            checked={all.includes(name)}
            onChange={({currentTarget: {checked}}) => {
              live.change({all: checked ? [...all, name] : all.filter((each) => each !== name)});
            }}
          />
          <span>
            {translate({
              id: 'theme.compendium.table.all',
              message: 'All of these, not just any',
              description: 'Whether a row needs all of the chosen values of a facet',
            })}
          </span>
        </label>
      )}
    </fieldset>
  );
}
