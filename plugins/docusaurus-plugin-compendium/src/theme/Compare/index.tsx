import {useId} from 'react';
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/Compare';
import Choice from '@theme/Compare/Choice';
import Table from '@theme/Compare/Table';
import References from '@theme/References';
import {citeAnchors, reportHref, useChoice} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/**
 * Two to four entries side by side, field by field. The page holds those that its author chose; where
 * readers may choose, the address of the page names them.
 */
export default function Compare(props: Props): ReactNode {
  const {choice, terms, cites, anchors} = props;
  const id = useId();
  const isBrowser = useIsBrowser();
  const history = useHistory();
  const {pathname, search} = useLocation();
  const {view, sources, chosen, choose} = useChoice(props, {
    pathname,
    // The page is made without what its address asks for.
    search: isBrowser ? search : '',
    replace: (href) => {
      history.replace(href);
    },
  });
  const isStart = view === props.view;
  const statements = props.view.groups.flatMap(({fields}) =>
    fields.flatMap(({cells}) => cells.flat()),
  );
  // Sources that the page's own list lacks go on counting where it ends.
  const last = Math.max(0, ...Object.values(cites));
  const further = sources.map((source, index) => ({n: last + index + 1, source, anchors: []}));
  const mentions = {
    terms,
    cites: {...cites, ...Object.fromEntries(further.map(({n, source}) => [source.id, n]))},
    anchor: citeAnchors(isStart ? anchors : undefined, statements),
  };
  return (
    <div className={styles.compare}>
      {choice && (
        <Choice
          label={view.collection.label}
          rows={choice.rows}
          chosen={chosen}
          onChoose={choose}
        />
      )}
      <div className={styles.bar}>
        <span className={styles.switch}>
          <input type="checkbox" id={`${id}only`} className={styles.only} />
          <label htmlFor={`${id}only`}>{onlyDifferences()}</label>
        </span>
        {isBrowser && view.collection.report !== undefined && (
          <a href={reportHref(view.collection.report, titleOf(view), location.href)}>{report()}</a>
        )}
        {isBrowser ? <PrintButton /> : <span className={styles.place} />}
      </div>
      <Table view={view} mentions={mentions} />
      {further.length > 0 && (
        <>
          <p className={styles.further}>{furtherSources()}</p>
          <References items={further} />
        </>
      )}
      {choice && choice.pairs.length > 0 && (
        <nav className={styles.pairs} aria-labelledby={`${id}pairs`}>
          <p id={`${id}pairs`}>{readyMade()}</p>
          <ul>
            {choice.pairs.map(({title, href, lang}) => (
              <li key={href}>
                <Link to={href} lang={lang}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

function titleOf({entries}: Props['view']): string {
  return entries.map(({title}) => title).join(' · ');
}

/** The same words as below tables. */
function report(): string {
  return translate({
    id: 'theme.compendium.table.report',
    message: 'Report a problem',
    description: 'Link to a form for problems with a table',
  });
}

function PrintButton(): ReactNode {
  return (
    <button
      type="button"
      className={styles.print}
      onClick={() => {
        window.print();
      }}
    >
      {translate({
        id: 'theme.compendium.compare.print',
        message: 'Print',
        description: 'Button that prints a comparison',
      })}
    </button>
  );
}

function onlyDifferences(): string {
  return translate({
    id: 'theme.compendium.compare.only',
    message: 'Hide rows that are the same',
    description: 'Switch of a comparison: only rows that may differ stay',
  });
}

function furtherSources(): string {
  return translate({
    id: 'theme.compendium.compare.sources',
    message: 'Further sources of this comparison',
    description: 'Heading of the sources of entries that the reader has picked',
  });
}

function readyMade(): string {
  return translate({
    id: 'theme.compendium.compare.pairs',
    message: 'Comparisons with a summary',
    description: 'Heading of the links to pages that compare what their author chose',
  });
}
